import type { OverviewEntry, Row } from '../../bridge/project-calls';
import { SEVERITIES } from '../../core/findings/finding';
import type { SegmentId } from '../../core/segments/segment';
import { isWeakLink } from '../../core/segments/weak-link';

/** Which way to go through the document. */
export type Step = 1 | -1;

/** What is known of every segment, also of those whose rows are not here: states, findings, doubtful pairs, places. */
export class DocumentOverview {
  /** One entry for each segment; empty until it has arrived. Another list when anything changes. */
  entries: readonly OverviewEntry[] = [];
  readonly #indexes = new Map<SegmentId, number>();

  clear(): void {
    this.entries = [];
    this.#indexes.clear();
  }

  /** Takes over the entries of the segments from `from` on, of a document of so many; all of them where they are that many. */
  put(from: number, entries: readonly OverviewEntry[], count: number): void {
    if (entries.length === count) {
      this.entries = entries;
      this.#indexes.clear();
      entries.forEach(({ id }, index) => this.#indexes.set(id, index));
    } else if (this.entries.length === count) {
      this.entries = [...this.entries.slice(0, from), ...entries, ...this.entries.slice(from + entries.length)];
    }
  }

  /** Takes over what changed rows say. */
  take(rows: readonly Row[]): void {
    if (this.entries.length === 0 || rows.length === 0) return;
    const entries = [...this.entries];
    for (const row of rows) entries[row.index] = entryOf(row);
    this.entries = entries;
  }

  /** Where a segment stands; undefined for one that is not there, and as long as the overview has not arrived. */
  indexOf(id: SegmentId): number | undefined {
    return this.#indexes.get(id);
  }

  /** How many findings stand in the segments before this one. */
  findingsBefore(index: number): number {
    let before = 0;
    for (let place = 0; place < index; place += 1) before += this.entries[place]?.findings ?? 0;
    return before;
  }

  /** The next segment from here that has findings; undefined when there is none. */
  nextWithFindings(from: number, step: Step): number | undefined {
    return this.#next(from, step, ({ findings }) => findings > 0);
  }

  /** The next pair from here whose sides may not belong together; undefined when there is none. */
  nextWeakPair(from: number, step: Step): number | undefined {
    return this.#next(from, step, ({ weak }) => weak);
  }

  #next(from: number, step: Step, isMeant: (entry: OverviewEntry) => boolean): number | undefined {
    for (let index = from + step; index >= 0 && index < this.entries.length; index += step)
      if (isMeant(this.entries[index]!)) return index;
    return undefined;
  }
}

function entryOf({ segment, findings }: Row): OverviewEntry {
  return {
    id: segment.id,
    state: segment.state,
    severity: SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null,
    findings: findings.length,
    weak: isWeakLink(segment),
  };
}
