import type { AnalysedSegment } from '../analysis/analysed-document';
import type { FindingDraft } from '../findings/finding';
import type { Check } from './check';
import { agreement, amountsOf, type Amount } from './number-mismatch-amounts';
import { suggestValue } from './number-mismatch-suggestion';
import { ENGLISH_WORD_VALUES, RUSSIAN_WORD_VALUES } from './number-mismatch.lexicon';

/** Finds numbers that the English changed, lost or made up: «1,5 млн» rendered as "1.5 billion". Compares values, not digits. */
export const numberMismatch: Check = {
  meta: {
    id: 'number-mismatch',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    messageIds: ['different', 'magnitude', 'missing', 'invented'],
  },
  mayFind: ({ segment: { source, target } }) =>
    (source.quantities.length > 0 || target.quantities.length > 0) &&
    HAS_WORDS.test(source.text) &&
    HAS_WORDS.test(target.text),
  *run({ segment }) {
    const { source, target } = segment;
    const sources = amountsOf(source.text, source.quantities);
    const targets = amountsOf(target.text, target.quantities);
    const { sourceRest, targetRest } = match(sources, targets);
    if (sourceRest.length === 0 && targetRest.length === 0) return;
    const inEnglish = englishExcuses(segment, targets);
    const inRussian = russianExcuses(segment, sources);
    const lost = sourceRest.filter((amount) => !isExcused(amount, targets, inEnglish));
    const added = targetRest.filter((amount) => !isExcused(amount, sources, inRussian));
    const pairs = pairUp(lost, added);
    for (const [before, after] of pairs) yield differ(segment, before, after);
    for (const amount of lost) {
      if (isTelling(amount) && !pairs.some(([before]) => before === amount)) yield flag(segment, 'missing', amount);
    }
    for (const amount of added) {
      if (isTelling(amount) && !pairs.some(([, after]) => after === amount)) yield flag(segment, 'invented', amount);
    }
  },
};

const HAS_WORDS = /\p{L}{2}/u;
/** Numbers in words up to this are too often reworded («три», "a few"). */
const SMALL = 12;

interface Rest {
  readonly sourceRest: Amount[];
  readonly targetRest: Amount[];
}

/** Takes out what agrees, the same forms first. */
function match(sources: readonly Amount[], targets: readonly Amount[]): Rest {
  const sourceRest = [...sources];
  const targetRest = [...targets];
  for (const needed of [2, 1] as const) {
    for (const source of [...sourceRest]) {
      const at = targetRest.findIndex((target) => agreement(source, target) >= needed);
      if (at < 0) continue;
      targetRest.splice(at, 1);
      sourceRest.splice(sourceRest.indexOf(source), 1);
    }
  }
  return { sourceRest, targetRest };
}

/** Values that the words and stray digits of a text say, outside of its quantities. */
interface Excuses {
  readonly values: ReadonlySet<number>;
  readonly digits: ReadonlySet<string>;
}

function englishExcuses({ target }: AnalysedSegment, amounts: readonly Amount[]): Excuses {
  return excusesOf(
    target.text,
    target.tokens.map((token) => token.lower),
    amounts,
    ENGLISH_WORD_VALUES,
  );
}

function russianExcuses({ source }: AnalysedSegment, amounts: readonly Amount[]): Excuses {
  return excusesOf(
    source.text,
    source.tokens.map((token) => token.folded),
    amounts,
    RUSSIAN_WORD_VALUES,
  );
}

function excusesOf(
  text: string,
  words: readonly string[],
  amounts: readonly Amount[],
  lexicon: readonly (readonly [RegExp, readonly number[]])[],
): Excuses {
  const values = new Set<number>();
  for (const word of words) {
    for (const [pattern, said] of lexicon) if (pattern.test(word)) for (const value of said) values.add(value);
  }
  const digits = new Set<string>();
  for (const found of text.matchAll(/\d+(?:[.,]\d+)?/g)) {
    const inside = amounts.some(({ quantity }) => found.index >= quantity.from && found.index < quantity.to);
    if (inside) continue;
    for (const run of found[0].split(/[.,]/)) digits.add(run);
    digits.add(String(Number(found[0].replace(',', '.'))));
  }
  return { values, digits };
}

/** Whether the other side says the value in another way, or says it once for several. */
function isExcused(amount: Amount, others: readonly Amount[], excuses: Excuses): boolean {
  if (excuses.values.has(amount.value) || excuses.digits.has(String(amount.value))) return true;
  if (amount.quantity.spelled && amount.value <= 2) return true;
  return others.some((other) => agreement(amount, other) > 0 || agreement(other, amount) > 0);
}

/**
 * Numbers left on both sides that stand for each other: as many as there are, in their order, or of several the
 * likeliest by sort and digits.
 */
function pairUp(lost: readonly Amount[], added: readonly Amount[]): (readonly [Amount, Amount])[] {
  if (lost.length === added.length) return lost.map((source, index) => [source, added[index] ?? source] as const);
  const free = [...added];
  const pairs: (readonly [Amount, Amount])[] = [];
  for (const source of lost) {
    const target = free.find((other) => sortOf(other) === sortOf(source) && shareDigits(source, other));
    if (!target) continue;
    free.splice(free.indexOf(target), 1);
    pairs.push([source, target]);
  }
  return pairs;
}

function sortOf({ quantity, part }: Amount): string {
  if (part === 'day' || part === 'hour') return part;
  if (part === 'year' || quantity.kind === 'year') return 'year';
  return quantity.kind === 'plain' || quantity.kind === 'percent' ? 'count' : quantity.kind;
}

/** Whether two numbers begin or end with the same digit, as slips mostly leave them. */
function shareDigits(source: Amount, target: Amount): boolean {
  const first = String(source.value);
  const second = String(target.value);
  return first.charAt(0) === second.charAt(0) || first.at(-1) === second.at(-1);
}

/** Whether a number without a partner is worth a finding: in digits, or a large one in words. */
function isTelling({ quantity, value, part }: Amount): boolean {
  if (quantity.spelled) return value > SMALL && quantity.kind !== 'ordinal' && quantity.kind !== 'decade';
  return part !== 'year' || value >= 1000;
}

function differ(segment: AnalysedSegment, source: Amount, target: Amount): FindingDraft {
  const isMagnitude = source.detail === null && isPowerOfTen(source.value / target.value);
  const suggestion = suggestValue(source, target);
  return {
    segment: segment.id,
    messageId: isMagnitude ? 'magnitude' : 'different',
    data: { source: source.text, target: target.text },
    severity: source.quantity.spelled && source.value <= SMALL ? 'minor' : 'major',
    confidence: isMagnitude ? 0.85 : 0.75,
    target: [placeOf(target)],
    source: [placeOf(source)],
    ...(suggestion ? { suggestions: [[suggestion]] } : {}),
  };
}

function flag(segment: AnalysedSegment, messageId: 'missing' | 'invented', amount: Amount): FindingDraft {
  const isLost = messageId === 'missing';
  return {
    segment: segment.id,
    messageId,
    data: { number: amount.text },
    severity: amount.quantity.spelled || amount.value < 10 ? 'minor' : 'major',
    confidence: amount.quantity.spelled ? 0.35 : 0.5,
    target: isLost ? [] : [placeOf(amount)],
    source: isLost ? [placeOf(amount)] : [],
  };
}

function placeOf({ quantity }: Amount): { from: number; to: number } {
  return { from: quantity.from, to: quantity.to };
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9;
}
