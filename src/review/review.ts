import { stretchWith, withSegments, withTexts, type SegmentTexts } from '../core/analysis/analyse-document';
import type { Analyser } from '../core/analysis/analyser';
import type { AnalysedDocument, AnalysedSegment } from '../core/analysis/analysed-document';
import type { Check } from '../core/checks/check';
import type { ChecksSettings } from '../core/checks/check-settings';
import { furthestReach } from '../core/checks/checked-range';
import { CHECKS } from '../core/checks/registry';
import { rerunChecks } from '../core/checks/rerun-checks';
import { checkSegment, runChecksStepwise, type RunOptions, type RunSoFar } from '../core/checks/run-checks';
import { undoCorrection } from '../core/corrections/undo-correction';
import type { Dictionary } from '../core/dictionaries/dictionary';
import { fault } from '../core/fault';
import { dismissalOf, dismissedFindings } from '../core/findings/dismissals';
import type { CheckId, Finding } from '../core/findings/finding';
import { planFixes, withSuggestion, type PlannedFix } from '../core/findings/fix-everywhere';
import { flaggedWords } from '../core/findings/flagged-words';
import { goesQuiet } from '../core/findings/quiet-check';
import { isAtLeast } from '../core/findings/severity';
import { realign } from '../core/history/alignment-edits';
import { reimportDrafts, type ReimportDrafts } from '../core/history/source-edits';
import { addNote, changeNote, dismiss, setState, setText, undismiss } from '../core/history/edits';
import { addTerm, addTerms, changeTerm, removeTerm } from '../core/history/term-edits';
import type { Authorship, ProjectContents, ProjectStore, Snapshot } from '../core/history/project-store';
import { dismissalName, dismissalsAt, SegmentReplay, termsAt } from '../core/history/replay';
import type { Dismissal, Revision, RevisionDraft } from '../core/history/revision';
import { SpentTime } from '../core/history/spent-time';
import { restoreAllDrafts, restoreDrafts } from '../core/history/restore';
import { segmentHistory } from '../core/history/segment-history';
import { redoDrafts, undoDrafts, undoState, type UndoScope } from '../core/history/undo';
import { linkedWords, type LinkedWords } from '../core/lexicon/linked-words';
import { overlaps, type Side, type Span } from '../core/text/span';
import type { PhraseBook } from '../core/patterns/phrase-book';
import { settledFindings, type FindingOutcomes } from '../core/report/finding-outcomes';
import { failure, success, type Result } from '../core/result';
import { replaceMatches } from '../core/search/replace-matches';
import type { SearchQuery } from '../core/search/search-query';
import { searchSegments, type SearchHit } from '../core/search/search-segments';
import { createMatcher } from '../core/search/text-matcher';
import { finish, type Stepwise } from '../core/stepwise';
import type { NoteWriter, SourceChange } from '../core/segments/renew-source';
import type { AlignmentRepair } from '../core/segments/repair';
import type { Segment, SegmentId, SegmentState } from '../core/segments/segment';
import { glossaryOf } from '../core/terms/glossary';
import type { Term } from '../core/terms/term';
import { termsHere, type GlossariesHere, type TermHere } from '../core/terms/terms-here';
import { unknownFormat } from '../files/kept-file';
import { analysisInput, documentOf } from './check-document';
import type { BeginAhead } from './checking/checked-ahead';
import { importedFile, keptTextFormat, type ReadSide } from './import-pair';
import { importedDocuments, type ImportedDocuments } from './imported-documents';
import { SortedFindings } from './sorted-findings';

/** What a review needs to find anything. */
export interface ReviewTools {
  readonly analyser: Analyser;
  readonly settings: ChecksSettings;
  /** Terms that hold beside those of the project. */
  readonly terms?: readonly Term[];
  /** Phrases that the user wants to be warned of. */
  readonly phrases?: PhraseBook | undefined;
  /** The dictionaries that the user has added. */
  readonly dictionary?: Dictionary | undefined;
}

/** Who acts, and why. */
export interface Action extends Authorship {
  readonly reason?: string | null;
}

/** What an action did: the revisions that are on disk now (none if nothing had to change) and the segments to draw anew. */
export interface Outcome {
  readonly revisions: readonly Revision[];
  readonly changed: readonly SegmentId[];
  /** The check that went quiet with this action, after one dismissal too many in a row. */
  readonly quiet?: CheckId;
}

/** What an import of a corrected Russian text did: segments whose Russian is another, new or gone. */
export interface ReimportOutcome extends Outcome {
  readonly changes: ReadonlyMap<SegmentId, SourceChange>;
}

/** An import of a corrected Russian text that is not recorded yet: its one step, and what that changes. */
export type PlannedReimport = ReimportDrafts;

/** A finding that is set aside, with the dismissal that it falls under. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
  /** Why, as the person who set it aside said; null if nothing was said. */
  readonly reason: string | null;
}

/** The checks that look at a segment and not at the whole document. */
const SEGMENT_CHECKS = CHECKS.filter(({ meta }) => meta.scope === 'segment');

/** Segments before it that one of them reads. */
const REACH = furthestReach(SEGMENT_CHECKS);

const DOCUMENT_CHECKS: ReadonlySet<CheckId> = new Set(
  CHECKS.filter(({ meta }) => meta.scope === 'document').map(({ meta }) => meta.id),
);

/** A check of the whole document that is under way. */
interface WholeCheck {
  /** Segments that were changed since it began: it looks at them as they were. */
  readonly changed: Set<SegmentId>;
  /** Other segments stand at other places by now, or other terms hold: it has to begin again. */
  isVoid: boolean;
  soFar: RunSoFar | null;
}

function newWholeCheck(): WholeCheck {
  return { changed: new Set(), isVoid: false, soFar: null };
}

/** The reason in the history of a check that went quiet by itself; `review.reason` of i18n words it. */
export const QUIET_REASON = 'gone-quiet';

/**
 * An open project: its segments as they stand, what the checks say, and what an editor can do. Every action is on disk
 * when it returns; a refused one changes nothing.
 */
export class Review {
  private readonly replay: SegmentReplay;
  private order: Segment[];
  /** Null until somebody needs it: the first rows of a book do not. */
  private asChecked: AnalysedDocument | null = null;
  private readonly found: SortedFindings;
  private texts: ImportedDocuments | null = null;
  private glossaries: GlossariesHere | null = null;
  private underWay: WholeCheck | null = newWholeCheck();
  private shown = 0;
  /** The settled findings, and the findings that they were told from. */
  private gone: { readonly of: readonly Finding[]; readonly findings: readonly Finding[] } | null = null;
  /** For each check the revision after which a finding of it was last corrected by hand, as far as this session knows. */
  private readonly correctedAt = new Map<CheckId, number>();
  private readonly spent = new SpentTime();

  private readonly store: ProjectStore;
  private tools: ReviewTools;
  private held: ProjectContents;

  private constructor(store: ProjectStore, tools: ReviewTools, held: ProjectContents) {
    this.store = store;
    this.tools = tools;
    this.held = held;
    this.replay = new SegmentReplay(held.segments);
    for (const revision of held.revisions) this.replay.apply(revision);
    this.order = this.replay.segments();
    this.found = new SortedFindings(dismissalsAt(held), (id) => this.order[this.indexOf(id)]);
  }

  /** Reads the store and checks the whole document. The review owns the store from now on. */
  static of(store: ProjectStore, tools: ReviewTools): Result<Review> {
    return finish(Review.stepwise(store, tools));
  }

  /** Reads the store; nothing is checked before `checkAll`. The review owns the store from now on. */
  static unchecked(store: ProjectStore, tools: ReviewTools): Result<Review> {
    return finish(Review.reading(store, tools));
  }

  /** `Review.unchecked` in steps. The store stays the caller's until the last one. */
  static *reading(store: ProjectStore, tools: ReviewTools): Stepwise<Result<Review>> {
    const contents = yield* store.readStepwise();
    if (!contents.ok) return contents;
    const unknown = unknownFormat(contents.value);
    return unknown === null ? success(new Review(store, tools, contents.value)) : failure(unknown);
  }

  /** `Review.of` in steps. The store stays the caller's until the last one. */
  static *stepwise(store: ProjectStore, tools: ReviewTools): Stepwise<Result<Review>> {
    const review = Review.unchecked(store, tools);
    if (review.ok) yield* review.value.checkAll();
    return review;
  }

  /**
   * Checks the whole document in steps, between which the review can be used as ever: what is changed meanwhile is checked
   * at once, by the checks that look at a segment alone. `beginAhead`: who does some of it meanwhile, begun anew with each run.
   */
  *checkAll(beginAhead?: BeginAhead): Stepwise<null> {
    for (;;) {
      const run = newWholeCheck();
      this.underWay = run;
      this.shown = 0;
      const ahead = beginAhead?.({ segments: this.document.segments, terms: this.termsInForce.own }) ?? null;
      try {
        const steps = runChecksStepwise(this.document, CHECKS, this.runOptions(), {
          tell: (soFar) => (run.soFar = soFar),
          ahead: (from) => ahead?.take(from) ?? null,
        });
        let step = steps.next();
        for (; step.done !== true && !run.isVoid; step = steps.next()) yield step.value;
        if (step.done !== true || run.isVoid) continue;
        this.underWay = null;
        this.takeOver(step.value, run.changed);
        return null;
      } finally {
        ahead?.stop();
      }
    }
  }

  /**
   * Goes on with other settings, words or dictionaries. What was found with those before stands until the next `checkAll` has ended;
   * one that is under way begins again by itself. Gives whether one is.
   */
  use(tools: ReviewTools): boolean {
    if (tools.analyser !== this.tools.analyser) this.asChecked = null;
    this.tools = tools;
    this.glossaries = null;
    if (this.underWay === null) return false;
    this.underWay.isVoid = true;
    return true;
  }

  /** How many segments, from the first on, have been checked: fewer than all before `checkAll` has ended. */
  get checked(): number {
    return this.underWay === null ? this.order.length : this.shown;
  }

  /** Brings out what `checkAll` has found so far. */
  showFound(): void {
    const run = this.underWay;
    if (!run?.soFar || run.isVoid) return;
    this.shown = run.soFar.segments;
    this.takeOver(run.soFar.findings(), run.changed);
  }

  private takeOver(found: readonly Finding[], since: ReadonlySet<SegmentId>): void {
    const changed = [...since].flatMap((id) => this.document.places.get(id) ?? []);
    this.found.take(changed.length === 0 ? found : this.rerun(found, changed));
  }

  /** The findings after segments were changed. */
  private rerun(found: readonly Finding[], changed: readonly number[]): readonly Finding[] {
    return rerunChecks(found, this.document, this.checksNow, { ...this.runOptions(), changed });
  }

  /** The checks that have spoken or can: those of the whole document only when that is not being checked anyway. */
  private get checksNow(): readonly Check[] {
    return this.underWay === null ? CHECKS : SEGMENT_CHECKS;
  }

  get readOnly(): boolean {
    return this.store.readOnly;
  }

  /** Everything in the file, with the revisions made since it was opened. */
  get contents(): ProjectContents {
    return this.held;
  }

  get segments(): readonly Segment[] {
    return this.order;
  }

  /** The segments as the checks see them. */
  private get document(): AnalysedDocument {
    return (this.asChecked ??= documentOf(this.order, this.tools.analyser));
  }

  /** Open findings in document order. */
  get findings(): readonly Finding[] {
    return this.found.open;
  }

  /** Open findings of one segment. */
  findingsOf(id: SegmentId): readonly Finding[] {
    return this.found.of(id);
  }

  /** Findings that were set aside and would show again if they were not. */
  get dismissed(): readonly DismissedFinding[] {
    const reasons = new Map<string, string | null>();
    for (const { kind, after, reason } of this.held.revisions) {
      if (kind === 'dismissal' && after !== null) reasons.set(dismissalName(after), reason);
    }
    return this.found.all.flatMap((finding) => {
      const dismissal = this.found.dismissalOf(finding);
      if (dismissal === undefined) return [];
      return [{ finding, dismissal, reason: reasons.get(dismissalName(dismissal)) ?? null }];
    });
  }

  /**
   * Findings that the English as it was imported would have and that stand no more: their fault was corrected, by a suggestion or
   * by hand, or left out with its segment.
   */
  get settled(): readonly Finding[] {
    // Of a book that nobody has touched yet there is nothing to be checked again.
    if (!this.order.some(isTouched)) return NONE;
    if (this.gone?.of !== this.found.all) {
      const machine = this.order.map((segment) => ({
        ...analysisInput(segment),
        target: segment.machine,
        excluded: false,
      }));
      const { document, changed } = withSegments(this.document, machine, this.tools.analyser);
      const before = rerunChecks(this.found.all, document, this.checksNow, { ...this.runOptions(), changed });
      this.gone = { of: this.found.all, findings: settledFindings(before, this.found.all) };
    }
    return this.gone.findings;
  }

  /** All findings by what became of them. */
  get outcomes(): FindingOutcomes {
    return { open: this.found.open, settled: this.settled, dismissed: this.dismissed.map(({ finding }) => finding) };
  }

  segment(id: SegmentId): Result<Segment> {
    const segment = this.order[this.document.places.get(id) ?? -1];
    return segment === undefined ? failure(fault('segment-unknown', { id })) : success(segment);
  }

  /** Place of a segment in the document, from 0; -1 if there is none. */
  indexOf(id: SegmentId): number {
    return this.document.places.get(id) ?? -1;
  }

  /** The finding whose key is, or uniquely begins with, `key`; dismissed ones too when asked. */
  finding(key: string, among: 'open' | 'all' = 'open'): Result<Finding> {
    return this.found.named(key, among);
  }

  /**
   * What the checks would say of a segment if its English were this text; nothing is recorded. Checks that compare the whole
   * document keep what they said of words that still stand where they stood.
   */
  look(id: SegmentId, text: string): Result<readonly Finding[]> {
    const segment = this.segment(id);
    if (!segment.ok) return segment;
    const texts = { ...analysisInput(segment.value), target: text };
    const found = this.foundIn(texts);
    const aside = dismissedFindings(found, this.found.standing, () => texts);
    const standing = this.findingsOf(id).filter(
      (finding) =>
        DOCUMENT_CHECKS.has(finding.check) && flaggedWords(finding, segment.value) === flaggedWords(finding, texts),
    );
    return success([...found.filter(({ key }) => !aside.has(key)), ...standing]);
  }

  /** What the checks that look at a segment would find in it, were these its texts. */
  private foundIn(texts: SegmentTexts): readonly Finding[] {
    const place = this.indexOf(texts.id);
    const from = Math.max(0, place - REACH);
    const stretch = stretchWith(this.document, from, place, texts, this.tools.analyser);
    return checkSegment(stretch, place - from, SEGMENT_CHECKS, this.runOptions());
  }

  /**
   * What the checks say of the machine translation of a segment and no longer of its English as it stands, left out of the text
   * or not: what its correction settled. Checks that compare the whole document are not asked.
   */
  settledIn(id: SegmentId): Result<readonly Finding[]> {
    const segment = this.segment(id);
    if (!segment.ok) return segment;
    const texts = { ...analysisInput(segment.value), target: segment.value.machine, excluded: false };
    const found = this.foundIn(texts);
    const aside = dismissedFindings(found, this.found.standing, () => texts);
    const nameIn = (target: string) => (finding: Finding) =>
      JSON.stringify([finding.check, finding.messageId, flaggedWords(finding, { ...texts, target })]);
    // Those that were set aside are there as well.
    const left = this.found.all.filter((finding) => finding.segment === id).map(nameIn(segment.value.target));
    const named = nameIn(texts.target);
    return success(
      found.filter((finding) => {
        if (aside.has(finding.key)) return false;
        const at = left.indexOf(named(finding));
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      }),
    );
  }

  setText(id: SegmentId, text: string, action: Action): Result<Outcome> {
    const segment = this.segment(id);
    if (!segment.ok) return segment;
    const drafts = setText(segment.value, text, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  setState(id: SegmentId, state: SegmentState, action: Action): Result<Outcome> {
    const segment = this.segment(id);
    return segment.ok ? this.record(setState(segment.value, state, reasonOf(action)), action) : segment;
  }

  addNote(id: SegmentId, note: string, action: Action): Result<Outcome> {
    const segment = this.segment(id);
    return segment.ok ? this.record(addNote(segment.value, note, reasonOf(action)), action) : segment;
  }

  changeNote(id: SegmentId, before: string, after: string, action: Action): Result<Outcome> {
    const segment = this.segment(id);
    if (!segment.ok) return segment;
    const drafts = changeNote(segment.value, before, after, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** The glossary of the project. */
  get terms(): readonly Term[] {
    return this.termsInForce.project;
  }

  /** The terms in the Russian of a segment. */
  termsIn(id: SegmentId): Result<readonly TermHere[]> {
    const segment = this.analysed(id);
    return segment.ok ? success(termsHere(segment.value, this.termsInForce)) : segment;
  }

  addTerm(term: Term, action: Action): Result<Outcome> {
    const drafts = addTerm(term, this.terms, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** Puts many terms into the glossary as one step; those whose Russian it has already are left out and counted. */
  addTerms(terms: readonly Term[], action: Action): Result<Outcome & { readonly known: number }> {
    const { drafts, known } = addTerms(terms, this.terms, reasonOf(action));
    const outcome = this.record(drafts, action);
    return outcome.ok ? success({ ...outcome.value, known }) : outcome;
  }

  changeTerm(before: Term, after: Term, action: Action): Result<Outcome> {
    const drafts = changeTerm(before, after, this.terms, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  removeTerm(term: Term, action: Action): Result<Outcome> {
    const drafts = removeTerm(term, this.terms, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** A segment as the checks see it. */
  analysed(id: SegmentId): Result<AnalysedSegment> {
    const segment = this.document.segments[this.document.places.get(id) ?? -1];
    return segment === undefined ? failure(fault('segment-unknown', { id })) : success(segment);
  }

  /** Looks for something in all segments, in steps; what it found is told one by one. */
  *search(
    query: SearchQuery,
    found: (hit: SearchHit, after: string | null) => void,
    replacement: string | null,
  ): Stepwise<Result<null>> {
    const matcher = createMatcher(query, this.tools.analyser);
    if (!matcher.ok) return matcher;
    yield* searchSegments(this.order, query, matcher.value, (hit) => {
      const isChanged = replacement !== null && hit.side === 'target' && hit.segment.state !== 'excluded';
      found(hit, isChanged ? replaceMatches(hit.text, matcher.value, replacement, query) : null);
    });
    return success(null);
  }

  /**
   * What is known to render words of a segment in its other text: by its terms, else by a dictionary, common words and sound.
   */
  renderedBeside(id: SegmentId, side: Side, spans: readonly Span[]): LinkedWords {
    const segment = this.analysed(id);
    if (!segment.ok) return { spans: [], lemmas: [] };
    const { source, target } = segment.value;
    const isMeant = (place: Span): boolean => spans.some((span) => overlaps(place, span));
    const terms = termsHere(segment.value, this.termsInForce).flatMap((here) => {
      const forms = [...here.approved, ...here.forbidden].flatMap(({ text, places }) =>
        places.map((place) => ({ ...place, lemma: text.toLowerCase() })),
      );
      if (side === 'source') return isMeant(here.source) ? forms : [];
      return forms.some(isMeant) ? [{ ...here.source, lemma: here.term.lemmas[0] ?? '' }] : [];
    });
    if (terms.length > 0) {
      const inOrder = [...terms].sort((a, b) => a.from - b.from);
      return { spans: inOrder.map(({ from, to }) => ({ from, to })), lemmas: inOrder.map(({ lemma }) => lemma) };
    }
    return linkedWords({ source, target, dictionary: this.tools.dictionary }, side, spans);
  }

  /** Replaces what a query finds in the English of segments, as one step; those whose text would not do are left as they are. */
  replaceAll(
    ids: readonly SegmentId[],
    { query, replacement }: { readonly query: SearchQuery; readonly replacement: string },
    action: Action,
  ): Result<Outcome & { readonly refused: number }> {
    const matcher = createMatcher(query, this.tools.analyser);
    if (!matcher.ok) return matcher;
    const drafts: RevisionDraft[] = [];
    let refused = 0;
    for (const id of new Set(ids)) {
      const segment = this.segment(id);
      if (!segment.ok) return segment;
      const after = replaceMatches(segment.value.target, matcher.value, replacement, query);
      const changed = setText(segment.value, after, reasonOf(action));
      if (changed.ok) drafts.push(...changed.value);
      else refused += 1;
    }
    const outcome = this.record(drafts, action);
    return outcome.ok ? success({ ...outcome.value, refused }) : outcome;
  }

  /** Applies an alternative of a finding (from 0, the best first); the reason in the history names the check. */
  fix(key: string, alternative: number, action: Action): Result<Outcome> {
    const found = this.finding(key);
    if (!found.ok) return found;
    const finding = found.value;
    const replacements = finding.suggestions[alternative];
    if (replacements === undefined) {
      const count = finding.suggestions.length;
      return failure(fault('suggestion-missing', { key: finding.key, number: alternative + 1, count }));
    }
    const segment = this.segment(finding.segment);
    if (!segment.ok) return segment;
    const because = { ...action, reason: action.reason ?? finding.check };
    if (replacements.some((replacement) => replacement.action === 'exclude')) {
      return this.setState(finding.segment, 'excluded', because);
    }
    return this.setText(finding.segment, withSuggestion(segment.value.target, replacements), because);
  }

  /** What the fix that an alternative of a finding is would do everywhere in the document. */
  fixesLike(key: string, alternative: number): Result<readonly PlannedFix[]> {
    const found = this.finding(key);
    if (!found.ok) return found;
    return planFixes(found.value, alternative, this.found.open, (id) => this.order[this.indexOf(id)]);
  }

  /**
   * Takes the fix that an alternative of a finding is in all these places, as one step. A place whose text is another than
   * the one that was seen, or would not do, is left as it is and counted.
   */
  fixEverywhere(
    key: string,
    alternative: number,
    seen: ReadonlyMap<SegmentId, string>,
    action: Action,
  ): Result<Outcome & { readonly skipped: number }> {
    const found = this.finding(key);
    if (!found.ok) return found;
    const fixes = this.fixesLike(key, alternative);
    if (!fixes.ok) return fixes;
    const { reason } = reasonOf({ ...action, reason: action.reason ?? found.value.check });
    const drafts: RevisionDraft[] = [];
    let fixed = 0;
    for (const { segment: id, before, after } of fixes.value) {
      const segment = this.segment(id);
      if (!segment.ok || seen.get(id) !== before) continue;
      const made =
        after === null
          ? success(setState(segment.value, 'excluded', { reason }))
          : setText(segment.value, after, { reason });
      if (!made.ok || made.value.length === 0) continue;
      drafts.push(...made.value);
      fixed += 1;
    }
    const outcome = this.record(drafts, action);
    return outcome.ok ? success({ ...outcome.value, skipped: seen.size - fixed }) : outcome;
  }

  /**
   * Sets a finding aside: this one, all that say the same of the same words, or all of its check. A check whose findings
   * are set aside again and again goes quiet in the same step: its findings up to the severity of those are set aside.
   */
  dismiss(key: string, extent: Dismissal['extent'], action: Action): Result<Outcome> {
    const found = this.finding(key);
    if (!found.ok) return found;
    const finding = found.value;
    const segment = this.segment(finding.segment);
    if (!segment.ok) return segment;
    const { words } = dismissalOf(finding, segment.value, extent);
    const options = { ...reasonOf(action), standing: this.found.standing };
    const drafts = dismiss({ ...finding, words }, extent, options);
    const quiet = extent === 'check' ? [] : this.quietDrafts({ ...finding, words }, drafts);
    const outcome = this.record([...drafts, ...quiet], action);
    return outcome.ok && quiet.length > 0 ? success({ ...outcome.value, quiet: finding.check }) : outcome;
  }

  /** Sets findings aside, each by itself, as one step; those that are open no more are left out. */
  dismissAll(keys: readonly string[], action: Action): Result<Outcome> {
    const wanted = new Set(keys);
    const drafts = this.found.open.flatMap((finding) => {
      const segment = wanted.has(finding.key) ? this.segment(finding.segment) : null;
      if (!segment?.ok) return [];
      const { words } = dismissalOf(finding, segment.value, 'one');
      return dismiss({ ...finding, words }, 'one', { ...reasonOf(action), standing: this.found.standing });
    });
    if (drafts.length === 0) return failure(fault('finding-unknown', { key: keys[0] ?? '' }));
    return this.record(drafts, action);
  }

  /** The dismissal of the whole check, when those before and `drafts` are the last straw. */
  private quietDrafts(
    finding: Finding & { readonly words: string },
    drafts: readonly RevisionDraft[],
  ): readonly RevisionDraft[] {
    const { check } = finding;
    if (this.tools.settings[check]?.quiet === false) return [];
    const next = this.held.revisions.length + 1;
    const step = { number: next, batch: next };
    const revisions = [...this.held.revisions, ...drafts.map((draft) => ({ ...draft, ...step }) as Revision)];
    if (!goesQuiet(revisions, check, this.correctedAt.get(check))) return [];
    const gravest = this.found.all
      .filter(
        (other) => other.check === check && (this.found.dismissalOf(other) !== undefined || other.key === finding.key),
      )
      .reduce((worst, { severity }) => (isAtLeast(severity, worst) ? severity : worst), finding.severity);
    return dismiss(finding, 'check', { reason: QUIET_REASON, standing: this.found.standing, upTo: gravest });
  }

  /** Takes a dismissal back. A finding that no longer shows can still be named by its whole key. */
  undismiss(key: string, action: Action): Result<Outcome> {
    const found = this.finding(key, 'all');
    if (!found.ok && found.error.code === 'finding-ambiguous') return found;
    const segment = found.ok ? this.segment(found.value.segment) : null;
    const named =
      found.ok && segment?.ok ? { ...found.value, words: flaggedWords(found.value, segment.value) } : { key };
    const drafts = undismiss(named, this.found.standing, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** Takes back, as one step, every dismissal that these findings fall under. */
  undismissAll(keys: readonly string[], action: Action): Result<Outcome> {
    const wanted = new Set(keys);
    // Several findings may be set aside by one dismissal.
    const drafts = new Map<string, RevisionDraft>();
    for (const finding of this.found.all) {
      const segment = wanted.has(finding.key) ? this.segment(finding.segment) : null;
      if (!segment?.ok) continue;
      const words = flaggedWords(finding, segment.value);
      const made = undismiss({ ...finding, words }, this.found.standing, reasonOf(action));
      for (const draft of made.ok ? made.value : []) {
        if (draft.kind === 'dismissal-undo' && draft.before) drafts.set(dismissalName(draft.before), draft);
      }
    }
    if (drafts.size === 0) return failure(fault('not-dismissed', { key: keys[0] ?? '' }));
    return this.record([...drafts.values()], action);
  }

  /** Whether there is a step to undo or redo. */
  get undoState(): { readonly canUndo: boolean; readonly canRedo: boolean } {
    return undoState(this.held);
  }

  /** Takes the last standing step back, of all or of a person or a segment, as a step of its own. */
  undo(action: Action, scope: Pick<UndoScope, 'author' | 'segment'> = {}): Result<Outcome> {
    const drafts = undoDrafts(this.held, { ...scope, ...reasonOf(action) });
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** Brings back the step that was undone last. */
  redo(action: Action, scope: Pick<UndoScope, 'author' | 'segment'> = {}): Result<Outcome> {
    const drafts = redoDrafts(this.held, { ...scope, ...reasonOf(action) });
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** Makes a segment what the machine translation has, in its text and in the state that it had then, as a step of its own. */
  undoCorrection(id: SegmentId, action: Action): Result<Outcome> {
    const segment = this.segment(id);
    if (!segment.ok) return segment;
    const history = segmentHistory(this.held, id);
    return history.ok ? this.record(undoCorrection(segment.value, history.value, reasonOf(action)), action) : history;
  }

  /** Gives a segment, or several in one step, the text and state that they had after revision `number` (0: as imported). */
  restore(ids: SegmentId | readonly SegmentId[], number: number, action: Action): Result<Outcome> {
    const drafts = restoreDrafts(this.held, typeof ids === 'string' ? [ids] : ids, number, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** Puts the whole document back as it stood after revision `number`, as one step. */
  restoreAll(number: number, action: Action): Result<Outcome> {
    const drafts = restoreAllDrafts(this.held, number, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /** Repairs the alignment around a segment; what the repair made has new ids, and everything behind it may have moved. */
  realign(repair: AlignmentRepair, action: Action): Result<Outcome> {
    const texts = this.importedTexts();
    if (!texts.ok) return texts;
    const drafts = realign({ ...texts.value, history: this.held, segments: this.order }, repair, reasonOf(action));
    return drafts.ok ? this.record(drafts.value, action) : drafts;
  }

  /**
   * Lays the review over a corrected Russian text, as one step: the text is kept in the history, segments find their Russian
   * again and keep all that was done, and what changed is marked. A text that has little of the old one is refused.
   */
  reimportSource(side: ReadSide, action: Action, noteFor: NoteWriter): Result<ReimportOutcome> {
    const drafts = this.planReimport(side, noteFor, action.reason);
    if (!drafts.ok) return drafts;
    const outcome = this.record(drafts.value.drafts, action);
    return outcome.ok ? success({ ...outcome.value, changes: drafts.value.changes }) : outcome;
  }

  /** What `reimportSource` would do; nothing is recorded. */
  planReimport(side: ReadSide, noteFor: NoteWriter, reason: string | null = null): Result<PlannedReimport> {
    const texts = this.importedTexts();
    if (!texts.ok) return texts;
    return reimportDrafts(
      { ...texts.value, history: this.held, segments: this.order },
      { file: { ...importedFile(side), format: keptTextFormat(side) }, document: side.document },
      { reason, noteFor },
    );
  }

  /** Somebody was at work at a segment for so long; it is recorded with the next change of the segment. */
  spend(id: SegmentId, milliseconds: number): void {
    if (this.document.places.has(id)) this.spent.add(id, milliseconds);
  }

  addSnapshot(name: string, by: Authorship): Result<Snapshot> {
    const added = this.store.addSnapshot(name, by);
    if (added.ok) this.held = { ...this.held, snapshots: [...this.held.snapshots, added.value] };
    return added;
  }

  /** Writes the drafts as one step and brings segments and findings up to date; the door for undo and restore as well. */
  record(drafts: readonly RevisionDraft[], by: Authorship): Result<Outcome> {
    if (drafts.length === 0) return success({ revisions: [], changed: [] });
    const appended = this.store.append(this.spent.withTime(drafts), { author: by.author, time: by.time });
    if (!appended.ok) return appended;
    this.spent.settle(drafts);
    const revisions = appended.value;
    this.held = { ...this.held, revisions: [...this.held.revisions, ...revisions] };
    return success({ revisions, changed: this.follow(revisions) });
  }

  close(): void {
    this.store.close();
  }

  /** Brings everything up to date after revisions; returns the segments whose row may look different. */
  private follow(revisions: readonly Revision[]): readonly SegmentId[] {
    const touched = new Set<SegmentId>();
    let realigned = false;
    let reworded = false;
    for (const revision of revisions) {
      this.replay.apply(revision);
      realigned ||= revision.kind === 'alignment';
      reworded ||= revision.kind === 'term';
      if (revision.kind === 'source') this.texts = null;
      for (const id of revision.segments) touched.add(id);
    }
    if (reworded) this.glossaries = null;
    if (this.underWay !== null) {
      this.underWay.isVoid ||= realigned || reworded || revisions.some(({ kind }) => kind === 'source');
      for (const id of touched) this.underWay.changed.add(id);
    }
    let found = this.found.all;
    if (realigned) {
      const before = this.document;
      this.order = this.replay.segments();
      const { document, changed } = withSegments(
        before,
        this.order.map((segment) => analysisInput(segment)),
        this.tools.analyser,
      );
      this.asChecked = document;
      found = this.rerun(found, changed);
    } else {
      const changed = this.renew(touched);
      if (changed.length > 0) found = this.rerun(found, changed);
    }
    if (reworded && this.underWay === null) found = this.rerun(found, this.placesOfTerms(revisions));
    const isDismissal = revisions.some(({ kind }) => kind === 'dismissal' || kind === 'dismissal-undo');
    const { segments, gone } = this.found.follow(found, isDismissal ? dismissalsAt(this.held) : undefined);
    for (const id of segments) touched.add(id);
    if (revisions.some(({ kind }) => kind === 'text'))
      for (const { check } of gone) this.correctedAt.set(check, this.held.revisions.length);
    return [...touched];
  }

  /** Both imported texts as they stand now, read when they are first needed. */
  private importedTexts(): Result<ImportedDocuments> {
    const texts = this.texts === null ? importedDocuments(this.held) : success(this.texts);
    if (texts.ok) this.texts = texts.value;
    return texts;
  }

  /** Takes over the segments that were touched; gives the places of those that have to be checked anew. */
  private renew(touched: ReadonlySet<SegmentId>): readonly number[] {
    const changed = new Map<number, SegmentTexts>();
    const order = [...this.order];
    for (const id of touched) {
      const index = this.document.places.get(id);
      const segment = this.replay.segment(id);
      const previous = index === undefined ? undefined : order[index];
      if (index === undefined || segment === undefined || previous === undefined) continue;
      order[index] = segment;
      const isExcluded = segment.state === 'excluded';
      if (segment.target === previous.target && isExcluded === (previous.state === 'excluded')) continue;
      changed.set(index, analysisInput(segment));
    }
    this.order = order;
    if (changed.size > 0) this.asChecked = withTexts(this.document, changed, this.tools.analyser);
    return [...changed.keys()];
  }

  private runOptions(): RunOptions {
    const { settings, phrases, dictionary } = this.tools;
    return { terms: this.termsInForce.own, settings, phrases, dictionary };
  }

  /** One list as long as it stands: what is made of it is kept by it. */
  private get termsInForce(): GlossariesHere {
    if (this.glossaries === null) {
      const project = termsAt(this.held);
      this.glossaries = { project, own: [...project, ...(this.tools.terms ?? [])] };
    }
    return this.glossaries;
  }

  /** The segments that have a term of these revisions, as it was or as it is: what is said of others cannot have changed. */
  private placesOfTerms(revisions: readonly Revision[]): readonly number[] {
    const terms = revisions.flatMap(({ kind, before, after }) =>
      kind === 'term' ? [before ?? [], after ?? []].flat() : [],
    );
    const glossary = glossaryOf(terms);
    return this.document.segments.flatMap((segment, index) => (glossary.find(segment).length > 0 ? [index] : []));
  }
}

/** Whether a segment is not as it was imported: its English is another, or it is left out. */
function isTouched({ target, machine, state }: Segment): boolean {
  return target !== machine || state === 'excluded';
}

const NONE: readonly Finding[] = [];

function reasonOf(action: Action): { readonly reason: string | null } {
  return { reason: action.reason ?? null };
}
