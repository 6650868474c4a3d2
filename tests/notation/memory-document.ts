import type { MqmCategory, Severity } from '../../src/core/findings/finding';
import type { SegmentKind, SegmentState } from '../../src/core/segments/segment';

/** A segment of the document in memory, as far as it is not the same for all. */
export interface MemorySegment {
  readonly kind: SegmentKind;
  readonly source: string;
  readonly machine: string;
  readonly target?: string;
  readonly state?: SegmentState;
  readonly notes?: readonly string[];
  /** How sure the pairing is; 0.9 if left out. */
  readonly score?: number;
}

/** A fault planted in the document: open for as long as its words stand in the English of its segment. */
export interface MemoryFault {
  /** Index of the segment. */
  readonly at: number;
  readonly check: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly confidence: number;
  /** The flagged words of the English; empty flags the whole segment for as long as it has no English. */
  readonly target: string;
  readonly source: string;
  /** Index of a segment and its Russian words that support the finding. */
  readonly evidence?: { readonly at: number; readonly source: string };
  readonly suggestions: readonly string[];
}

/** A small interview: a heading, a caption, questions and answers, an omission, page furniture. */
export const MEMORY_SEGMENTS: readonly MemorySegment[] = [
  { kind: 'heading', source: 'Доверять можно тому, что проверено', machine: 'You can trust what has been verified' },
  { kind: 'boilerplate', source: 'Озвучить текст', machine: 'Озвучить текст', state: 'excluded' },
  {
    kind: 'paragraph',
    source: 'Станция на острове построена в 1987 году.',
    machine: 'The station on the island was built in 1987.',
    score: 0.42,
  },
  {
    kind: 'paragraph',
    source: 'Она строилась для наблюдения за взрывами, и ее записи по-прежнему лежат в архиве.',
    machine: 'She was built to observe explosions, and her recordings are still in the archive.',
  },
  {
    kind: 'turn',
    source: '— Сколько объектов удалось осмотреть за сутки?',
    machine: '— How many facilities were you able to inspect within 24 hours?',
    state: 'confirmed',
  },
  {
    kind: 'turn',
    source: '— Четырнадцать. Прямой контакт с инженерами помог больше, чем любые приборы.',
    machine: '— Forty. The direct direct contact with the engineers helped more than any instruments.',
    notes: ['Ask the author for the recording of this answer.'],
  },
  {
    kind: 'paragraph',
    source: 'Администрация вышла из договора, и почти никто за него не вступился.',
    machine: 'The administration withdrew from the treaty, and almost no one stood up for him.',
    target: 'The administration left the treaty, and almost no one stood up for him.',
    state: 'edited',
  },
  { kind: 'paragraph', source: 'Новой даты с тех пор так и не назвали.', machine: '' },
  {
    kind: 'caption',
    source: 'Фото: снял СNN для «Меридиана»',
    machine: 'Photo: filmed by СNN for Meridian',
  },
];

export const MEMORY_FAULTS: readonly MemoryFault[] = [
  {
    at: 3,
    check: 'pronoun-antecedent',
    messageId: 'likely-before',
    data: { pronoun: 'She', antecedent: 'Станция', gender: '$gender.feminine', replacement: 'It' },
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: 0.94,
    target: 'She was built',
    source: 'Она строилась',
    evidence: { at: 2, source: 'Станция' },
    suggestions: ['It was built'],
  },
  {
    at: 3,
    check: 'pronoun-antecedent',
    messageId: 'likely-before',
    data: { pronoun: 'her', antecedent: 'Станция', gender: '$gender.feminine', replacement: 'its' },
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: 0.81,
    target: 'her recordings',
    source: 'ее записи',
    evidence: { at: 2, source: 'Станция' },
    suggestions: ['its recordings'],
  },
  {
    at: 5,
    check: 'number-mismatch',
    messageId: 'different',
    data: { source: 'Четырнадцать', target: 'Forty' },
    category: 'accuracy/mistranslation',
    severity: 'critical',
    confidence: 0.97,
    target: 'Forty',
    source: 'Четырнадцать',
    suggestions: ['Fourteen'],
  },
  {
    at: 5,
    check: 'repeated-word',
    messageId: 'word',
    data: { words: 'direct' },
    category: 'fluency/duplication',
    severity: 'minor',
    confidence: 0.99,
    target: 'direct direct',
    source: 'Прямой',
    suggestions: ['direct'],
  },
  {
    at: 6,
    check: 'pronoun-antecedent',
    messageId: 'check-here',
    data: { pronoun: 'him', antecedent: 'договора', gender: '$gender.masculine', replacement: 'it' },
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: 0.72,
    target: 'him',
    source: 'него',
    evidence: { at: 6, source: 'договора' },
    suggestions: ['it', 'the treaty'],
  },
  {
    at: 7,
    check: 'missing-translation',
    messageId: 'sentence',
    data: {},
    category: 'accuracy/omission',
    severity: 'critical',
    confidence: 0.9,
    target: '',
    source: 'Новой даты с тех пор так и не назвали.',
    suggestions: [],
  },
  {
    at: 8,
    check: 'source-script',
    messageId: 'lookalike',
    data: { words: 'СNN', letters: 'С' },
    category: 'fluency/spelling',
    severity: 'neutral',
    confidence: 0.6,
    target: 'СNN',
    source: 'СNN',
    suggestions: ['CNN'],
  },
];
