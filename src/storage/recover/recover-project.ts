import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fault } from '../../core/fault';
import type { ImportedSegment } from '../../core/segments/segment';
import { failure, success, type Result } from '../../core/result';
import { openDb } from '../db';
import { isProjectFile } from '../project-header';
import { createProject, type WrittenProject } from '../project-file';
import { sha256Hex, type Facts } from '../project-rows';
import { toPages } from '../segment-page';
import { damaged, readFault } from '../storage-faults';
import { mendFile, segmentsAgain, segmentsInFiles, type MendedFile } from './mend-imports';
import { rejoinHistory } from './rejoin-history';
import { salvageRows, type SalvagedRows } from './salvaged-rows';

/** What of a project could not be had back as it was. Numbers are those of the damaged file. */
export type Loss =
  | { readonly kind: 'facts' }
  | { readonly kind: 'source-text' | 'target-text' }
  /** Made again from the imported files. */
  | { readonly kind: 'segments-again'; readonly count: number }
  /** Some are lost; so many are left, whose words stand in the imported files. */
  | { readonly kind: 'segments'; readonly count: number }
  /** Neither the hash nor the imported files are there to tell whether the segments say what they said. */
  | { readonly kind: 'segments-unproved' }
  | { readonly kind: 'revisions'; readonly numbers: readonly number[] }
  | { readonly kind: 'rechained'; readonly count: number }
  | { readonly kind: 'snapshots'; readonly positions: readonly number[] };

/** What was saved into the new file. */
export interface Recovery {
  readonly segments: number;
  readonly revisions: number;
  readonly losses: readonly Loss[];
}

/** What the recovery needs to know besides the file. */
export interface RecoverOptions {
  /** Stands for the author and the time of the project where these are lost; ISO 8601. */
  readonly author: string;
  readonly time: string;
  readonly lockFolder?: string;
}

/**
 * Saves what can be read of a damaged project into a new file, which must not be there yet; the damaged one is only read. A save that
 * was cut off is taken back first, as opening it would. Fails with `project-damaged` where no sentence is left.
 */
export function recoverProject(path: string, to: string, options: RecoverOptions): Result<Recovery> {
  const bytes = settledBytes(path);
  if (!bytes.ok) return bytes;
  const rows = salvageRows(bytes.value);
  const isNothing = rows.facts === null && rows.source === null && rows.target === null;
  if (isNothing && rows.pages.size === 0 && rows.revisions.size === 0 && !isProjectFile(path))
    return failure(fault('project-not-a-project', { path }));
  const project = assemble(rows, path, options);
  if (project === null) return failure(damaged(path, 'no segments'));
  const { losses, ...written } = project;
  const { lockFolder } = options;
  const store = createProject(to, written, lockFolder === undefined ? {} : { lockFolder });
  if (!store.ok) return store;
  store.value.close();
  return success({ segments: written.segments.length, revisions: written.revisions?.length ?? 0, losses });
}

/** The bytes of a project without what an unfinished save left in it; from a copy, as taking it back changes the file. */
function settledBytes(path: string): Result<Uint8Array> {
  try {
    if (!statSync(path).isFile()) return failure(fault('project-not-a-project', { path }));
    const journal = `${path}-journal`;
    if (!existsSync(journal)) return success(readFileSync(path));
    const folder = mkdtempSync(join(tmpdir(), 'sverka-recover-'));
    try {
      const copy = join(folder, 'copy.sverka');
      copyFileSync(path, copy);
      copyFileSync(journal, `${copy}-journal`);
      takeBack(copy);
      return success(readFileSync(copy));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch (error) {
    return failure(readFault(error, path));
  }
}

/** Lets SQLite finish or take back what the journal says; where it cannot, the pages are read as they are. */
function takeBack(copy: string): void {
  try {
    const db = openDb(copy);
    try {
      db.get('SELECT count(*) FROM sqlite_schema');
    } finally {
      db.close();
    }
  } catch {
    // Nothing is lost by that: the rows of an unfinished save hang together or are left out.
  }
}

function assemble(
  rows: SalvagedRows,
  path: string,
  options: RecoverOptions,
): (WrittenProject & { readonly losses: readonly Loss[] }) | null {
  const losses: Loss[] = [];
  const facts = rows.facts ?? guessedFacts(path, options);
  if (rows.facts === null) losses.push({ kind: 'facts' });
  const found = inOrder(segmentsOf(rows));
  const source = mendFile(rows.source, facts.source, found, 'source');
  const target = mendFile(rows.target, facts.target, found, 'target');
  if (source.state === 'patched') losses.push({ kind: 'source-text' });
  if (target.state === 'patched') losses.push({ kind: 'target-text' });
  const mended = mendSegments(rows, found, source, target);
  const { segments } = mended;
  losses.push(...mended.losses);
  if (segments.length === 0) return null;
  const history = rejoinHistory(segments, rows.revisions, rows.counts, rows.snapshots);
  if (history.lost.length > 0) losses.push({ kind: 'revisions', numbers: history.lost });
  if (history.rechained > 0) losses.push({ kind: 'rechained', count: history.rechained });
  if (history.lostSnapshots.length > 0) losses.push({ kind: 'snapshots', positions: history.lostSnapshots });
  return {
    title: facts.title,
    author: facts.author,
    created: facts.created,
    terms: facts.terms,
    source: source.file,
    target: target.file,
    segments,
    revisions: history.revisions,
    snapshots: history.snapshots,
    losses,
  };
}

function segmentsOf({ pages }: SalvagedRows): readonly ImportedSegment[] {
  return [...pages.keys()].sort((a, b) => a - b).flatMap((page) => pages.get(page) ?? []);
}

/**
 * The segments, proved by the hash that was taken of them, or else by the imported files: made again from these where that gives the
 * hash, or those of them whose words stand there.
 */
function mendSegments(
  rows: SalvagedRows,
  found: readonly ImportedSegment[],
  source: MendedFile,
  target: MendedFile,
): { readonly segments: readonly ImportedSegment[]; readonly losses: readonly Loss[] } {
  const { seal, pageTexts, counts } = rows;
  const texts = Array.from({ length: counts.pages }, (_, page) => pageTexts.get(page) ?? '');
  if (seal !== null && sealOf(seal.text, texts) === seal.hash) return { segments: segmentsOf(rows), losses: [] };
  if (source.state === 'patched' || target.state === 'patched')
    return { segments: found, losses: [{ kind: 'segments-unproved' }] };
  const again = segmentsAgain(source.file, target.file);
  if (again !== null && seal !== null && sealOf(seal.text, toPages(again)) === seal.hash) {
    const kept = new Set(found.map(({ id }) => id));
    const count = again.filter(({ id }) => !kept.has(id)).length;
    return { segments: again, losses: [{ kind: 'segments-again', count: Math.max(1, count) }] };
  }
  const proved = segmentsInFiles(found, source.file, target.file);
  // Nothing is left to go by; a later program may pair the sentences in another way.
  if (proved.length === 0 && again !== null) return { segments: again, losses: [{ kind: 'segments-unproved' }] };
  const isWhole = seal === null && proved.length === found.length && pageTexts.size === counts.pages;
  return { segments: proved, losses: isWhole ? [] : [{ kind: 'segments', count: proved.length }] };
}

function sealOf(facts: string, pages: readonly string[]): string {
  return sha256Hex([facts, ...pages].join('\n'));
}

/** No file that can be imported is longer, in characters. */
const LONGEST_TEXT = 100 * 1024 * 1024;

/** The segments whose places can be those of sentences that follow each other; others were not written by us. */
function inOrder(segments: readonly ImportedSegment[]): ImportedSegment[] {
  const ids = new Set<string>();
  let target = 0;
  return segments.filter((segment) => {
    const { id, sourceSpan, targetSpan } = segment;
    const fits = (span: ImportedSegment['sourceSpan'], words: string, end: number): boolean =>
      span === null
        ? words === ''
        : span.from >= end && span.to - span.from === words.length && span.to <= LONGEST_TEXT;
    // A Russian text that was imported again may stand in another order.
    if (ids.has(id) || !fits(targetSpan, segment.machine, target) || !fits(sourceSpan, segment.source, 0)) return false;
    ids.add(id);
    target = targetSpan?.to ?? target;
    return true;
  });
}

function guessedFacts(path: string, { author, time }: RecoverOptions): Facts {
  const file = { encoding: 'utf-8', format: 'txt', hash: '' };
  return {
    title: basename(path).replace(/\.sverka$/, ''),
    author,
    created: time,
    source: { name: 'source.txt', ...file },
    target: { name: 'target.txt', ...file },
    terms: [],
  };
}
