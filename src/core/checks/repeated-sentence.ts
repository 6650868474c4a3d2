import type { AnalysedDocument, AnalysedSegment } from '../analysis/analysed-document';
import type { Check } from './check';

/** How far behind its first place a sentence may stand again. */
const REACH = 3;

/** Finds sentences that the English says twice where the Russian does not: a machine that loops. */
export const repeatedSentence: Check = {
  meta: {
    id: 'repeated-sentence',
    category: 'fluency/duplication',
    severity: 'major',
    scope: 'segment',
    reach: REACH,
    messageIds: ['same', 'begins-same'],
  },
  mayFind: ({ document, segment: { target, index, kind } }) =>
    target.text.length >= SHORTEST && kind !== 'boilerplate' && beginsAsBefore(document, index),
  *run({ document, segment }) {
    const { target, source } = segment;
    const before = document.segments.slice(Math.max(0, segment.index - REACH), segment.index);
    const english = normalised(target.text);
    for (const earlier of before.reverse()) {
      const said = normalised(earlier.target.text);
      if (said.length < SHORTEST || !english.startsWith(said)) continue;
      const same = english === said;
      if (!same && (earlier.index !== segment.index - 1 || english.charAt(said.length) !== ' ')) continue;
      const russian = normalised(source.text);
      if (russian.startsWith(normalised(earlier.source.text))) continue;
      yield flag(segment, earlier, same);
      return;
    }
  },
};

/** Shorter ones are answers and interjections: "Yes, of course." */
const SHORTEST = 12;

/** The first letters of a text: hardly any two neighbours share them. */
/** Whether one of the segments before begins with the same letters. */
function beginsAsBefore({ segments }: AnalysedDocument, index: number): boolean {
  const start = opening(segments[index]?.target.text ?? '');
  for (let place = Math.max(0, index - REACH); place < index; place++)
    if (opening(segments[place]?.target.text ?? '') === start) return true;
  return false;
}

function opening(text: string): string {
  return text.slice(0, 5).toLowerCase();
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function flag({ id, target }: AnalysedSegment, earlier: AnalysedSegment, same: boolean) {
  const words = earlier.target.text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)?.length ?? 0;
  const ends = [...target.text.matchAll(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)][words - 1];
  const to = same || ends === undefined ? target.text.length : ends.index + ends[0].length;
  return {
    segment: id,
    messageId: same ? 'same' : 'begins-same',
    data: { words: target.text.slice(0, to) },
    confidence: same ? 0.8 : 0.6,
    ...(same ? {} : { severity: 'minor' as const }),
    target: [{ from: 0, to }],
    source: [],
    evidence: [{ segment: earlier.id, side: 'target' as const, from: 0, to: earlier.target.text.length }],
  };
}
