import type { AnalysedSegment } from '../analysis/analysed-document';
import type { Check } from './check';

/** Finds questions that became statements, and sentences that the English breaks off. */
export const endMark: Check = {
  meta: {
    id: 'end-mark',
    category: 'fluency/typography',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['question-lost', 'question-added', 'broken-off'],
  },
  mayFind: ({ segment: { source, target, kind } }) =>
    kind !== 'boilerplate' &&
    // Nearly all sentences end with a full stop and ask nothing.
    (!target.text.endsWith('.') || source.text.includes('?') || target.text.includes('?')) &&
    source.text.trim() !== '' &&
    target.text.trim() !== '',
  *run({ segment }) {
    const source = segment.source.text.trimEnd();
    const target = segment.target.text.trimEnd();
    const asked = QUESTION.test(source);
    const asks = QUESTION.test(target);
    const to = target.length;
    if (asked && !target.includes('?')) {
      const from = lastWord(target);
      const end = /[.!…]?["”»')]*$/.exec(target)?.index ?? to;
      yield {
        segment: segment.id,
        messageId: 'question-lost',
        data: {},
        // "Find out why …" asks too, in the form of a request.
        severity: ASKS_OTHERWISE.test(target) ? 'neutral' : 'major',
        confidence: ASKS_OTHERWISE.test(target) ? 0.3 : 0.75,
        target: [{ from, to }],
        source: [{ from: source.lastIndexOf('?'), to: source.lastIndexOf('?') + 1 }],
        suggestions: [[{ from: end, to, text: `?${target.slice(end).replace(/^[.!…]/, '')}` }]],
      };
    } else if (
      asks &&
      !source.includes('?') &&
      PLAIN_END.test(source) &&
      !INDIRECT.test(target) &&
      !ASKING.test(source)
    ) {
      yield {
        segment: segment.id,
        messageId: 'question-added',
        data: {},
        confidence: 0.5,
        target: [{ from: lastWord(target), to }],
        source: [],
      };
    } else if (PLAIN_END.test(source) && isBrokenOff(segment, target)) {
      yield {
        segment: segment.id,
        messageId: 'broken-off',
        data: { word: target.slice(lastWord(target)) },
        severity: 'major',
        confidence: 0.75,
        target: [{ from: lastWord(target), to }],
        source: [],
      };
    }
  },
};

const QUESTION = /\?["”»')\]]*$/;
const PLAIN_END = /[.!…]["”»')\]]*$/;
/** "Who knows?", "right?": questions that English adds by custom. */
const INDIRECT = /\b(?:right|isn't it|don't you|won't you|shall we|who knows|why not)\?["”»')\]]*$/i;

/** A request or a wish to know that holds a question. */
const ASKS_OTHERWISE =
  /^["“«'(]*(?:(?:please )?(?:tell|find|see|learn|discover|read|ask|look|check|guess|imagine|explain|let|share|say)|I (?:wonder|would like|want)|we (?:wonder|asked))\b/i;
/** A Russian sentence that asks without the mark. */
const ASKING =
  /^["“«'(—–-]*\s*(?:кто|что|чего|чему|чем|как|какой|какая|какое|какие|где|куда|откуда|когда|почему|зачем|сколько|чей|разве|неужели|ли)(?![\p{L}-])|(?<!\p{L})(?:не правда ли|ли)(?!\p{L})/iu;

function lastWord(text: string): number {
  return /[\p{L}\d'’-]+[^\p{L}\d]*$/u.exec(text)?.index ?? 0;
}

/** Whether it ends with a comma or a word that something has to follow. */
function isBrokenOff({ target }: AnalysedSegment, text: string): boolean {
  if (/,$/.test(text)) return true;
  if (!/[\p{L}]$/u.test(text)) return false;
  const last = target.tokens.at(-1)?.lower ?? '';
  return OPEN_WORDS.has(last);
}

const OPEN_WORDS: ReadonlySet<string> = new Set(
  'the a an of to and or but with from by for at into than that which who whose as if because while although their its our your my'.split(
    ' ',
  ),
);
