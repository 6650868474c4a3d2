import type { DiffPreview } from '../../src/bridge/diff-calls';

/** English of the third segment of the document in memory. */
export const STATION = 'The station on the island was built in 1987.';

/** What a diff would do to the document in memory: each kind of change and of conflict once. */
export const EXAMPLE_DIFF: DiffPreview = {
  fingerprint: `1-${'0a'.repeat(32)}`,
  author: 'Boris',
  time: '2025-05-30T10:15:00.000Z',
  file: { name: 'en.txt', count: 2 },
  changes: [
    {
      id: 's3',
      index: 2,
      source: 'Станция на острове построена в 1987 году.',
      machine: STATION,
      before: STATION,
      after: 'The station on the island dates from 1987.',
      reason: 'style',
      merged: true,
      carried: false,
    },
    {
      id: 's9',
      index: 8,
      source: 'Фото: снял СNN для «Меридиана»',
      machine: 'Photo: filmed by СNN for Meridian',
      before: 'Photo: filmed by СNN for Meridian',
      after: null,
      reason: null,
      merged: false,
      carried: true,
    },
  ],
  conflicts: [
    {
      id: 's7',
      index: 6,
      source: 'Администрация вышла из договора, и почти никто за него не вступился.',
      machine: 'The administration withdrew from the treaty, and almost no one stood up for him.',
      before: 'The administration left the treaty, and almost no one stood up for him.',
      after: 'The administration quit the treaty, and almost no one stood up for it.',
      why: 'both-changed',
      choosable: true,
      label: '',
    },
    {
      id: null,
      index: null,
      source: '',
      machine: '',
      before: '',
      after: 'Nowhere.',
      why: 'not-found',
      choosable: false,
      label: '#40 «Нигде»',
    },
  ],
  already: [{ id: 's2', index: 1, source: 'Озвучить текст', machine: 'Озвучить текст', before: '' }],
  counts: { changes: 2, conflicts: 2, already: 1 },
};
