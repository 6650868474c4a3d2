import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Segment, SegmentState } from '../segments/segment';
import type { Finding, Severity } from '../findings/finding';
import { dismissalName } from './replay';
import type { Dismissal, RevisionDraft } from './revision';

/** What an editor may say about a change. */
export interface EditOptions {
  readonly reason?: string | null;
}

/** What a dismissal remembers of a finding. */
export type DismissedFinding = Pick<Finding, 'key' | 'check' | 'messageId' | 'segment'> & {
  /** The flagged words. */
  readonly words: string;
};

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * Gives a segment a new English text. The state follows: an untouched segment becomes `edited`, an edited one whose text is
 * the machine translation again becomes `untouched`; `confirmed` and `excluded` stay. Line breaks are written as the imported
 * text writes them. Refused: a paragraph break, a line break where the imported text had none, a tag lost, doubled or
 * closed before it is opened. The text that stands already gives no draft.
 */
export function setText(segment: Segment, text: string, options: EditOptions = {}): Result<readonly RevisionDraft[]> {
  const importedBreaks = segment.machine.match(LINE_BREAK) ?? [];
  const after = importedBreaks[0] && text !== segment.machine ? text.replace(LINE_BREAK, importedBreaks[0]) : text;
  if (after === segment.target) return success([]);
  const lines = after.replace(LINE_BREAK, '\n');
  if (BLANK_LINE.test(lines) || (importedBreaks.length === 0 && lines.includes('\n'))) {
    return failure(fault('target-has-paragraph-break', { id: segment.id }));
  }
  const lost = lostTag(segment, after);
  if (lost !== null) return failure(fault('tag-missing', { id: segment.id, tag: lost }));
  const reason = options.reason ?? null;
  const state = stateAfterText(segment, after);
  return success([
    { kind: 'text', segments: [segment.id], before: segment.target, after, reason },
    ...(state === segment.state ? [] : [stateDraft(segment, state, reason)]),
  ]);
}

/**
 * Gives a segment a state. `untouched` says that the text is the machine translation, so a changed text goes back to
 * `edited` instead. The state that it has already gives no draft.
 */
export function setState(segment: Segment, state: SegmentState, options: EditOptions = {}): readonly RevisionDraft[] {
  const after = state === 'untouched' && segment.target !== segment.machine ? 'edited' : state;
  return after === segment.state ? [] : [stateDraft(segment, after, options.reason ?? null)];
}

/** Adds a note to a segment, without the white space around it; an empty note gives no draft. */
export function addNote(segment: Segment, note: string, options: EditOptions = {}): readonly RevisionDraft[] {
  const after = note.trim();
  if (after === '') return [];
  return [{ kind: 'note', segments: [segment.id], before: null, after, reason: options.reason ?? null }];
}

/**
 * Gives a note of a segment other words, or takes it away with none. Refused where no note says `before`, as when somebody
 * has changed it meanwhile; the same words give no draft.
 */
export function changeNote(
  segment: Segment,
  before: string,
  words: string,
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  if (!segment.notes.includes(before)) return failure(fault('note-unknown', { id: segment.id }));
  const said = words.trim();
  if (said === before) return success([]);
  const after = said === '' ? null : said;
  return success([{ kind: 'note', segments: [segment.id], before, after, reason: options.reason ?? null }]);
}

/** What else a dismissal depends on. */
export interface DismissOptions extends EditOptions {
  readonly standing?: readonly Dismissal[];
  /** With extent `check`: leave graver findings open. */
  readonly upTo?: Severity;
}

/**
 * Sets a finding aside: this one, all that say the same, or all of its check. What is set aside already (`standing`) gives
 * no draft.
 */
export function dismiss(
  finding: DismissedFinding,
  extent: Dismissal['extent'],
  options: DismissOptions = {},
): readonly RevisionDraft[] {
  const after: Dismissal = {
    key: finding.key,
    check: finding.check,
    messageId: finding.messageId,
    words: finding.words,
    extent,
    ...(options.upTo === undefined ? {} : { upTo: options.upTo }),
  };
  if (options.standing?.some((dismissal) => dismissalName(dismissal) === dismissalName(after))) return [];
  return [{ kind: 'dismissal', segments: [finding.segment], before: null, after, reason: options.reason ?? null }];
}

/**
 * Takes back every standing dismissal that the finding with this key was set aside by: its own, or one for all alike or for
 * its check when the finding itself is given. Refused with `not-dismissed` when there is none.
 */
export function undismiss(
  finding: Pick<DismissedFinding, 'key'> & Partial<DismissedFinding>,
  standing: readonly Dismissal[],
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  const covering = standing.filter(
    (dismissal) =>
      dismissal.key === finding.key ||
      (dismissal.extent === 'check' && dismissal.check === finding.check) ||
      (dismissal.extent === 'like' &&
        dismissal.check === finding.check &&
        dismissal.messageId === finding.messageId &&
        dismissal.words === finding.words),
  );
  if (covering.length === 0) return failure(fault('not-dismissed', { key: finding.key }));
  const segments = finding.segment === undefined ? [] : [finding.segment];
  return success(
    covering.map((before) => ({
      kind: 'dismissal-undo' as const,
      segments,
      before,
      after: null,
      reason: options.reason ?? null,
    })),
  );
}

/** The draft of a change of state. */
export function stateDraft(segment: Segment, after: SegmentState, reason: string | null): RevisionDraft {
  return { kind: 'state', segments: [segment.id], before: segment.state, after, reason };
}

/** The state that a segment takes when its text becomes `text`. */
function stateAfterText(segment: Segment, text: string): SegmentState {
  if (segment.state === 'untouched' && text !== segment.machine) return 'edited';
  if (segment.state === 'edited' && text === segment.machine) return 'untouched';
  return segment.state;
}

/** The markup of the first tag that the text does not hold once and in its place; null if all are there. */
function lostTag(segment: Segment, text: string): string | null {
  const open: number[] = [];
  const tags = segment.tags.filter(({ character }) => segment.machine.includes(character));
  for (const [index, tag] of tags.entries()) {
    const place = text.indexOf(tag.character);
    if (place < 0 || text.indexOf(tag.character, place + 1) >= 0) return tag.markup;
    if (tag.kind === 'open') open.push(index);
    // A closing tag whose opening one stands in an earlier segment has no partner here.
    if (tag.kind === 'close') {
      const partner = tags[open.pop() ?? -1];
      if (partner && text.indexOf(partner.character) > place) return tag.markup;
    }
  }
  return null;
}
