import { createAnalyser } from '../../src/core/analysis/analyser';
import { linkedWords } from '../../src/core/lexicon/linked-words';
import { success } from '../../src/core/result';
import { replaceMatches } from '../../src/core/search/replace-matches';
import { searchSegments } from '../../src/core/search/search-segments';
import { createMatcher } from '../../src/core/search/text-matcher';
import type { Segment } from '../../src/core/segments/segment';
import type { SearchedReview } from '../../src/main/engine/document-search';

/** Texts that can be looked through. */
interface Searchable {
  readonly segments: readonly Segment[];
}

const known = new WeakMap<Searchable, SearchedReview>();

/** A project in memory as a search sees it: without a dictionary, and without what is known of Russian words. */
export function memorySearch(project: Searchable): SearchedReview {
  let searched = known.get(project);
  if (searched === undefined) {
    searched = searchedReview(project);
    known.set(project, searched);
  }
  return searched;
}

function searchedReview(project: Searchable): SearchedReview {
  const analyser = createAnalyser({ parse: () => [] });
  return {
    get segments() {
      return project.segments;
    },
    *search(query, found, replacement) {
      const matcher = createMatcher(query, analyser);
      if (!matcher.ok) return matcher;
      yield* searchSegments(project.segments, query, matcher.value, (hit) => {
        const isChanged = replacement !== null && hit.side === 'target';
        found(hit, isChanged ? replaceMatches(hit.text, matcher.value, replacement, query) : null);
      });
      return success(null);
    },
    renderedBeside(id, side, spans) {
      const segment = project.segments.find((each) => each.id === id);
      const [source, target] = [analyser.russian(segment?.source ?? ''), analyser.english(segment?.target ?? '')];
      return linkedWords({ source, target }, side, spans);
    },
  };
}
