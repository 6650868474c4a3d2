import * as is from './values';

/** Child elements in their order: a name or several (`unit|group`), how many at least and at most. `*` stands for modules and extensions. */
export type ChildRule = readonly [names: string, least: number, most: number];

/** What an element may have. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, is.Value>>;
  readonly required?: readonly string[];
  /** Null where anything may stand in it. */
  readonly children: readonly ChildRule[] | null;
  readonly hasText?: boolean;
  /** Whether it may have attributes of extensions. */
  readonly isOpen?: boolean;
}

const SPACE = { 'xml:space': is.space };
const STRUCTURE = {
  ...{ id: is.token, name: is.any, canResegment: is.yesNo, translate: is.yesNo, srcDir: is.direction },
  ...{ trgDir: is.direction, ...SPACE },
};
const TEXT = { 'xml:lang': is.language, ...SPACE };
const CODE = {
  ...{ id: is.token, canCopy: is.yesNo, canDelete: is.yesNo, canReorder: is.firstNo, copyOf: is.token },
  ...{ type: is.codeType, subType: is.prefixed },
};
const SINGLE = { disp: is.any, equiv: is.any, dataRef: is.token, subFlows: is.tokens };
const HALF = { ...CODE, ...SINGLE, canOverlap: is.yesNo, isolated: is.yesNo, dir: is.direction };
const MARK = { id: is.token, translate: is.yesNo, type: is.annotation, ref: is.any, value: is.any };
const INLINE: readonly ChildRule[] = [['cp|ph|pc|sc|ec|mrk|sm|em', 0, Infinity]];
const PAIR: readonly ChildRule[] = [
  ['source', 1, 1],
  ['target', 0, 1],
];
const many = Infinity;

/** XLIFF 2.0–2.2, core and modules (OASIS), by `ruleName`. */
export const GRAMMAR: Readonly<Record<string, ElementRule>> = {
  xliff: {
    attributes: { version: is.any, srcLang: is.language, trgLang: is.language, ...SPACE },
    ...{ required: ['version', 'srcLang'], children: [['file', 1, many]], isOpen: true },
  },
  file: {
    attributes: { ...STRUCTURE, original: is.any },
    ...{ required: ['id'], isOpen: true },
    children: [
      ['skeleton', 0, 1],
      ['*', 0, many],
      ['notes', 0, 1],
      ['unit|group', 1, many],
    ],
  },
  skeleton: { attributes: { href: is.any }, children: null, hasText: true },
  group: {
    attributes: { ...STRUCTURE, type: is.prefixed },
    ...{ required: ['id'], isOpen: true },
    children: [
      ['*', 0, many],
      ['notes', 0, 1],
      ['unit|group', 0, many],
    ],
  },
  unit: {
    attributes: { ...STRUCTURE, type: is.prefixed },
    ...{ required: ['id'], isOpen: true },
    children: [
      ['*', 0, many],
      ['notes', 0, 1],
      ['originalData', 0, 1],
      ['segment|ignorable', 1, many],
    ],
  },
  segment: {
    attributes: { id: is.token, canResegment: is.yesNo, state: is.state, subState: is.prefixed },
    children: PAIR,
  },
  ignorable: { attributes: { id: is.token }, children: PAIR },
  notes: { attributes: {}, children: [['note', 1, many]] },
  note: {
    attributes: { id: is.token, appliesTo: is.side, category: is.any, priority: is.priority, ref: is.any },
    ...{ children: [], hasText: true, isOpen: true },
  },
  originalData: { attributes: {}, children: [['data', 1, many]] },
  data: {
    attributes: { id: is.token, dir: is.direction, ...SPACE },
    ...{ required: ['id'], children: [['cp', 0, many]], hasText: true },
  },
  source: { attributes: TEXT, children: INLINE, hasText: true },
  target: { attributes: { ...TEXT, order: is.countFromOne }, children: INLINE, hasText: true },
  cp: { attributes: { hex: is.lostCharacter }, required: ['hex'], children: [] },
  ph: { attributes: { ...CODE, ...SINGLE }, required: ['id'], children: [] },
  pc: {
    attributes: {
      ...{ ...CODE, canOverlap: is.yesNo, dir: is.direction, dispStart: is.any, dispEnd: is.any, equivStart: is.any },
      ...{ equivEnd: is.any, dataRefStart: is.token, dataRefEnd: is.token, subFlowsStart: is.tokens },
      subFlowsEnd: is.tokens,
    },
    ...{ required: ['id'], children: INLINE, hasText: true },
  },
  sc: { attributes: HALF, required: ['id'], children: [] },
  ec: { attributes: { ...HALF, startRef: is.token }, children: [] },
  mrk: { attributes: MARK, required: ['id'], children: INLINE, hasText: true, isOpen: true },
  sm: { attributes: MARK, required: ['id'], children: [], isOpen: true },
  em: { attributes: { startRef: is.token }, required: ['startRef'], children: [] },

  'mtc:matches': { attributes: {}, children: [['mtc:match', 1, many]] },
  'mtc:match': {
    attributes: {
      ...{ id: is.token, ref: is.any, matchQuality: is.percent, matchSuitability: is.percent, origin: is.any },
      ...{ reference: is.yesNo, similarity: is.percent, type: is.matchType, subType: is.prefixed },
    },
    ...{ required: ['ref'], isOpen: true },
    children: [
      ['mda:metadata', 0, 1],
      ['originalData', 0, 1],
      ['source', 1, 1],
      ['target', 1, 1],
      ['*', 0, many],
    ],
  },
  'gls:glossary': { attributes: {}, children: [['gls:glossEntry', 1, many]] },
  'gls:glossEntry': {
    attributes: { id: is.token, ref: is.any },
    isOpen: true,
    children: [
      ['gls:term', 1, 1],
      ['gls:translation', 0, many],
      ['gls:definition', 0, 1],
      ['*', 0, many],
    ],
  },
  'gls:term': { attributes: { source: is.any }, children: [], hasText: true, isOpen: true },
  'gls:translation': {
    attributes: { id: is.token, ref: is.any, source: is.any },
    ...{ children: [], hasText: true, isOpen: true },
  },
  'gls:definition': { attributes: { source: is.any }, children: [], hasText: true, isOpen: true },
  'mda:metadata': { attributes: { id: is.token }, children: [['mda:metaGroup', 1, many]] },
  'mda:metaGroup': {
    attributes: { id: is.token, category: is.any, appliesTo: is.metaTarget },
    children: [['mda:metaGroup|mda:meta', 1, many]],
  },
  'mda:meta': { attributes: { type: is.any }, required: ['type'], children: [], hasText: true },
  'res:resourceData': { attributes: {}, children: [['res:resourceItem|res:resourceItemRef', 0, many]] },
  'res:resourceItemRef': { attributes: { id: is.token, ref: is.token }, required: ['ref'], children: [], isOpen: true },
  'res:resourceItem': {
    attributes: { id: is.token, mimeType: is.any, context: is.yesNo },
    isOpen: true,
    children: [
      ['res:source', 0, 1],
      ['res:target', 0, 1],
      ['res:reference', 0, many],
    ],
  },
  'res:source': { attributes: { href: is.any, 'xml:lang': is.language }, children: null, hasText: true, isOpen: true },
  'res:target': { attributes: { href: is.any, 'xml:lang': is.language }, children: null, hasText: true, isOpen: true },
  'res:reference': { attributes: { href: is.any, 'xml:lang': is.language }, children: [], isOpen: true },
  'ctr:changeTrack': { attributes: {}, children: [['ctr:revisions', 1, many]] },
  'ctr:revisions': {
    attributes: { appliesTo: is.token, ref: is.token, currentVersion: is.token },
    ...{ required: ['appliesTo'], children: [['ctr:revision', 1, many]], isOpen: true },
  },
  'ctr:revision': {
    attributes: { author: is.any, datetime: is.any, version: is.token },
    ...{ children: [['ctr:item', 1, many]], isOpen: true },
  },
  'ctr:item': {
    attributes: { property: is.any },
    ...{ required: ['property'], children: null, hasText: true, isOpen: true },
  },
  'slr:profiles': {
    attributes: { generalProfile: is.any, storageProfile: is.any },
    children: [
      ['slr:normalization', 0, 1],
      ['*', 0, many],
    ],
  },
  'slr:normalization': { attributes: { general: is.normalization, storage: is.normalization }, children: [] },
  'slr:data': { attributes: { profile: is.any }, required: ['profile'], children: null, isOpen: true },
  'val:validation': { attributes: {}, children: [['val:rule', 1, many]], isOpen: true },
  'val:rule': {
    attributes: {
      ...{ isPresent: is.any, occurs: is.countFromOne, isNotPresent: is.any, startsWith: is.any, endsWith: is.any },
      ...{ existsInSource: is.yesNo, caseSensitive: is.yesNo, normalization: is.normalization, disabled: is.yesNo },
    },
    ...{ children: [], isOpen: true },
  },
};
