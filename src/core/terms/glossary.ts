import type {
  AnalysedSegment,
  EnglishText,
  EnglishToken,
  RussianText,
  RussianToken,
} from '../analysis/analysed-document';
import { findEnglish } from '../patterns/english-patterns';
import { wordsOf } from '../patterns/match-steps';
import { createPatternPool, OUR_PATTERNS, type PatternPool } from '../patterns/pattern-pool';
import { entryOfTerm, readGlossaryLines, type EnglishForm, type GlossaryEntry } from './glossary-entry';
import { ECONOMY_TERMS } from './glossary-economy.lexicon';
import { PLACES } from './glossary-places.lexicon';
import { POLITICS } from './glossary-politics.lexicon';
import { SECURITY_TERMS } from './glossary-security.lexicon';
import type { Term } from './term';

/** A term that stands in the Russian of a segment, with how the English has it. */
export interface TermMatch {
  readonly entry: GlossaryEntry;
  readonly source: readonly RussianToken[];
  /** Approved forms found. */
  readonly approved: readonly FormMatch[];
  /** Forbidden forms found that are no part of an approved one. */
  readonly forbidden: readonly FormMatch[];
}

export interface FormMatch {
  readonly form: EnglishForm;
  readonly tokens: readonly EnglishToken[];
}

/** Looks a segment up in a glossary; each term of the Russian once, longer ones before those that stand inside them. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  find(segment: Pick<AnalysedSegment, 'source' | 'target'>): readonly TermMatch[];
}

/** Makes a glossary; of entries for the same Russian the earlier one wins. */
export function createGlossary(entries: readonly GlossaryEntry[], pool: PatternPool = createPatternPool()): Glossary {
  const index = pool.index(entries.flatMap((entry) => entry.russian.map((pattern) => [pattern, entry] as const)));
  // Several checks ask for the terms of a segment, one of them when all others are through.
  const known = new WeakMap<EnglishText, { readonly source: RussianText; readonly matches: readonly TermMatch[] }>();
  const find = ({ source, target }: Pick<AnalysedSegment, 'source' | 'target'>): readonly TermMatch[] => {
    const found = index.find(source);
    if (found.length === 0 || target.text === '') return NO_MATCHES;
    const english = { words: wordsOf(target.tokens), lower: target.text.toLowerCase() };
    const taken = new Set<RussianToken>();
    const seen = new Set<GlossaryEntry>();
    const matches: TermMatch[] = [];
    const longestFirst = [...found].sort((a, b) => b.tokens.length - a.tokens.length);
    for (const { entry, tokens } of longestFirst) {
      if (tokens.some((token) => taken.has(token)) || !hasCapitals(tokens, entry.capitals)) continue;
      for (const token of tokens) taken.add(token);
      if (seen.has(entry)) continue;
      seen.add(entry);
      const approved = formsIn(english, entry.approved);
      const inside = new Set(approved.flatMap((match) => match.tokens));
      const forbidden = formsIn(english, entry.forbidden).filter(
        (match) => !match.tokens.every((one) => inside.has(one)),
      );
      matches.push({ entry, source: tokens, approved, forbidden });
    }
    return matches.sort((a, b) => (a.source[0]?.from ?? 0) - (b.source[0]?.from ?? 0));
  };
  return {
    entries,
    find(segment) {
      const before = known.get(segment.target);
      if (before?.source === segment.source) return before.matches;
      const matches = find(segment);
      known.set(segment.target, { source: segment.source, matches });
      return matches;
    },
  };
}

const NO_MATCHES: readonly TermMatch[] = [];

interface English {
  readonly words: ReturnType<typeof wordsOf<EnglishToken>>;
  readonly lower: string;
}

function formsIn({ words, lower }: English, forms: readonly EnglishForm[]): FormMatch[] {
  // Most forms are not there: a look at the text spares the walk over its words.
  const likely = forms.filter(({ beginning }) => lower.includes(beginning));
  return likely.flatMap((form) =>
    findEnglish(words, form.pattern)
      .map(({ taken }) => ({ form, tokens: taken.flat() }))
      .filter(({ tokens }) => hasCapitals(tokens, form.capitals)),
  );
}

/** Whether the words that count only in capitals stand in capitals. */
function hasCapitals(tokens: readonly (RussianToken | EnglishToken)[], capitals: ReadonlySet<string>): boolean {
  if (capitals.size === 0) return true;
  return tokens.every((token) => {
    const folded = 'folded' in token ? token.folded : token.lower.replace(/'s?$/, '');
    // A plural or case ending may be small: "SMEs", «МИДа».
    return !capitals.has(folded) || /^\p{Lu}{2}/u.test(token.text);
  });
}

let ours: Glossary | undefined;

/** The glossary that comes with the program. */
export function builtInGlossary(): Glossary {
  ours ??= createGlossary(
    [POLITICS, SECURITY_TERMS, ECONOMY_TERMS, PLACES].flatMap((list) => readGlossaryLines(list)),
    OUR_PATTERNS,
  );
  return ours;
}

const known = new WeakMap<readonly Term[], Glossary>();

/** The glossary of a user's terms; made once for each list. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  let glossary = known.get(terms);
  if (glossary === undefined) {
    glossary = createGlossary(terms.flatMap((term) => entryOfTerm(term) ?? []));
    known.set(terms, glossary);
  }
  return glossary;
}
