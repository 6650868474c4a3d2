import * as v from 'valibot';
import type { AllCalls, CallName } from './calls';
import type { Asked } from './call';
import { checksSchema } from '../core/checks/check-settings';
import { REVISION_KINDS } from '../core/history/revision';
import { MQM_CATEGORIES, SEVERITIES } from '../core/findings/finding';
import { SEARCH_MODES, SEARCH_SIDES } from '../core/search/search-query';
import { WORD_LIST_KINDS } from '../core/settings/shared-lists';
import { SEGMENT_STATES } from '../core/segments/segment';
import { COPY_COUNTS, DENSITIES, TEXT_ROLES, TEXT_SIZES, THEMES } from './app-calls';
import { REMOVABLE } from './data-calls';
import { BLAMED_SEGMENTS } from './history-calls';
import { FINDING_ORDERS } from './project-calls';
import { REPORT_FORMATS } from './report-calls';
import { GLOSSARY_FORMATS } from './term-calls';

const nothing = v.strictObject({});
const handle = v.pipe(v.string(), v.uuid());
const shortText = v.pipe(v.string(), v.maxLength(500));
const segmentId = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/));
const segmentIds = v.pipe(v.array(segmentId), v.maxLength(1_000));
const findingKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const findingKeys = v.pipe(v.array(findingKey), v.minLength(1), v.maxLength(100_000));
const reason = v.pipe(v.string(), v.maxLength(2_000));
const findingFilter = {
  severity: v.exactOptional(v.picklist(SEVERITIES)),
  check: v.exactOptional(shortText),
  category: v.exactOptional(v.picklist(MQM_CATEGORIES)),
};
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
// The longest file is 100 MB, so no single segment is longer than that.
const longText = v.pipe(v.string(), v.maxLength(100_000_000));
const sideName = v.picklist(['source', 'target']);
/** A word as a list of words holds it: no spaces, no signs that a list has a meaning for. */
const ONE_WORD = /^\p{L}[\p{L}\p{M}\p{N}’'-]{0,99}$/u;
const DAY = 24 * 60 * 60 * 1000;
const encoding = v.pipe(v.string(), v.maxLength(40));

/** Two numbers of columns. */
const columnPair = v.pipe(v.string(), v.regex(/^[1-9]\d{0,4},[1-9]\d{0,4}$/));

const chosenTexts = {
  source: handle,
  target: v.exactOptional(handle),
  sourceEncoding: v.exactOptional(encoding),
  targetEncoding: v.exactOptional(encoding),
  columns: v.exactOptional(columnPair),
};

const chosenSource = { handle, encoding: v.exactOptional(encoding) };

const searchQuery = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(20_000)),
  mode: v.picklist(SEARCH_MODES),
  matchCase: v.boolean(),
  sides: v.pipe(v.array(v.picklist(SEARCH_SIDES)), v.minLength(1), v.maxLength(SEARCH_SIDES.length)),
  states: v.exactOptional(v.pipe(v.array(v.picklist(SEGMENT_STATES)), v.maxLength(SEGMENT_STATES.length))),
});
const note = v.pipe(v.string(), v.maxLength(20_000));
const replacement = v.pipe(v.string(), v.maxLength(20_000));

const words = v.pipe(v.string(), v.maxLength(2_000));
const term = v.strictObject({
  lemmas: v.pipe(v.array(words), v.maxLength(100)),
  approved: words,
  forbidden: v.pipe(v.array(words), v.maxLength(100)),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000))),
});
const listId = v.strictObject({ kind: v.picklist(WORD_LIST_KINDS), name: shortText });
const span = v.pipe(
  v.strictObject({ from: wholeNumber, to: wholeNumber }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);

/** What each call takes; what does not match is refused at the door. */
const REQUESTS: { readonly [Name in CallName]: v.GenericSchema<unknown, Asked<AllCalls, Name>> } = {
  'app:text-menu': v.strictObject({
    x: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
    y: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
    items: v.pipe(
      v.array(
        v.union([
          v.strictObject({ role: v.picklist(TEXT_ROLES), enabled: v.boolean() }),
          v.strictObject({
            id: shortText,
            label: shortText,
            enabled: v.boolean(),
            keys: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w+[\]/,?]{1,40}$/))),
          }),
        ]),
      ),
      v.minLength(1),
      v.maxLength(40),
    ),
  }),
  'app:start-state': nothing,
  'app:change-settings': v.strictObject({
    language: v.exactOptional(v.picklist(['en', 'ru'])),
    theme: v.exactOptional(v.picklist(THEMES)),
    textSize: v.exactOptional(v.picklist(TEXT_SIZES)),
    density: v.exactOptional(v.picklist(DENSITIES)),
    checks: v.exactOptional(checksSchema),
    author: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    copies: v.exactOptional(v.picklist(COPY_COUNTS)),
    recordTime: v.exactOptional(v.boolean()),
    exportFormat: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(40)))),
  }),
  'app:recent': nothing,
  'app:forget-recent': v.strictObject({ id: shortText }),
  'app:save-diagnostics': nothing,
  'app:ready-to-close': nothing,
  'settings:checks': nothing,
  'settings:export': nothing,
  'settings:choose-import': nothing,
  'settings:import': v.strictObject({ checks: v.boolean(), lists: v.boolean(), appearance: v.boolean() }),
  'data:own': nothing,
  'data:remove': v.strictObject({ what: v.picklist(REMOVABLE) }),
  'lists:all': nothing,
  'lists:add': v.strictObject({ kind: v.picklist(WORD_LIST_KINDS) }),
  'lists:remove': listId,
  'lists:add-word': v.strictObject({ word: v.pipe(v.string(), v.regex(ONE_WORD)) }),
  'lists:show': v.strictObject({ list: v.nullable(listId) }),
  'files:choose': v.strictObject({ purpose: v.picklist(['source', 'target', 'project', 'glossary', 'corrections']) }),
  'files:paste': v.strictObject({ text: longText }),
  'files:inspect': v.strictObject({
    handle,
    encoding: v.exactOptional(encoding),
    columns: v.exactOptional(columnPair),
  }),
  'files:columns': v.strictObject({ handle, encoding: v.exactOptional(encoding) }),
  'files:preview': v.strictObject(chosenTexts),
  'files:encodings': nothing,
  'project:create': v.strictObject({
    ...chosenTexts,
    title: shortText,
  }),
  'project:open': v.strictObject({ handle }),
  'project:open-recent': v.strictObject({ id: shortText }),
  'project:open-sample': nothing,
  'project:open-given': nothing,
  'project:open-interrupted': nothing,
  'drafts:keep': v.strictObject({
    drafts: v.pipe(v.array(v.strictObject({ id: segmentId, before: longText, text: longText })), v.maxLength(1_000)),
  }),
  'project:current': nothing,
  'project:save-copy': nothing,
  'project:close': nothing,
  'task:cancel': nothing,
  'project:rows': v.strictObject({ from: wholeNumber, to: wholeNumber }),
  'project:overview': v.strictObject({ from: wholeNumber, to: wholeNumber }),
  'project:findings': v.strictObject({
    ...findingFilter,
    order: v.picklist(FINDING_ORDERS),
    from: v.exactOptional(wholeNumber),
  }),
  'project:finding-counts': nothing,
  'project:dismissed': v.strictObject({ from: v.exactOptional(wholeNumber) }),
  'search:run': v.strictObject({ query: searchQuery, replacement: v.nullable(replacement) }),
  'search:more': v.strictObject({ search: wholeNumber }),
  'search:rows': v.strictObject({
    search: wholeNumber,
    from: wholeNumber,
    to: wholeNumber,
    rendering: v.nullable(longText),
  }),
  'search:beside': v.strictObject({
    search: wholeNumber,
    index: wholeNumber,
    step: v.picklist([1, -1]),
    rendering: v.nullable(longText),
  }),
  'search:replace': v.strictObject({
    search: wholeNumber,
    except: v.pipe(v.array(segmentId), v.maxLength(100_000)),
  }),
  'segment:look': v.strictObject({ id: segmentId, text: longText }),
  'segment:spend': v.strictObject({ id: segmentId, milliseconds: v.pipe(v.number(), v.minValue(0), v.maxValue(DAY)) }),
  'segment:set-text': v.strictObject({ id: segmentId, text: longText }),
  'segment:set-state': v.strictObject({ id: segmentId, state: v.picklist(SEGMENT_STATES) }),
  'segment:add-note': v.strictObject({ id: segmentId, note }),
  'segment:notes': v.strictObject({ id: segmentId }),
  'segment:change-note': v.strictObject({ id: segmentId, before: longText, after: note }),
  'segment:history': v.strictObject({ id: segmentId }),
  'segment:restore': v.strictObject({ id: segmentId, revision: wholeNumber }),
  'finding:apply': v.strictObject({ key: findingKey, alternative: wholeNumber }),
  'finding:places': v.strictObject({ key: findingKey, alternative: wholeNumber }),
  'finding:apply-everywhere': v.strictObject({
    key: findingKey,
    alternative: wholeNumber,
    places: v.pipe(
      v.array(v.strictObject({ id: segmentId, before: longText })),
      v.minLength(1),
      v.maxLength(1_000_000),
    ),
  }),
  'finding:dismiss': v.strictObject({
    key: findingKey,
    reason: v.nullable(reason),
    extent: v.picklist(['one', 'like', 'check']),
  }),
  'finding:undismiss': v.strictObject({ key: findingKey }),
  'finding:dismiss-all': v.union([
    v.strictObject({ keys: findingKeys, reason: v.nullable(reason) }),
    v.strictObject({ filter: v.strictObject(findingFilter), reason: v.nullable(reason) }),
  ]),
  'finding:undismiss-all': v.strictObject({ keys: findingKeys }),
  'terms:list': nothing,
  'terms:use': nothing,
  'terms:places': v.strictObject({ term }),
  'terms:in-segment': v.strictObject({ id: segmentId }),
  'terms:propose': v.strictObject({ id: segmentId, source: v.nullable(span), target: v.nullable(span) }),
  'terms:add': v.strictObject({ term }),
  'terms:change': v.strictObject({ before: term, after: term }),
  'terms:remove': v.strictObject({ term }),
  'terms:import': v.strictObject({ handle }),
  'terms:export': v.strictObject({ format: v.picklist(GLOSSARY_FORMATS) }),
  'alignment:order': nothing,
  'alignment:pairs': v.strictObject({ places: v.pipe(v.array(wholeNumber), v.minLength(1), v.maxLength(500)) }),
  'alignment:repair': v.variant('kind', [
    v.strictObject({ kind: v.picklist(['merge', 'unlink', 'join', 'break']), id: segmentId }),
    v.strictObject({
      kind: v.literal('split'),
      id: segmentId,
      source: v.exactOptional(wholeNumber),
      target: v.exactOptional(wholeNumber),
      snap: v.exactOptional(v.picklist(['word', 'sentence'])),
    }),
    v.strictObject({
      kind: v.literal('move'),
      id: segmentId,
      side: sideName,
      direction: v.picklist(['up', 'down']),
    }),
    v.strictObject({ kind: v.literal('link'), id: segmentId, other: v.exactOptional(segmentId) }),
  ]),
  'source:preview': v.strictObject(chosenSource),
  'source:renew': v.strictObject(chosenSource),
  'history:undo': nothing,
  'history:redo': nothing,
  'history:changes': v.strictObject({
    before: v.exactOptional(wholeNumber),
    kinds: v.exactOptional(
      v.pipe(v.array(v.picklist(REVISION_KINDS)), v.minLength(1), v.maxLength(REVISION_KINDS.length)),
    ),
    author: v.exactOptional(longText),
  }),
  'history:points': nothing,
  'history:blame': v.strictObject({
    from: wholeNumber,
    to: wholeNumber,
    segments: v.picklist(BLAMED_SEGMENTS),
    author: v.exactOptional(longText),
  }),
  'history:make-snapshot': v.strictObject({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }),
  'history:compare': v.strictObject({ from: wholeNumber, to: wholeNumber, skip: wholeNumber }),
  'history:restore-all': v.strictObject({ revision: wholeNumber }),
  'corrections:list': v.strictObject({
    ids: v.exactOptional(v.pipe(v.array(segmentId), v.minLength(1), v.maxLength(500))),
  }),
  'corrections:settled': v.strictObject({ ids: v.pipe(v.array(segmentId), v.minLength(1), v.maxLength(200)) }),
  'corrections:undo': v.strictObject({ id: segmentId }),
  'corrections:diff': nothing,
  'corrections:save': nothing,
  'corrections:preview-diff': v.strictObject({ handle }),
  'corrections:apply-diff': v.strictObject({
    handle,
    fingerprint: v.pipe(v.string(), v.regex(/^\d{1,12}-[0-9a-f]{64}$/)),
    leave: segmentIds,
    prefer: segmentIds,
    notes: v.boolean(),
  }),
  'export:summary': nothing,
  'report:figures': nothing,
  'report:save': v.strictObject({ format: v.picklist(REPORT_FORMATS) }),
  'export:save': v.strictObject({ format: v.exactOptional(shortText) }),
};

/** A request that may be answered, or why not. */
export type ParsedRequest<Name extends CallName> =
  { readonly ok: true; readonly request: Asked<AllCalls, Name> } | { readonly ok: false; readonly reason: string };

/** Narrows what came over the process border to the request of a call; the reason names the first field that is wrong. */
export function parseRequest<Name extends CallName>(name: Name, request: unknown): ParsedRequest<Name> {
  const schema: v.GenericSchema<unknown, Asked<AllCalls, Name>> = REQUESTS[name];
  const parsed = v.safeParse(schema, request);
  if (parsed.success) return { ok: true, request: parsed.output };
  const [issue] = parsed.issues;
  // Not the message, which quotes what was sent: the reason goes into the log.
  const field = (v.getDotPath(issue) ?? 'request').replace(/[^\w.]/g, '?').slice(0, 60);
  return { ok: false, reason: `${name}: ${field}: ${issue.type}` };
}
