import { SEGMENT_KINDS, SEGMENT_STATES, type SegmentKind, type SegmentState } from '../../segments/segment';
import type { PoComment, PoEntry } from './po-entry';

/** What our own exports say of an entry, as extracted comments. */
export const OWN_COMMENTS = { state: 'x-sverka-state: ', kind: 'x-sverka-kind: ' } as const;

/** The state that an export of ours says; untouched where nothing is said: that an entry is not fuzzy is no review. */
export function stateOf(entry: PoEntry): SegmentState {
  const said = ownComment(entry, 'state')?.text.slice(OWN_COMMENTS.state.length);
  return SEGMENT_STATES.find((state) => state === said) ?? 'untouched';
}

/** The kind that an export of ours says; a paragraph where nothing is said. */
export function kindOf(entry: PoEntry): SegmentKind {
  const said = ownComment(entry, 'kind')?.text.slice(OWN_COMMENTS.kind.length);
  return SEGMENT_KINDS.find((kind) => kind === said) ?? 'paragraph';
}

/** The comment of ours that says this; null where there is none. */
export function ownComment({ comments }: PoEntry, what: keyof typeof OWN_COMMENTS): PoComment | null {
  return comments.find(({ kind, text }) => kind === '.' && text.startsWith(OWN_COMMENTS[what])) ?? null;
}

/**
 * What people and programs noted for the entry: lines of translators one after the other are one note, a bare `#` begins the next;
 * what a program took from the code is a note of its own.
 */
export function notesOf({ comments }: PoEntry): string[] {
  const notes: string[] = [];
  const isOwn = ({ text }: PoComment): boolean => Object.values(OWN_COMMENTS).some((name) => text.startsWith(name));
  for (const sign of [' ', '.'] as const) {
    let lines: string[] = [];
    const close = (): void => {
      const note = lines.join('\n').trim();
      if (note !== '') notes.push(note);
      lines = [];
    };
    for (const comment of comments) {
      if (comment.kind !== sign || isOwn(comment)) continue;
      if (comment.text === '') close();
      else lines.push(comment.text);
    }
    close();
  }
  return notes;
}

/** A note as lines of comments, without blank ones: a bare `#` parts two notes. */
export function noteLines(note: string): string[] {
  return note
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `# ${line.trim()}`);
}
