import type { DismissalExtent, FindingFilter, FixPlace } from '../../bridge/project-calls';
import type { CheckId, Finding } from '../../core/findings/finding';
import type { SegmentId, SegmentState } from '../../core/segments/segment';
import type { Span } from '../../core/text/span';
import type { WantedTerm } from '../terms/wanted-term';
import type { FindingsView } from './findings-view';
import type { FocusWish, GoToOptions } from './review-state';

/** An intention of somebody who reviews; goes up to the review screen. */
abstract class ReviewIntention extends Event {
  constructor(name: string) {
    super(name, { bubbles: true, composed: true });
  }
}

/** A segment is to be the active one. */
export class SegmentChosenEvent extends ReviewIntention {
  readonly index: number;
  readonly options: GoToOptions;
  constructor(index: number, options: GoToOptions) {
    super('segment-chosen');
    this.index = index;
    this.options = options;
  }
}

/** A place of the document is to be shown: evidence, or a finding in a list. */
export class PlaceWantedEvent extends ReviewIntention {
  readonly segment: SegmentId;
  readonly finding: string | null;
  /** What gets the focus there; with `none` it stays where it is. */
  readonly focus: FocusWish;
  constructor(segment: SegmentId, finding: string | null = null, focus: FocusWish = 'row') {
    super('place-wanted');
    this.segment = segment;
    this.finding = finding;
    this.focus = focus;
  }
}

/** The pointer came upon a finding or left it (null). */
export class FindingHoveredEvent extends ReviewIntention {
  readonly finding: Finding | null;
  constructor(finding: Finding | null) {
    super('finding-hovered');
    this.finding = finding;
  }
}

/** A finding of the active segment got the focus. */
export class FindingFocusedEvent extends ReviewIntention {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super('finding-focused');
    this.finding = finding;
  }
}

/** Something was typed into the English of a segment. */
export class TextTypedEvent extends ReviewIntention {
  readonly segment: SegmentId;
  readonly text: string;
  constructor(segment: SegmentId, text: string) {
    super('text-typed');
    this.segment = segment;
    this.text = text;
  }
}

/** The active segment is to get another state. */
export class StateChosenEvent extends ReviewIntention {
  readonly state: SegmentState;
  constructor(state: SegmentState) {
    super('state-chosen');
    this.state = state;
  }
}

/** A suggestion of a finding is to be applied. */
export class SuggestionChosenEvent extends ReviewIntention {
  readonly finding: Finding;
  readonly alternative: number;
  constructor(finding: Finding, alternative: number) {
    super('suggestion-chosen');
    this.finding = finding;
    this.alternative = alternative;
  }
}

/** The suggestion of a finding is to be taken in other places as well, after they were looked at. */
export class FixEverywhereWantedEvent extends ReviewIntention {
  readonly finding: Finding;
  readonly alternative: number;
  constructor(finding: Finding, alternative: number) {
    super('fix-everywhere-wanted');
    this.finding = finding;
    this.alternative = alternative;
  }
}

/** The suggestion of a finding is to be taken in these places. */
export class FixEverywhereAgreedEvent extends ReviewIntention {
  readonly finding: Finding;
  readonly alternative: number;
  readonly places: readonly FixPlace[];
  constructor(finding: Finding, alternative: number, places: readonly FixPlace[]) {
    super('fix-everywhere-agreed');
    this.finding = finding;
    this.alternative = alternative;
    this.places = places;
  }
}

/** A finding is to be set aside; `like`: with all that say the same, after asking for the reason. */
export class DismissWantedEvent extends ReviewIntention {
  readonly finding: Finding;
  readonly like: boolean;
  constructor(finding: Finding, like: boolean) {
    super('dismiss-wanted');
    this.finding = finding;
    this.like = like;
  }
}

/** A group of findings to be set aside. */
export interface GroupToDismiss {
  /** Those of them that are here. */
  readonly findings: readonly Finding[];
  /** The check that they are all of; null in a group by severity. */
  readonly check: CheckId | null;
  /** How many there are in all. */
  readonly count: number;
  /** What they have in common, where not all of them are here; null where they are. */
  readonly filter: FindingFilter | null;
}

/** A group of findings is to be set aside, after asking for the reason. */
export class DismissAllWantedEvent extends ReviewIntention {
  readonly group: GroupToDismiss;
  constructor(group: GroupToDismiss) {
    super('dismiss-all-wanted');
    this.group = group;
  }
}

/** The list of findings comes to the end of those that are here. */
export class MoreFindingsWantedEvent extends ReviewIntention {
  constructor() {
    super('more-findings-wanted');
  }
}

/** How much is to be set aside: `shown` are the findings of a group that the list shows. */
export type WantedExtent = DismissalExtent | 'shown';

/** How much is to be set aside, and why. */
export class DismissAgreedEvent extends ReviewIntention {
  readonly extent: WantedExtent;
  readonly reason: string | null;
  constructor(extent: WantedExtent, reason: string | null) {
    super('dismiss-agreed');
    this.extent = extent;
    this.reason = reason;
  }
}

/** The comparison with the machine translation is to be folded or unfolded. */
export class MachineToggledEvent extends ReviewIntention {
  readonly open: boolean;
  constructor(open: boolean) {
    super('machine-toggled');
    this.open = open;
  }
}

/** The list of all findings is to show others of them, or otherwise. */
export class FindingsViewChangedEvent extends ReviewIntention {
  readonly change: Partial<FindingsView>;
  constructor(change: Partial<FindingsView>) {
    super('findings-view-changed');
    this.change = change;
  }
}

/** Findings that were set aside are to be taken back. */
export class TakeBackAllEvent extends ReviewIntention {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super('take-back-all');
    this.findings = findings;
  }
}

/** A finding that was set aside is to be taken back. */
export class TakeBackEvent extends ReviewIntention {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super('take-back');
    this.finding = finding;
  }
}

/** A version of the active segment is to be restored; null is the machine translation. */
export class RestoreWantedEvent extends ReviewIntention {
  readonly revision: number | null;
  constructor(revision: number | null) {
    super('restore-wanted');
    this.revision = revision;
  }
}

/** A note about the active segment. */
export class NoteAddedEvent extends ReviewIntention {
  readonly note: string;
  constructor(note: string) {
    super('note-added');
    this.note = note;
  }
}

/** A note is to say something else; nothing takes it away. */
export class NoteChangedEvent extends ReviewIntention {
  readonly before: string;
  readonly after: string;
  constructor(before: string, after: string) {
    super('note-changed');
    this.before = before;
    this.after = after;
  }
}

/** An English form of a term is to be put into the text: instead of the wrong one at these places, or at the caret. */
export class TermFormWantedEvent extends ReviewIntention {
  readonly form: string;
  readonly instead: readonly Span[];
  constructor(form: string, instead: readonly Span[] = []) {
    super('term-form-wanted');
    this.form = form;
    this.instead = instead;
  }
}

/** An entry of the glossary is to be written: a new one, or another in place of `before`. */
export class TermWantedEvent extends ReviewIntention {
  readonly wanted: WantedTerm;
  constructor(wanted: WantedTerm) {
    super('term-wanted');
    this.wanted = wanted;
  }
}

declare global {
  interface HTMLElementEventMap {
    'segment-chosen': SegmentChosenEvent;
    'place-wanted': PlaceWantedEvent;
    'finding-hovered': FindingHoveredEvent;
    'finding-focused': FindingFocusedEvent;
    'text-typed': TextTypedEvent;
    'state-chosen': StateChosenEvent;
    'suggestion-chosen': SuggestionChosenEvent;
    'fix-everywhere-wanted': FixEverywhereWantedEvent;
    'fix-everywhere-agreed': FixEverywhereAgreedEvent;
    'dismiss-wanted': DismissWantedEvent;
    'dismiss-agreed': DismissAgreedEvent;
    'machine-toggled': MachineToggledEvent;
    'findings-view-changed': FindingsViewChangedEvent;
    'dismiss-all-wanted': DismissAllWantedEvent;
    'more-findings-wanted': MoreFindingsWantedEvent;
    'take-back-all': TakeBackAllEvent;
    'take-back': TakeBackEvent;
    'restore-wanted': RestoreWantedEvent;
    'note-added': NoteAddedEvent;
    'note-changed': NoteChangedEvent;
    'term-form-wanted': TermFormWantedEvent;
    'term-wanted': TermWantedEvent;
  }
}
