import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Segment } from '../segments/segment';
import type { ProjectContents, Snapshot } from './project-store';
import { SegmentReplay } from './replay';
import type { Revision } from './revision';

/** How a history becomes a git repository. */
export interface GitOptions {
  /** Path of the exported file inside the repository, with `/` between folders. */
  readonly path: string;
  /** The exported English of a state: bytes, or text that is written as UTF-8. */
  readonly exportOf: (segments: readonly Segment[]) => string | Uint8Array;
  /** Subject line of a commit; empty for the import. Default: the reason, or else kind and segments. */
  readonly subjectOf?: (step: readonly Revision[]) => string;
}

/**
 * The history as a `git fast-import` stream: the import is the first commit of `main`, every step one more, with its author,
 * its time and the export as it stood then; snapshots are tags. Give it piece by piece to git: the pieces together hold
 * the export as often as its text changed. Format: git-fast-import(1).
 */
export function* gitFastImport(contents: ProjectContents, options: GitOptions): Generator<Uint8Array> {
  const replay = new SegmentReplay(contents.segments);
  const subjectOf = options.subjectOf ?? subject;
  const marks = new Map<number, number>([[0, 1]]);
  yield* commit({ ...contents, time: contents.created, mark: 1, subject: subjectOf([]), path: options.path }, () =>
    options.exportOf(replay.segments()),
  );
  let mark = 1;
  for (const step of steps(contents.revisions)) {
    for (const revision of step) {
      replay.apply(revision);
      // A snapshot taken inside a step would not be made by any command; it gets the whole step.
      marks.set(revision.number, mark + 1);
    }
    const { author, time } = step[0].origin ?? step[0];
    mark += 1;
    const changesText = step.some((revision) => TEXT_KINDS.has(revision.kind));
    yield* commit({ author, time, mark, subject: subjectOf(step), path: options.path }, () =>
      changesText ? options.exportOf(replay.segments()) : null,
    );
  }
  yield* tags(contents.snapshots, marks);
  yield encode('done\n');
}

interface Commit {
  readonly author: string;
  readonly time: string;
  readonly mark: number;
  readonly subject: string;
  readonly path: string;
}

/** Kinds of revision after which the export may read differently; a state can exclude a segment. */
const TEXT_KINDS: ReadonlySet<Revision['kind']> = new Set(['text', 'state', 'alignment']);

function* commit(commit: Commit, content: () => string | Uint8Array | null): Generator<Uint8Array> {
  const person = `${gitName(commit.author)} <${gitEmail(commit.author)}> ${gitTime(commit.time)}`;
  const message = encode(`${commit.subject.trim() || 'import'}\n`);
  // `feature done` makes git refuse a stream that was cut off.
  const head = `${commit.mark === 1 ? 'feature done\n' : ''}commit refs/heads/main\nmark :${commit.mark}\n`;
  yield encode(`${head}author ${person}\ncommitter ${person}\ndata ${message.length}\n`);
  yield message;
  const exported = content();
  if (exported !== null) {
    const bytes = typeof exported === 'string' ? encode(exported) : exported;
    yield encode(`M 100644 inline ${gitPath(commit.path)}\ndata ${bytes.length}\n`);
    yield bytes;
  }
  yield encode('\n');
}

function* tags(snapshots: readonly Snapshot[], marks: ReadonlyMap<number, number>): Generator<Uint8Array> {
  const used = new Set<string>();
  for (const snapshot of snapshots) {
    const name = gitTag(snapshot.name, used);
    used.add(name);
    const tagger = `${gitName(snapshot.author)} <${gitEmail(snapshot.author)}> ${gitTime(snapshot.time)}`;
    const message = encode(`${snapshot.name}\n`);
    yield encode(`tag ${name}\nfrom :${marks.get(snapshot.number) ?? 1}\ntagger ${tagger}\ndata ${message.length}\n`);
    yield message;
    yield encode('\n');
  }
}

function steps(revisions: readonly Revision[]): [Revision, ...Revision[]][] {
  const all: [Revision, ...Revision[]][] = [];
  for (const revision of revisions) {
    const last = all.at(-1);
    if (last && last[0].batch === revision.batch) last.push(revision);
    else all.push([revision]);
  }
  return all;
}

/** The reason of a step, or what it changed: `text s4 s5`. */
function subject(step: readonly Revision[]): string {
  const reason = step.find((revision) => revision.reason)?.reason;
  if (reason) return reason;
  return step.map((revision) => `${revision.kind} ${revision.segments.join(' ')}`).join(', ');
}

/** A name that a commit line can hold: no angle brackets, line breaks or control characters. */
export function gitName(name: string): string {
  return (
    name
      .replace(/[<>\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'unknown'
  );
}

/** An address that belongs to nobody (`.invalid`, RFC 2606) and tells authors apart. */
export function gitEmail(name: string): string {
  const local = gitName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/^\.|\.$/g, '')
    .toLowerCase();
  return `${local || 'unknown'}@sverka.invalid`;
}

/** Seconds since 1970 and the zone; a time that is none, or before 1970, becomes 0. */
function gitTime(time: string): string {
  const seconds = Math.floor(Date.parse(time) / 1000);
  return `${seconds > 0 ? seconds : 0} +0000`;
}

/** A path in git's quoting; empty, `.` and `..` parts are left out, because git refuses them. */
function gitPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git');
  const escaped = (parts.join('/') || 'target.txt')
    .replace(/["\\]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '_');
  return `"${escaped}"`;
}

/** A free tag name that git-check-ref-format(1) lets pass. */
function gitTag(name: string, used: ReadonlySet<string>): string {
  const clean =
    name
      .replace(/[\p{Cc}\p{Cs}\s~^:?*[\\/]+/gu, '-')
      .replace(/@\{/g, '-')
      .replace(/\.{2,}/g, '.')
      .replace(/\.lock$/, '-lock')
      .replace(/^[.-]+|\.+$/g, '') || 'snapshot';
  let free = clean;
  for (let next = 2; used.has(free); next += 1) free = `${clean}-${next}`;
  return free;
}

function encode(text: string): Uint8Array {
  return utf8ToBytes(text);
}
