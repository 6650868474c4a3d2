import type { RussianText } from '../analysis/analysed-document';
import type { Pattern } from './pattern';
import { indexRussianPatterns, type RussianMatch, type RussianPatterns } from './russian-patterns';

/** Indexes of several owners that look at a text together: its words are looked up once, whoever asks first. */
export interface PatternPool {
  /** An index over entries of one owner; as `indexRussianPatterns`, but sharing the work. */
  index<Entry>(entries: Iterable<readonly [pattern: Pattern, entry: Entry]>): RussianPatterns<Entry>;
}

interface Owned {
  readonly owner: number;
  readonly entry: unknown;
}

/** Makes an empty pool. It remembers the matches of the last text only. */
export function createPatternPool(): PatternPool {
  const all: (readonly [Pattern, Owned])[] = [];
  let owners = 0;
  let together: RussianPatterns<Owned> | null = null;
  let last: { readonly text: RussianText; readonly matches: readonly RussianMatch<Owned>[] } | null = null;
  const matchesIn = (text: RussianText): readonly RussianMatch<Owned>[] => {
    if (last?.text !== text) {
      together ??= indexRussianPatterns(all);
      last = { text, matches: together.find(text) };
    }
    return last.matches;
  };
  return {
    index<Entry>(entries: Iterable<readonly [Pattern, Entry]>): RussianPatterns<Entry> {
      const owner = owners++;
      for (const [pattern, entry] of entries) all.push([pattern, { owner, entry }]);
      together = null;
      last = null;
      return {
        find(text) {
          const matches = matchesIn(text);
          if (matches.length === 0) return [];
          return matches
            .filter((match) => match.entry.owner === owner)
            .map((match) => ({ ...match, entry: match.entry.entry as Entry }));
        },
      };
    },
  };
}

/** The pool of the lists that come with the program. */
export const OUR_PATTERNS = createPatternPool();
