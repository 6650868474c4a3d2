import type {
  ChangesPage,
  ComparedPlace,
  ComparisonPage,
  HistoryEntry,
  HistoryPoints,
} from '../../bridge/history-calls';
import { changeLog, makerOf, type LogEntry, type LogFilter } from '../../core/history/change-log';
import { compare, textOf, type Difference } from '../../core/history/compare';
import type { Revision } from '../../core/history/revision';
import type { Segment } from '../../core/segments/segment';
import type { Review } from '../../review/review';
import { versionOf } from './engine-replies';

/** Entries of one reply. */
const PAGE = 100;

/** A page of the changes that the filter lets through, newest first. */
export function changesOf(review: Review, filter: LogFilter): ChangesPage {
  const { segments, revisions } = review.contents;
  const log = changeLog({ segments, revisions }, { ...filter, limit: PAGE + 1 });
  const page = log.slice(-PAGE);
  return {
    entries: entriesOf(review, page).reverse(),
    next: log.length > PAGE ? (page[0]?.revision.number ?? null) : null,
  };
}

/** Snapshots, people and the import. */
export function pointsOf({ contents }: Review): HistoryPoints {
  const { snapshots, revisions, author, created } = contents;
  return {
    snapshots,
    revisions: revisions.length,
    authors: [...new Set(revisions.map((revision) => makerOf(revision).author))],
    imported: { author, time: created },
  };
}

/** Two states side by side, from the place number `skip` on. */
export function comparisonOf(review: Review, from: number, to: number, skip: number): ComparisonPage {
  const { differences, counts, hter } = compare(review.contents, from, to);
  const places = differences.slice(skip, skip + PAGE).map((difference) => placeOf(review, difference));
  return { places, total: differences.length, counts, hter };
}

function entriesOf(review: Review, log: readonly LogEntry[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let last: Revision | null = null;
  for (const { revision, source } of log) {
    const text = entries.at(-1);
    if (text && last && revision.kind === 'state' && isPartOf(last, revision) && revision.before && revision.after) {
      entries[entries.length - 1] = { ...text, state: { before: revision.before, after: revision.after } };
    } else {
      const { author, time } = makerOf(revision);
      entries.push({
        ...versionOf(revision),
        author,
        time,
        index: placeIn(review, aboutOf(revision)),
        source: source.join(' '),
        state: null,
        undoes: revision.undoes !== undefined,
        mergedBy: revision.origin === null ? null : revision.author,
      });
    }
    last = revision;
  }
  return entries;
}

/** Whether a state came with a text. */
function isPartOf(text: Revision, state: Revision): boolean {
  return text.kind === 'text' && text.batch === state.batch && text.segments[0] === state.segments[0];
}

function aboutOf(revision: Revision): readonly string[] {
  return revision.kind === 'alignment' ? (revision.after ?? []).map(({ id }) => id) : revision.segments;
}

function placeOf(review: Review, { kinds, before, after }: Difference): ComparedPlace {
  const join = (run: readonly Segment[]): string => run.flatMap(({ source }) => source || []).join(' ');
  const states = (run: readonly Segment[]) => run.map(({ state }) => state);
  const notes = (run: readonly Segment[]) => run.flatMap((segment) => segment.notes);
  return {
    kinds,
    index: placeIn(
      review,
      [...after, ...before].map(({ id }) => id),
    ),
    source: { before: join(before), after: join(after) },
    target: { before: textOf(before), after: textOf(after) },
    states: { before: states(before), after: states(after) },
    notes: { before: notes(before), after: notes(after) },
  };
}

function placeIn(review: Review, ids: readonly string[]): number | null {
  const index = ids.map((id) => review.indexOf(id)).find((place) => place >= 0);
  return index ?? null;
}
