import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Segment } from '../segments/segment';
import { makerOf } from './change-log';
import type { ProjectContents, Snapshot } from './project-store';
import { SegmentReplay } from './replay';
import type { Revision } from './revision';
import { stepsOf, type Step } from './steps';

/** How a history becomes a git repository. */
export interface GitOptions {
  /** Path of the exported file inside the repository, with `/` between folders. */
  readonly path: string;
  /** The exported English of a state: bytes, or text that is written as UTF-8. */
  readonly exportOf: (segments: readonly Segment[]) => string | Uint8Array;
  /** One commit for each session of work instead of one for each step. */
  readonly sessions?: boolean;
}

/** A longer pause, or another author, begins another session of work. */
const SESSION_PAUSE_MINUTES = 30;

/**
 * The history as a `git fast-import` stream: the import is the first commit of `main`, every step (or session) one more, with
 * its author, its time and the export as it stood then; snapshots are tags. The message is the reason, or else what was
 * changed; that of several steps lists them below the first. Give it piece by piece to git: the pieces together hold
 * the export as often as its text changed. Format: git-fast-import(1).
 */
export function* gitFastImport(contents: ProjectContents, options: GitOptions): Generator<Uint8Array> {
  const replay = new SegmentReplay(contents.segments);
  const marks = new Map<number, number>([[0, 1]]);
  yield* commit({ ...contents, time: contents.created, mark: 1, message: 'import', path: options.path }, () =>
    options.exportOf(replay.segments()),
  );
  let mark = 1;
  const single = stepsOf(contents.revisions);
  const groups = options.sessions ? sessionsOf(single, contents.snapshots) : single.map((step): Session => [step]);
  for (const group of groups) {
    const revisions = group.flat();
    for (const revision of revisions) {
      replay.apply(revision);
      // A snapshot taken inside a step would not be made by any command; it gets the whole step.
      marks.set(revision.number, mark + 1);
    }
    const { author } = makerOf(group[0][0]);
    const { time } = makerOf(group.at(-1)![0]);
    mark += 1;
    const changesText = revisions.some((revision) => TEXT_KINDS.has(revision.kind));
    yield* commit({ author, time, mark, message: messageOf(group), path: options.path }, () =>
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
  readonly message: string;
  readonly path: string;
}

/** Kinds of revision after which the export may read differently; a state can exclude a segment. */
const TEXT_KINDS: ReadonlySet<Revision['kind']> = new Set(['text', 'state', 'alignment']);

function* commit(commit: Commit, content: () => string | Uint8Array | null): Generator<Uint8Array> {
  const person = `${gitName(commit.author)} <${gitEmail(commit.author)}> ${gitTime(commit.time)}`;
  const message = encode(`${commit.message}\n`);
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

type Session = readonly [Step, ...Step[]];

/** Steps of one author without a long pause; a snapshot ends a session, so that its tag names the state that it saw. */
function sessionsOf(steps: readonly Step[], snapshots: readonly Snapshot[]): Session[] {
  const ends = new Set(snapshots.map(({ number }) => number));
  const sessions: [Step, ...Step[]][] = [];
  let last: Step | undefined;
  for (const step of steps) {
    const isNew = last === undefined || ends.has(last.at(-1)!.number) || !isOneSession(last[0], step[0]);
    if (isNew) sessions.push([step]);
    else sessions.at(-1)!.push(step);
    last = step;
  }
  return sessions;
}

function isOneSession(one: Revision, next: Revision): boolean {
  const [before, after] = [makerOf(one), makerOf(next)];
  // A clock that was set back by less than a pause does not matter; one that jumps says nothing about the pause.
  const pause = Math.abs(Date.parse(after.time) - Date.parse(before.time));
  return before.author === after.author && !(pause > SESSION_PAUSE_MINUTES * 60_000);
}

/** The reason of a step, or what it changed: `text s4 s5`; of several steps the first with their number, and all below. */
function messageOf(steps: Session): string {
  const subjects = steps.map((step) => {
    const reason = step.find((revision) => revision.reason)?.reason;
    return cleanMessage(reason ?? step.map(({ kind, segments }) => `${kind} ${segments.join(' ')}`.trim()).join(', '));
  });
  const [first = ''] = subjects;
  if (subjects.length === 1) return first;
  // A subject is one line; the list holds the rest of it.
  return `${first.split('\n')[0] ?? ''} (+${subjects.length - 1})\n\n${subjects.join('\n')}`;
}

/** Git keeps no NUL in a message, and other controls would only disturb a terminal; an empty one would be no subject. */
function cleanMessage(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]+/gu, ' ')
      .trim() || '…'
  );
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
