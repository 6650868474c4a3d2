import type { EnglishToken } from '../analysis/analysed-document';
import type { FindingDraft } from '../findings/finding';
import { isPastParticiple } from '../language/english/verb-forms';
import type { Check } from './check';

/** Finds the present perfect with a time that is over: «В 2018 году вышли» as "In 2018, they have left". */
export const perfectWithPastTime: Check = {
  meta: {
    id: 'perfect-with-past-time',
    category: 'fluency/grammar',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['over'],
  },
  mayFind: ({ segment: { target } }) => PERFECT.test(target.text) && PAST_TIME.test(target.text),
  *run({ segment }) {
    const { text, tokens } = segment.target;
    const past = pastTimeIn(text);
    if (past === undefined) return;
    for (const [index, token] of tokens.entries()) {
      const finding = perfectAt(tokens, index);
      if (finding === undefined || !isSameClause(text, tokens, token, past)) continue;
      yield draft(segment.id, text, finding, past);
    }
  },
};

const PERFECT = /\b(?:have|has|haven't|hasn't)\b/;
/** A time that is over whenever the text is read. "Since" and "by" make it a span up to now; those are left. */
const TIMES = [
  String.raw`(?<!\b(?:since|from|after|before|by|until|till|of|for|the)\s)\b(?:in|during)\s+(?:(?:early|late|mid)[- ])?(?:(?!since\b)\w+\s+(?:of\s+)?)?(?:1[5-9]\d\d|20[01]\d|202[0-4])\b(?!s)`,
  String.raw`\byesterday\b`,
  String.raw`\blast\s+(?:year|month|week|night|summer|winter|spring|autumn|fall|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b`,
  String.raw`\b(?:\w+\s+)?(?:years?|months?|weeks?|days?|hours?)\s+ago\b`,
  String.raw`\b(?:under|during)\s+(?:the\s+)?(?:\p{Lu}\w+(?:'s)?\s+)?(?:first|previous|former)\s+(?:term|presidency|administration)\b`,
  String.raw`\bduring\s+the\s+\p{Lu}\w+\s+(?:administration|presidency|era|years)\b`,
];
const PAST_TIME = new RegExp(TIMES.join('|'), 'iu');

interface Place {
  readonly from: number;
  readonly to: number;
}

/** "Since the beginning of last summer", "over the last year": up to now. */
const SPAN_UP_TO_NOW = /\b(?:since|from|over|by|until|than|of|for|within)\s+(?:the\s+)?(?:\w+\s+of\s+)?$/i;

function pastTimeIn(text: string): Place | undefined {
  const found = PAST_TIME.exec(text);
  if (found === null || SPAN_UP_TO_NOW.test(text.slice(0, found.index))) return undefined;
  return { from: found.index, to: found.index + found[0].length };
}

interface Perfect extends Place {
  /** The simple past in its place; undefined where it is not sure. */
  readonly simple?: string;
}

/** "have decided", "has not yet been": `have` or `has` with a participle within three words. */
function perfectAt(tokens: readonly EnglishToken[], index: number): Perfect | undefined {
  const auxiliary = tokens[index];
  if (auxiliary === undefined || !/^(?:have|has)$/.test(auxiliary.lower)) return undefined;
  // "Could have gone", "to have seen", "seems to have": no present perfect.
  if (MODAL.test(tokens[index - 1]?.lower ?? '')) return undefined;
  for (let distance = 1; distance <= 3; distance++) {
    const word = tokens[index + distance];
    if (word === undefined || word.kind !== 'word') return undefined;
    if (isPastParticiple(word.lower)) {
      const simple = distance === 1 && /[^e]ed$/.test(word.lower) ? word.text : undefined;
      return { from: auxiliary.from, to: word.to, ...(simple === undefined ? {} : { simple }) };
    }
    if (!ADVERB.test(word.lower)) return undefined;
  }
  return undefined;
}

const MODAL = /^(?:to|would|could|should|might|may|must|will|can|'d|not|never|who|which|that)$/;
const ADVERB = /^(?:not|never|already|also|just|only|always|\w+ly)$/;

/** Whether nothing between the verb and the time can begin another clause. */
function isSameClause(text: string, tokens: readonly EnglishToken[], verb: EnglishToken, time: Place): boolean {
  const [from, to] = verb.from < time.from ? [verb.to, time.from] : [time.to, verb.from];
  const between = text.slice(from, to);
  if (/[.!?;:—–"“”()]/.test(between) || between.split(/\s+/).length > 9) return false;
  // "In 2018, they have left": the one comma behind a time that opens the sentence.
  const commas = between.split(',').length - 1;
  if (verb.from < time.from ? commas > 0 : commas > 1) return false;
  const opening = verb.from > time.from;
  if (
    opening &&
    !/^[\s"“«—–-]*$/.test(text.slice(Math.max(0, sentenceStart(text, time.from)), time.from)) &&
    commas > 0
  )
    return false;
  return !tokens.some((token) => token.from >= from && token.to <= to && CLAUSE.test(token.lower));
}

const CLAUSE =
  /^(?:who|which|that|when|where|what|if|because|since|as|while|than|after|before|and|but|or|to|whose|of)$/;

function sentenceStart(text: string, at: number): number {
  return Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, at - 1) + mark.length), 0);
}

function draft(segment: string, text: string, verb: Perfect, time: Place): FindingDraft {
  const { from, to, simple } = verb;
  return {
    segment,
    messageId: 'over',
    data: { verb: text.slice(from, to), time: text.slice(time.from, time.to) },
    confidence: 0.7,
    target: [
      { from, to },
      { from: time.from, to: time.to },
    ].sort((a, b) => a.from - b.from),
    source: [],
    ...(simple === undefined ? {} : { suggestions: [[{ from, to, text: simple }]] }),
  };
}
