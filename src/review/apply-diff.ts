import { carryHunks } from '../core/corrections/carry-hunks';
import { parseUnifiedDiff, type FileDiff, type UnifiedDiff } from '../core/corrections/parse-unified-diff';
import { planCorrections, type CorrectionsPlan, type DiffBase } from '../core/corrections/plan-corrections';
import { fault, type Fault } from '../core/fault';
import { layOut } from '../core/formats/fill-in';
import type { ProjectContents } from '../core/history/project-store';
import { segmentsAt } from '../core/history/replay';
import { failure, success, type Result } from '../core/result';
import type { Segment } from '../core/segments/segment';
import { decodeText, encodeText, encodingNamed } from '../files/encodings';
import { sha256Of } from '../files/sha256';
import { importedEnglish } from './corrections';

/** A diff laid over a project: what it would do, and what it says of itself. */
export interface LaidDiff {
  readonly plan: CorrectionsPlan;
  readonly diff: UnifiedDiff;
  /** The file of the diff that was taken, where it changes several. */
  readonly file: FileDiff;
  /** How many of its hunks were found, by their lines or by the Russian that they name. */
  readonly found: number;
}

/**
 * Lays a diff over a project: finds the text that it was made from (the imported English, an export of now or of a snapshot) and
 * what it makes of the segments. A diff that has no line in common with any of them is a fault, `diff-elsewhere`.
 */
export function layDiff(
  contents: ProjectContents,
  segments: readonly Segment[],
  bytes: Uint8Array,
  path: string,
): Result<LaidDiff> {
  let best: LaidDiff | null = null;
  let problem: Fault | null = null;
  for (const text of readings(bytes, contents.target.encoding)) {
    const diff = parseUnifiedDiff(text, path);
    if (!diff.ok) {
      problem ??= diff.error;
      continue;
    }
    for (const base of basesFor(contents, segments, diff.value)) {
      for (const file of diff.value.files) {
        const plan = planCorrections(base(), file.hunks, segments);
        if (best === null || isBetter(plan, best.plan)) best = { plan, diff: diff.value, file, found: plan.placed };
        // Nothing can fit better.
        if (plan.hunks > 0 && plan.placed === plan.hunks && diff.value.files.length === 1) return success(best);
      }
    }
  }
  const laid = best === null ? null : withCarriedHunks(best, segments);
  if (laid !== null && laid.found > 0) return success(laid);
  return failure(problem ?? fault('diff-elsewhere', { path, name: contents.target.name }));
}

/** The diff with what is not found by its lines carried over by the Russian that its labels name. */
function withCarriedHunks(laid: LaidDiff, segments: readonly Segment[]): LaidDiff {
  const { plan } = laid;
  if (plan.unplaced.length === 0) return laid;
  const carried = carryHunks(plan.unplaced, segments, new Set(plan.corrections.map(({ segment }) => segment.id)));
  return {
    ...laid,
    plan: {
      ...plan,
      corrections: [...plan.corrections, ...carried.corrections],
      conflicts: [...plan.conflicts.filter(({ reason }) => reason !== 'not-found'), ...carried.conflicts],
      already: [...plan.already, ...carried.already],
    },
    found: plan.placed + carried.found,
  };
}

function isBetter(plan: CorrectionsPlan, than: CorrectionsPlan): boolean {
  return plan.placed > than.placed || (plan.placed === than.placed && plan.conflicts.length < than.conflicts.length);
}

/** The texts that the bytes may be: UTF-8 if they are, and the encoding of the file that the diff is for. */
function readings(bytes: Uint8Array, encoding: string): string[] {
  const known = encodingNamed(encoding) ?? 'utf-8';
  const texts: string[] = [];
  const utf8 = decodeText(bytes, 'utf-8');
  if (!utf8.includes('\ufffd')) texts.push(utf8);
  if (known !== 'utf-8') texts.push(decodeText(bytes, known));
  return texts.length === 0 ? [utf8] : texts;
}

/** The texts that a diff may have been made from, the likeliest first, each made when it is asked for. */
function basesFor(contents: ProjectContents, segments: readonly Segment[], diff: UnifiedDiff): (() => DiffBase)[] {
  const imported = importedEnglish(contents);
  const ofImport = (): DiffBase => ({
    imported,
    text: imported,
    // As they were imported, whatever became of them since.
    segments: segments.map(asImported),
    places: new Map(segments.flatMap(({ id, targetSpan }) => (targetSpan === null ? [] : [[id, targetSpan] as const]))),
  });
  const ofState = (state: readonly Segment[]) => (): DiffBase => ({
    imported,
    ...layOut(imported, state),
    segments: state,
  });
  const { hash } = diff.preamble;
  const states = [
    segments,
    ...[...contents.snapshots].reverse().map(({ number }) => segmentsAt(contents, number)),
  ] as const;
  if (hash !== undefined && hash !== contents.target.hash) {
    const same = states.find((state) => hashOf(imported, state, contents.target.encoding) === hash);
    if (same !== undefined) return [ofState(same)];
  }
  return [ofImport, ofState(segments)];
}

/** The segment as it was imported; itself where its text is that still. */
function asImported(segment: Segment): Segment {
  if (segment.target === segment.machine && segment.state !== 'excluded' && segment.breakBefore === undefined)
    return segment;
  const { breakBefore: _, ...rest } = segment;
  return { ...rest, target: segment.machine, state: 'untouched' };
}

function hashOf(imported: string, segments: readonly Segment[], encoding: string): string {
  return sha256Of(encodeText(layOut(imported, segments).text, encoding));
}
