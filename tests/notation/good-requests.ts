import type { Asked } from '../../src/bridge/call';
import type { AllCalls, CallName } from '../../src/bridge/calls';

const handle = '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69';
const other = 'a1c7a52f-0d1e-4a9b-8a8e-1f2d3c4b5a70';

/** Requests as the window sends them, at least one for every call. */
export const goodRequests: {
  readonly [Name in CallName]: readonly [Asked<AllCalls, Name>, ...Asked<AllCalls, Name>[]];
} = {
  'app:start-state': [{}],
  'app:change-settings': [
    { language: 'ru' },
    {},
    { theme: 'dark', author: 'Анна' },
    { textSize: 'large', density: 'compact', checks: { spelling: { on: false, options: {} } } },
  ],
  'app:recent': [{}],
  'app:forget-recent': [{ id: '0123456789abcdef' }],
  'app:save-diagnostics': [{}],
  'app:ready-to-close': [{}],
  'settings:checks': [{}],
  'settings:export': [{}],
  'settings:choose-import': [{}],
  'settings:import': [{ checks: true, lists: false, appearance: false }],
  'lists:all': [{}],
  'lists:add': [{ kind: 'glossary' }, { kind: 'words' }],
  'lists:remove': [{ kind: 'phrases', name: 'наши.tsv' }],
  'lists:show': [{ list: null }, { list: { kind: 'dictionary', name: 'ru-en.dsl' } }],
  'files:choose': [{ purpose: 'source' }, { purpose: 'project' }],
  'files:inspect': [{ handle }, { handle, encoding: 'windows-1251' }],
  'files:paste': [{ text: 'Станция стоит на острове.' }],
  'files:preview': [
    { source: handle, target: other },
    { source: handle, sourceEncoding: 'utf-8' },
  ],
  'files:encodings': [{}],
  'project:create': [
    { source: handle, title: 'One file' },
    { source: handle, target: other, title: 'Интервью' },
    { source: handle, target: other, sourceEncoding: 'koi8-r', targetEncoding: 'utf-8', title: 'An interview' },
  ],
  'project:open': [{ handle }],
  'project:open-recent': [{ id: '0123456789abcdef' }],
  'project:open-sample': [{}],
  'project:open-given': [{}],
  'project:open-interrupted': [{}],
  'drafts:keep': [{ drafts: [] }, { drafts: [{ id: 's12', before: 'She left.', text: 'It left.' }] }],
  'project:current': [{}],
  'project:save-copy': [{}],
  'project:close': [{}],
  'task:cancel': [{}],
  'project:rows': [{ from: 0, to: 100 }],
  'project:overview': [{ from: 0, to: 100 }],
  'project:findings': [{ order: 'text' }, { order: 'risk', severity: 'major', check: 'number-mismatch' }],
  'project:finding-counts': [{}],
  'project:dismissed': [{}],
  'search:run': [
    { query: { text: 'He', mode: 'word', matchCase: true, sides: ['source', 'target'] }, replacement: null },
    {
      query: { text: 'а(.)', mode: 'pattern', matchCase: false, sides: ['note'], states: ['edited'] },
      replacement: '$1',
    },
  ],
  'search:replace': [
    {
      query: { text: 'He', mode: 'plain', matchCase: false, sides: ['target'] },
      replacement: 'It',
      ids: ['s1', 's12'],
    },
  ],
  'segment:look': [
    { id: 's12', text: 'It left.' },
    { id: 's1', text: '' },
  ],
  'segment:set-text': [
    { id: 's12', text: 'It left.' },
    { id: 's1', text: '' },
  ],
  'segment:set-state': [{ id: 's12', state: 'confirmed' }],
  'segment:add-note': [{ id: 's12', note: 'Ask the author.' }],
  'segment:notes': [{ id: 's12' }],
  'segment:change-note': [
    { id: 's12', before: 'Ask the author.', after: 'Ask the author again.' },
    { id: 's12', before: 'Ask the author.', after: '' },
  ],
  'segment:history': [{ id: 's12' }],
  'segment:restore': [{ id: 's12', revision: 0 }],
  'finding:apply': [{ key: '0123456789abcdef', alternative: 0 }],
  'finding:places': [{ key: '0123456789abcdef', alternative: 1 }],
  'finding:apply-everywhere': [
    { key: '0123456789abcdef', alternative: 0, places: [{ id: 's12', before: 'She left.' }] },
  ],
  'finding:dismiss': [
    { key: '0123456789abcdef', reason: null, extent: 'one' },
    { key: '0123456789abcdef', reason: 'A person.', extent: 'check' },
  ],
  'finding:undismiss': [{ key: '0123456789abcdef' }],
  'finding:dismiss-all': [
    { keys: ['0123456789abcdef', 'fedcba9876543210'], reason: 'A quotation.' },
    { keys: ['0123456789abcdef'], reason: null },
  ],
  'finding:undismiss-all': [{ keys: ['0123456789abcdef'] }],
  'terms:list': [{}],
  'terms:use': [{}],
  'terms:places': [{ term: { lemmas: ['договор'], approved: 'treaty', forbidden: [] } }],
  'terms:in-segment': [{ id: 's12' }],
  'terms:propose': [
    { id: 's12', source: { from: 0, to: 7 }, target: null },
    { id: 's12', source: null, target: { from: 4, to: 10 } },
  ],
  'terms:add': [
    {
      term: { lemmas: ['договор', 'соглашение'], approved: 'treaty; pact', forbidden: ['contract'], note: 'Of 2010.' },
    },
  ],
  'terms:change': [
    {
      before: { lemmas: ['договор'], approved: 'treaty', forbidden: [] },
      after: { lemmas: ['договор'], approved: 'treaty', forbidden: ['contract'] },
    },
  ],
  'terms:import': [{ handle }],
  'terms:export': [{ format: 'csv' }, { format: 'tbx' }],
  'terms:remove': [{ term: { lemmas: ['договор'], approved: 'treaty', forbidden: [] } }],
  'alignment:order': [{}],
  'alignment:pairs': [{ places: [12, 3, 0] }],
  'alignment:repair': [
    { kind: 'merge', id: 's12' },
    { kind: 'split', id: 's12', source: 14, target: 9, snap: 'sentence' },
    { kind: 'move', id: 's12', side: 'target', direction: 'down' },
    { kind: 'link', id: 's12', other: 's13' },
    { kind: 'break', id: 's12' },
  ],
  'source:preview': [{ handle }, { handle, encoding: 'koi8-r' }],
  'source:renew': [{ handle, encoding: 'utf-8' }],
  'history:undo': [{}],
  'history:redo': [{}],
  'history:changes': [{}, { before: 12, kinds: ['text', 'note'], author: 'Анна' }],
  'history:points': [{}],
  'history:make-snapshot': [{ name: 'После первого чтения' }],
  'history:compare': [{ from: 0, to: 12, skip: 100 }],
  'history:restore-all': [{ revision: 0 }],
  'corrections:list': [{}],
  'corrections:settled': [{ ids: ['s1', 's2'] }],
  'corrections:undo': [{ id: 's1' }],
  'corrections:diff': [{}],
  'corrections:save': [{}],
  'export:summary': [{}],
  'export:save': [{}, { format: 'docx-tracked' }],
};
