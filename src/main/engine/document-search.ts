import type { SearchAnswer, SearchRequest, SearchRow } from '../../bridge/search-calls';
import { companionsIn, companionsOf, type Companion } from '../../core/lexicon/companions';
import type { LinkedWords } from '../../core/lexicon/linked-words';
import type { Result } from '../../core/result';
import { success } from '../../core/result';
import type { SearchQuery } from '../../core/search/search-query';
import type { SearchHit } from '../../core/search/search-segments';
import type { Segment, SegmentId } from '../../core/segments/segment';
import type { Stepwise } from '../../core/stepwise';
import type { Side, Span } from '../../core/text/span';

/** What is looked through: a review, as far as a search needs it. */
export interface SearchedReview {
  /** Another list when anything changes. */
  readonly segments: readonly Segment[];
  search(
    query: SearchQuery,
    found: (hit: SearchHit, after: string | null) => void,
    replacement: string | null,
  ): Stepwise<Result<null>>;
  renderedBeside(id: SegmentId, side: Side, spans: readonly Span[]): LinkedWords;
}

/** A text in which something was found, with the words that render it there: empty where nothing is known, null where nobody asks. */
interface Found extends SearchHit {
  readonly after: string | null;
  words: string | null;
}

/** What the English of a segment becomes. */
export interface ChangedText {
  readonly id: SegmentId;
  readonly after: string;
}

/** Renderings that are told: more are seldom one word's. */
const MOST_RENDERINGS = 50;
const SIDES: readonly Side[] = ['source', 'target'];
/** So many texts between two looks at the clock. */
const TEXTS_PER_STEP = 200;
/** The same of texts whose rendering is looked for. */
const RENDERED_PER_STEP = 20;

/**
 * One search through a whole document, done piece by piece between the other calls, with everything that it found. It is about the
 * document as it was: once anything changes it is out of date.
 */
export class DocumentSearch {
  /** What is looked for. */
  readonly request: SearchRequest;
  readonly #review: SearchedReview;
  readonly #segments: readonly Segment[];
  readonly #work: Stepwise<Result<null>>;
  readonly #found: Found[] = [];
  readonly #renderings = new Map<string, number>();
  readonly #companions = new Map<Side, readonly Companion[]>();
  #places = 0;
  #changing = 0;
  #state: SearchAnswer['state'] = 'going';

  constructor(review: SearchedReview, request: SearchRequest) {
    this.#review = review;
    this.#segments = review.segments;
    this.request = request;
    this.#work = this.#search();
  }

  /** Whether this review still is as it was when the search began. */
  isAbout(review: SearchedReview): boolean {
    return review === this.#review && review.segments === this.#segments;
  }

  /** Goes on until the end or until `isOver` says that it is time for something else; fails where nothing can be looked for. */
  advance(isOver: (isCounted: boolean) => boolean): Result<null> {
    while (this.isUnderWay) {
      const step = this.#work.next();
      if (step.done === true) {
        this.#state = 'complete';
        return step.value;
      }
      if (isOver(this.#state === 'counted')) break;
    }
    return success(null);
  }

  /** Ends the search before it is complete. */
  stop(): void {
    if (this.isUnderWay) this.#state = 'stopped';
  }

  get isUnderWay(): boolean {
    return this.#state === 'going' || this.#state === 'counted';
  }

  /** What was found so far, in numbers. */
  answer(search: number): SearchAnswer {
    const renderings = [...this.#renderings]
      .map(([words, count]) => ({ words, count }))
      .sort((one, other) => Number(one.words === '') - Number(other.words === '') || other.count - one.count);
    return {
      search,
      state: this.#state,
      places: this.#places,
      texts: this.#found.length,
      changing: this.#changing,
      renderings: renderings.filter(({ words }, index) => words === '' || index < MOST_RENDERINGS),
    };
  }

  /** The texts `from` to `to` (exclusive) of those that were found, in document order; with a rendering: of those that have it. */
  rows(from: number, to: number, rendering: string | null): readonly SearchRow[] {
    return this.#with(rendering)
      .slice(from, to)
      .map((found) => {
        const { index, segment, side, text, spans, after } = found;
        return {
          ...{ index, id: segment.id, state: segment.state, side, text, spans, after },
          other: otherOf(found),
          rendered: found.words === null ? null : { spans: this.#renderingIn(found), words: found.words },
        };
      });
  }

  /** Place in the document of the nearest text behind (1) or before (-1) a segment, from the other end where there is none; null of nothing. */
  beside(index: number, step: 1 | -1, rendering: string | null): number | null {
    const all = this.#with(rendering);
    const next =
      step > 0
        ? (all.find((found) => found.index > index) ?? all[0])
        : (all.filter((found) => found.index < index).at(-1) ?? all.at(-1));
    return next?.index ?? null;
  }

  /** What the replacement makes of English texts, but for these segments. */
  changes(except: readonly SegmentId[]): readonly ChangedText[] {
    const left = new Set(except);
    return this.#found.flatMap(({ segment: { id }, text, after }) =>
      after === null || after === text || left.has(id) ? [] : { id, after },
    );
  }

  *#search(): Stepwise<Result<null>> {
    const { query, replacement } = this.request;
    const isWords = query.mode === 'lemma' || query.mode === 'word';
    const searched = yield* this.#review.search(
      query,
      (hit, after) => {
        const found: Found = { ...hit, after, words: null };
        this.#found.push(found);
        this.#places += hit.spans.length;
        if (isChange(found)) this.#changing += 1;
      },
      replacement,
    );
    if (!searched.ok || !isWords) return searched;
    // To see how a word is rendered takes much longer than to find it.
    this.#state = 'counted';
    for (const [index, found] of this.#found.entries()) {
      if (index % RENDERED_PER_STEP === 0) yield 1;
      if (found.after !== null || !isText(found.side) || otherOf(found) === '') continue;
      found.words = wordsOf(this.#review.renderedBeside(found.segment.id, found.side, found.spans));
      this.#count(found.words, 1);
    }
    for (const side of SIDES) yield* this.#learn(side);
    return searched;
  }

  /** Where nothing was known to render the words, those count that keep company with them all over the document. */
  *#learn(side: Side): Stepwise<void> {
    const own = this.#found.filter((found) => found.side === side && found.words !== null);
    const unknown = own.filter(({ words }) => words === '');
    if (unknown.length === 0) return;
    const beside: Side = side === 'source' ? 'target' : 'source';
    const all = this.#segments.map((segment) => segment[beside]);
    const companions = yield* companionsOf(own.map(otherOf), all);
    if (companions.length === 0) return;
    this.#companions.set(side, companions);
    for (const [index, found] of unknown.entries()) {
      if (index % TEXTS_PER_STEP === 0) yield 1;
      const words = wordsOf(companionsIn(otherOf(found), companions));
      if (words === '') continue;
      found.words = words;
      this.#count('', -1);
      this.#count(words, 1);
    }
  }

  #count(words: string, by: 1 | -1): void {
    const count = (this.#renderings.get(words) ?? 0) + by;
    if (count === 0) this.#renderings.delete(words);
    else this.#renderings.set(words, count);
  }

  #with(rendering: string | null): readonly Found[] {
    return rendering === null ? this.#found : this.#found.filter(({ words }) => words === rendering);
  }

  /** Where the words stand that render what was found. */
  #renderingIn(found: Found): readonly Span[] {
    const { segment, side, spans, words } = found;
    if (words === '' || !isText(side)) return [];
    const known = this.#review.renderedBeside(segment.id, side, spans);
    if (known.lemmas.length > 0) return known.spans;
    return companionsIn(otherOf(found), this.#companions.get(side) ?? []).spans;
  }
}

function isText(side: SearchHit['side']): side is Side {
  return side === 'source' || side === 'target';
}

/** The other language beside a text: the English of a Russian one, else the Russian. */
function otherOf({ segment, side }: SearchHit): string {
  return side === 'source' ? segment.target : segment.source;
}

function wordsOf({ lemmas }: LinkedWords): string {
  return [...new Set(lemmas)].join(' ');
}

function isChange({ after, text }: Found): boolean {
  return after !== null && after !== text;
}
