import type { AnalysedSegment } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { Check } from './check';
import { ENGLISH_NEGATIVE, RUSSIAN_NEGATIVE, SET_PHRASES } from './negation-mismatch.lexicon';

/** Finds a negation that the English lost or made up: «Он не согласен» rendered as "He agrees". */
export const negationMismatch: Check = {
  meta: {
    id: 'negation-mismatch',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    messageIds: ['lost', 'added', 'half'],
  },
  mayFind: ({ segment: { source, target } }) =>
    (source.tokens.some(({ folded }) => folded === 'не') ||
      target.tokens.some(({ form, lower }) => NEGATES.of(form, lower))) &&
    target.text.trim() !== '',
  *run({ segment }) {
    const { source, target } = segment;
    const hasRussian = NOT.test(source.text);
    const hasEnglish = NEGATED.test(target.text);
    if (hasRussian && !ENGLISH_NEGATIVE.test(target.text)) {
      const not = soleNegation(segment);
      if (not !== undefined) {
        yield {
          segment: segment.id,
          messageId: 'lost',
          data: { russian: source.text.slice(not.from, not.to) },
          confidence: 0.7,
          target: [],
          source: [not],
        };
      }
    } else if (hasEnglish && !RUSSIAN_NEGATIVE.test(source.text) && isShort(segment)) {
      const found = NEGATED.exec(target.text);
      if (found !== null) {
        yield {
          segment: segment.id,
          messageId: 'added',
          data: { english: found[0] },
          severity: 'minor',
          confidence: 0.55,
          target: [{ from: found.index, to: found.index + found[0].length }],
          source: [],
        };
      }
    } else {
      yield* halfOfTwo(segment);
    }
  },
};

const NOT = /(?<![\p{L}-])не(?![\p{L}-])/iu;
const NEGATED = /\b(?:not|never|cannot|nobody|nothing|nowhere)\b|\b\w+n['’]t\b/i;
const NEGATES = new FormNote((lower) => NEGATED.test(lower));
/** In longer sentences too much is reworded. */
const MOST_WORDS = 30;

function isShort({ source }: AnalysedSegment): boolean {
  return source.tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS;
}

/** The one «не» in a sentence that no set phrase explains; undefined otherwise. */
function soleNegation(segment: AnalysedSegment): { readonly from: number; readonly to: number } | undefined {
  const { source } = segment;
  if (!isShort(segment) || source.text.includes('?')) return undefined;
  const places = source.tokens.flatMap((token, index) => (token.folded === 'не' ? [index] : []));
  if (places.length !== 1 || places[0] === undefined) return undefined;
  const next = source.tokens[places[0] + 1];
  const not = source.tokens[places[0]];
  if (not === undefined || next?.kind !== 'word' || SET_PHRASES.test(source.text)) return undefined;
  return { from: not.from, to: next.to };
}

const TWO = /(?<![\p{L}-])не\s+(?:мог\p{L}*|может|можем|можете)(?:\s+[\p{L}-]+){0,3}?\s+не\s+\p{L}+/iu;
const KEPT =
  /\b(?:but|help|avoid|must|have to|has to|had to|only|fail|resist|without|bound|impossible|certainly|inevitabl\w+|always)\b/i;

/** «Не могу не согласиться» is a yes; English needs both negations, or none. */
function* halfOfTwo({ id, source, target }: AnalysedSegment) {
  const found = TWO.exec(source.text);
  if (found === null || KEPT.test(target.text)) return;
  const negations = target.text.match(new RegExp(NEGATED.source, 'gi')) ?? [];
  const place = NEGATED.exec(target.text);
  if (negations.length !== 1 || place === null) return;
  yield {
    segment: id,
    messageId: 'half',
    data: { russian: found[0] },
    confidence: 0.85,
    severity: 'critical' as const,
    target: [{ from: place.index, to: place.index + place[0].length }],
    source: [{ from: found.index, to: found.index + found[0].length }],
  };
}
