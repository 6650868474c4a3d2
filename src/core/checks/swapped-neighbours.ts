import type { AnalysedSegment, RussianToken } from '../analysis/analysed-document';
import { FormNote, newPlace } from '../analysis/form-note';
import { coreLexicon } from '../lexicon/core-lexicon';
import { answerWords } from '../lexicon/word-answers';
import type { Check } from './check';

/** Finds two translations that stand in each other's place: the sentences were paired crosswise, or the machine changed their order. */
export const swappedNeighbours: Check = {
  meta: {
    id: 'swapped-neighbours',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    reach: 1,
    messageIds: ['swapped'],
  },
  mayFind({ document, segment }) {
    const before = document.segments[segment.index - 1];
    if (before === undefined || before.excluded || before.context || !mayBeSwapped(segment) || !mayBeSwapped(before))
      return false;
    // A look at one pair is enough for nearly all: two words that answer each other show that it belongs together.
    return !belongsTogether(segment) && !belongsTogether(before);
  },
  *run({ document, segment }) {
    const before = document.segments[segment.index - 1];
    if (before === undefined) return;
    if (share(segment, segment) > STRANGERS || share(before, before) > STRANGERS) return;
    const crossed = Math.min(share(segment, before), share(before, segment));
    if (crossed < RELATED) return;
    const { source, target } = segment;
    yield {
      segment: segment.id,
      messageId: 'swapped',
      data: {},
      confidence: 0.75,
      target: [{ from: 0, to: target.text.length }],
      source: [{ from: 0, to: source.text.length }],
      evidence: [{ segment: before.id, side: 'target', from: 0, to: before.target.text.length }],
    };
  },
};

/** At most this share of the words is answered where a pair does not belong together, and at least that where it does. */
const STRANGERS = 0.25;
const RELATED = 0.6;
/** Fewer known words prove nothing. */
const FEWEST = 3;
const NO_DICTIONARY: ReadonlyMap<string, readonly string[]> = new Map();

const ENOUGH = 2;
const BEGINNING = 4;
const RUSSIAN_AS_IT_STANDS = newPlace();
const RUSSIAN = newPlace();
const NAMELESS: readonly number[] = [];

/** The first letters of a word as a number, which a set finds faster than a text. */
function beginningOf(word: string): number {
  let code = 0;
  for (let index = 0; index < BEGINNING; index++) code = (code << 5) | (word.charCodeAt(index) & 31);
  return code;
}

const ENGLISH = new FormNote(beginningOf);

/** Beginnings of English words that may answer a Russian one as it stands; none for the little words. */
function beginningsAsItStands(token: RussianToken): readonly number[] {
  const { notes } = token.form;
  return (notes[RUSSIAN_AS_IT_STANDS] ??= mayAnswer(token) ? answersOf(token.folded) : NAMELESS) as readonly number[];
}

/** Beginnings that may answer one of its lemmas; none for those that no list knows. */
function beginningsOf(token: RussianToken): readonly number[] {
  const { notes } = token.form;
  return (notes[RUSSIAN] ??= mayAnswer(token) ? answersOfLemmas(token) : NAMELESS) as readonly number[];
}

function mayAnswer({ kind, folded }: RussianToken): boolean {
  return kind === 'word' && folded.length >= BEGINNING;
}

function answersOfLemmas({ parses }: RussianToken): readonly number[] {
  let found = NAMELESS;
  let before = '';
  for (const { lemma } of parses) {
    if (lemma === before) continue;
    before = lemma;
    const answers = answersOf(lemma.replaceAll('ё', 'е'));
    if (answers !== NAMELESS) found = found === NAMELESS ? answers : [...found, ...answers];
  }
  return found;
}

let answers: ReadonlyMap<string, readonly number[]> | undefined;

/** The beginnings that the core lexicon has for a lemma, as numbers. */
function answersOf(lemma: string): readonly number[] {
  answers ??= new Map([...coreLexicon()].map(([russian, english]) => [russian, english.map(beginningOf)]));
  return answers.get(lemma) ?? NAMELESS;
}

function belongsTogether({ source, target }: AnalysedSegment): boolean {
  const english = new Set<number>();
  for (const { kind, form, lower } of target.tokens) if (kind === 'word') english.add(ENGLISH.of(form, lower));
  const isAnswered = (code: number): boolean => english.has(code);
  let answered = 0;
  const open: RussianToken[] = [];
  for (const token of source.tokens) {
    const found =
      token.kind === 'number' ? target.text.includes(token.text) : beginningsAsItStands(token).some(isAnswered);
    if (found && ++answered >= ENOUGH) return true;
    if (!found && token.kind === 'word') open.push(token);
  }
  // Lemmas are dearer to find than words; half of all pairs need none.
  for (const token of open) if (beginningsOf(token).some(isAnswered) && ++answered >= ENOUGH) return true;
  return false;
}

function mayBeSwapped({ source, target, kind }: AnalysedSegment): boolean {
  return source.text.length > 20 && target.text.length > 20 && kind !== 'boilerplate';
}

/** Which share of the common words of one segment's Russian the other's English answers; 0.5 where too few are known. */
function share(russian: AnalysedSegment, english: AnalysedSegment): number {
  const { known, unanswered } = answerWords(russian.source, english.target, NO_DICTIONARY);
  return known < FEWEST ? 0.5 : 1 - unanswered.length / known;
}
