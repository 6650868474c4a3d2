import { fault } from '../core/fault';
import { dismissedFindings } from '../core/findings/dismissals';
import type { Finding } from '../core/findings/finding';
import { canonicalJson } from '../core/history/canonical-json';
import type { Dismissal } from '../core/history/revision';
import { failure, success, type Result } from '../core/result';
import type { Segment, SegmentId } from '../core/segments/segment';

/** What an edit changed among the findings. */
export interface FindingChanges {
  /** Segments that have other findings, or findings that were set aside or taken back. */
  readonly segments: ReadonlySet<SegmentId>;
  /** Findings that stand no more, not even under other words. */
  readonly gone: readonly Finding[];
}

/** What the checks found in a document, sorted into what is open and what somebody set aside. */
export class SortedFindings {
  #all: readonly Finding[] = [];
  #open: readonly Finding[] = [];
  #aside: ReadonlyMap<string, Dismissal> = new Map();
  #bySegment = new Map<SegmentId, Finding[]>();
  #standing: readonly Dismissal[];
  readonly #segment: (id: SegmentId) => Segment | undefined;

  /** `standing`: the dismissals that hold; `segment`: a segment as it stands. */
  constructor(standing: readonly Dismissal[], segment: (id: SegmentId) => Segment | undefined) {
    this.#standing = standing;
    this.#segment = segment;
  }

  /** Open and set aside, in document order; another list when anything changes. */
  get all(): readonly Finding[] {
    return this.#all;
  }

  /** In document order. */
  get open(): readonly Finding[] {
    return this.#open;
  }

  /** The dismissals that hold. */
  get standing(): readonly Dismissal[] {
    return this.#standing;
  }

  /** Open findings of one segment. */
  of(id: SegmentId): readonly Finding[] {
    return this.#bySegment.get(id) ?? [];
  }

  /** The dismissal that a finding falls under; undefined for an open one. */
  dismissalOf({ key }: Finding): Dismissal | undefined {
    return this.#aside.get(key);
  }

  /** The finding whose key is, or uniquely begins with, `key`; those that were set aside too when asked. */
  named(key: string, among: 'open' | 'all'): Result<Finding> {
    const candidates = (among === 'open' ? this.#open : this.#all).filter((finding) => finding.key.startsWith(key));
    const exact = candidates.find((finding) => finding.key === key);
    const [only, another] = candidates;
    if (key === '' || only === undefined) return failure(fault('finding-unknown', { key }));
    if (exact === undefined && another !== undefined) {
      return failure(fault('finding-ambiguous', { key, count: candidates.length }));
    }
    return success(exact ?? only);
  }

  /** Takes over what a check of the whole document found. */
  take(found: readonly Finding[]): void {
    this.#all = found;
    this.#sortOut();
  }

  /** Takes over what is found after an edit, and the dismissals that hold then. */
  follow(found: readonly Finding[], standing: readonly Dismissal[] = this.#standing): FindingChanges {
    const asideBefore = this.#aside;
    const { gone, fresh } = differing(this.#all, found);
    this.#all = found;
    const segments = new Set<SegmentId>();
    if (standing !== this.#standing) {
      this.#standing = standing;
      this.#sortOut();
      for (const { key, segment } of found) if (asideBefore.has(key) !== this.#aside.has(key)) segments.add(segment);
    } else this.#sortIn(gone, fresh);
    const before = new Map(gone.map((finding) => [finding.key, finding]));
    for (const finding of fresh) {
      if (!isSameFinding(before.get(finding.key), finding)) segments.add(finding.segment);
      before.delete(finding.key);
    }
    for (const { segment } of before.values()) segments.add(segment);
    return { segments, gone: [...before.values()] };
  }

  #sortOut(): void {
    this.#aside = dismissedFindings(this.#all, this.#standing, this.#segment);
    this.#open = this.#all.filter((finding) => !this.#aside.has(finding.key));
    this.#bySegment = new Map();
    for (const finding of this.#open) this.#putIntoRow(finding);
  }

  /** `#sortOut` after an edit: only what went and came is looked at, however long the document is. */
  #sortIn(gone: readonly Finding[], fresh: readonly Finding[]): void {
    if (gone.length === 0 && fresh.length === 0) return;
    const aside = new Map(this.#aside);
    for (const { key } of gone) aside.delete(key);
    for (const [key, dismissal] of dismissedFindings(fresh, this.#standing, this.#segment)) aside.set(key, dismissal);
    this.#aside = aside;
    this.#open = aside.size === 0 ? this.#all : this.#all.filter((finding) => !aside.has(finding.key));
    const segments = new Set([...gone, ...fresh].map(({ segment }) => segment));
    for (const segment of segments) this.#bySegment.delete(segment);
    for (const finding of this.#open) if (segments.has(finding.segment)) this.#putIntoRow(finding);
  }

  #putIntoRow(finding: Finding): void {
    const row = this.#bySegment.get(finding.segment);
    if (row === undefined) this.#bySegment.set(finding.segment, [finding]);
    else row.push(finding);
  }
}

/** What went and what came between two lists; most of both is the same at the beginning and at the end. */
function differing<Value>(before: readonly Value[], after: readonly Value[]): { gone: Value[]; fresh: Value[] } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const gone = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  const [standing, known] = [new Set(fresh), new Set(gone)];
  return { gone: gone.filter((value) => !standing.has(value)), fresh: fresh.filter((value) => !known.has(value)) };
}

/** Whether a finding says what it said before; a check of the whole document makes every finding anew. */
function isSameFinding(before: Finding | undefined, finding: Finding): boolean {
  if (before === finding) return true;
  // Where many are equal, each of them has the key of the one before it after an edit.
  if (before === undefined || before.segment !== finding.segment) return false;
  return canonicalJson(before) === canonicalJson(finding);
}
