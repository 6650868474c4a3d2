import type { EnglishToken } from '../analysis/analysed-document';
import { englishBases } from '../language/english/english-bases';
import type { Check } from './check';

/** Finds two Russian words that came out as one said twice: «неконтролируемой, бесконтрольной» as "uncontrollable, uncontrolled". */
export const doubledSynonym: Check = {
  meta: {
    id: 'doubled-synonym',
    category: 'style',
    severity: 'minor',
    scope: 'segment',
    // A word that stands twice in a row is that.
    yieldsTo: ['repeated-word'],
    messageIds: ['doubled', 'same'],
  },
  mayFind: ({ segment: { target } }) => target.tokens.some((_, index) => areTwinsAround(target.tokens, index)),
  *run({ segment }) {
    const { tokens } = segment.target;
    for (const [index, link] of tokens.entries()) {
      const first = tokens[index - 1];
      const second = tokens[index + 1];
      if (first === undefined || second === undefined || !areTwinsAround(tokens, index)) continue;
      if (saidTwice(segment.source.text)) continue;
      const same = first.lower === second.lower;
      // "pike, pike perch": the second begins another name.
      const next = tokens[index + 2];
      if (same && link.lower === ',' && next?.kind === 'word' && !FUNCTION.test(next.lower)) continue;
      yield {
        segment: segment.id,
        messageId: same ? 'same' : 'doubled',
        data: { first: first.text, second: second.text },
        severity: same ? 'major' : 'minor',
        confidence: same ? 0.75 : 0.65,
        target: [{ from: first.from, to: second.to }],
        source: [],
        suggestions: [[{ from: first.from, to: second.to, text: second.text }]],
      };
    }
  },
};

const FUNCTION = /^(?:of|and|or|in|on|at|for|with|to|from|by|as|that|which|who|is|are|was|were|has|had)$/;
const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '/']);
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 5;

/** Whether the words on both sides of a link say the same. */
function areTwinsAround(tokens: readonly EnglishToken[], index: number): boolean {
  const link = tokens[index];
  const first = tokens[index - 1];
  const second = tokens[index + 1];
  if (link === undefined || first === undefined || second === undefined || !LINKS.has(link.lower)) return false;
  return areTwins(first, second);
}

function areTwins(first: EnglishToken, second: EnglishToken): boolean {
  const [a, b] = [first.lower, second.lower];
  if (a.length < 4 || a.slice(0, 4) !== b.slice(0, 4)) return false;
  if (first.kind !== 'word' || second.kind !== 'word' || /^\p{Lu}/u.test(second.text)) return false;
  if (a === b) return a.length > 3 && !REPEATED.has(a);
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (shared < SHORTEST_STEM || Math.max(a.length, b.length) - shared > LONGEST_ENDING) return false;
  // "worker and workers", "develop and developed": one word in two forms says two things.
  const bases = new Set(englishBases(a));
  if (englishBases(b).some((base) => bases.has(base))) return false;
  return endingOf(a) !== '' && endingOf(a) === endingOf(b);
}

/** Words that speech repeats for good reason. */
const REPEATED = new Set([
  'again',
  'more',
  'less',
  'over',
  'round',
  'very',
  'days',
  'years',
  'step',
  'through',
  'better',
  'never',
  'side',
  'hours',
]);

/** What kind of word an ending makes: only twins of one kind say the same. */
function endingOf(word: string): string {
  if (/(?:able|ible|al|ic|ive|ous|ful|less|ed|ing|ary|ory|ant|ent)$/.test(word)) return 'adjective';
  if (/ly$/.test(word)) return 'adverb';
  if (/(?:tion|sion|ment|ness|ity|ance|ence|cy|ship)$/.test(word)) return 'noun';
  return '';
}

/** Whether the Russian plays with one root as well («политика и политики»). */
function saidTwice(russian: string): boolean {
  if (/(?<!\p{L})(\p{L}{3,})(?:, |-| и | или )\1(?!\p{L})/iu.test(russian)) return true;
  return /(?<![\p{L}])(\p{L}{5,})\p{L}*(?:, |-| и | или )\1/iu.test(russian);
}
