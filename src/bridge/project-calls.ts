import type { Fault } from '../core/fault';
import type { CheckId, Finding, MqmCategory, Severity } from '../core/findings/finding';
import type { Dismissal, RevisionKind } from '../core/history/revision';
import type { SignedNote } from '../core/history/signed-notes';
import type { Segment, SegmentState } from '../core/segments/segment';
import type { AlignmentCalls } from './alignment-calls';
import type { Call } from './call';
import type { CorrectionCalls } from './correction-calls';
import type { ChosenTexts } from './file-calls';
import type { HistoryCalls } from './history-calls';
import type { ReportCalls } from './report-calls';
import type { SearchCalls } from './search-calls';
import type { SourceCalls } from './source-calls';
import type { TermCalls } from './term-calls';

/** How far the review is; all numbers count segments unless they say otherwise. */
export interface Counts {
  readonly segments: number;
  readonly untouched: number;
  readonly edited: number;
  readonly confirmed: number;
  readonly excluded: number;
  /** Open findings, and by severity. */
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly dismissed: number;
}

/** A typed text that is not in the project yet. */
export interface Draft {
  readonly id: string;
  /** The English that stood in the project when it was typed. */
  readonly before: string;
  readonly text: string;
}

/** A document of so many segments is large: it is shown at once, and read and checked while it is reviewed; a smaller one is done with first. */
export const LARGE_DOCUMENT = 2_000;

/** An open project, as the window introduces it. */
export interface ProjectSummary {
  readonly title: string;
  readonly fileName: string;
  readonly sourceName: string;
  readonly targetName: string;
  readonly sample: boolean;
  readonly readOnly: boolean;
  /** Why it is read-only, or what else should be said about the file; null if nothing. */
  readonly notice: Fault | null;
  readonly counts: Counts;
  /** Segments that have been checked, from the first on: fewer than all while the check of a large document goes on. */
  readonly checked: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Segments into which a text came back that was typed and not saved before the program or its window was cut off. */
  readonly broughtBack?: number;
}

/** A segment with its open findings; what a row of the list shows. */
export interface Row {
  readonly index: number;
  readonly segment: Segment;
  readonly findings: readonly Finding[];
}

/** The overview of the segments from `from` on, one number each (`overview-code.ts`): as objects they would take seconds. */
export interface PackedOverview {
  readonly from: number;
  /** The ids, with a line feed between two. */
  readonly ids: string;
  readonly codes: Uint32Array;
}

/** A place where a fix could be taken. */
export interface FixPlace {
  readonly index: number;
  readonly id: string;
  readonly source: string;
  readonly before: string;
  /** Null where the segment would be left out of the export. */
  readonly after: string | null;
}

/** How far the check of a large document is, which goes on while it is already reviewed. */
export interface Checking {
  /** 0..1. */
  readonly share: number;
  /** What came out since the last time; null when nothing did. */
  readonly change: Change | null;
}

/** One segment in the overview of the whole document, in document order. */
export interface OverviewEntry {
  readonly id: string;
  readonly state: SegmentState;
  /** The gravest open finding; null if there is none. */
  readonly severity: Severity | null;
  readonly findings: number;
  /** Its two sides may not belong together. */
  readonly weak: boolean;
}

/** What an action changed. It is on disk when this arrives. */
export interface Change {
  /** Those that look different; where they are many the first of what was changed itself, and the others are to be read anew. */
  readonly rows: readonly Row[];
  readonly counts: Counts;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Number of the last revision. */
  readonly revision: number;
  /** The check that went quiet with a dismissal, and how many open findings it took along. */
  readonly quiet?: { readonly check: CheckId; readonly count: number };
  /**
   * Segments were made or taken away (a repaired alignment, or its undo), the first of them at this place: every row and
   * place is to be read anew.
   */
  readonly realigned?: { readonly at: number };
  /**
   * Rows `from` (inclusive) to `to` (exclusive) are to be read anew: the check of the whole document got on, or more rows look
   * different than are sent along.
   */
  readonly anew?: { readonly from: number; readonly to: number };
}

/** One entry of a segment's history, newest first in lists. */
export interface SegmentVersion {
  readonly revision: number;
  readonly kind: RevisionKind;
  readonly author: string;
  readonly time: string;
  readonly reason: string | null;
  /** For text: the English before and after; for states their names; for notes the note; for dismissals the words; for terms both. */
  readonly before: string | null;
  readonly after: string | null;
  /** Seconds of work that were recorded with it; absent where none were. */
  readonly seconds?: number;
}

/** How much is set aside at once: this finding, all that say the same, or the whole check in this project. */
export type DismissalExtent = Dismissal['extent'];

/** Orders in which findings are listed. */
export const FINDING_ORDERS = ['text', 'risk', 'check', 'severity'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

/** Which open findings are meant: all where nothing is named. */
export interface FindingFilter {
  readonly severity?: Severity;
  readonly check?: CheckId;
  readonly category?: MqmCategory;
}

/** How many findings a call gives at most. */
export const FINDINGS_PAGE = 2_000;

/** How many open findings a check has of a severity and a kind of fault. */
export interface FindingCount {
  readonly check: CheckId;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly count: number;
}

/** A finding that was set aside, how widely, and why. */
export interface DismissedEntry {
  readonly finding: Finding;
  readonly extent: DismissalExtent;
  readonly reason: string | null;
}

/** What is still open before an export: a warning, never a hindrance. */
export interface ExportSummary {
  readonly unconfirmed: number;
  readonly openFindings: number;
  readonly emptyTargets: number;
  readonly excluded: number;
  readonly corrected: number;
  /** What the review can be exported as, by their ids: first the format that the English came in. */
  readonly formats: readonly string[];
  /** Whether that format keeps the texts of excluded segments. */
  readonly keepsExcluded: boolean;
}

/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
}

type Nothing = Record<string, never>;

export interface ProjectCalls
  extends AlignmentCalls, CorrectionCalls, HistoryCalls, ReportCalls, SearchCalls, SourceCalls, TermCalls {
  /** Asks where to keep the new project (system dialog); null when the user cancels. */
  'project:create': Call<ChosenTexts & { readonly title: string }, ProjectSummary | null>;
  'project:open': Call<{ readonly handle: string }, ProjectSummary>;
  'project:open-recent': Call<{ readonly id: string }, ProjectSummary>;
  'project:open-sample': Call<Nothing, ProjectSummary>;
  /** Opens what the program was started with. */
  'project:open-given': Call<Nothing, ProjectSummary>;
  /** The project that is open, as it stands now: for a page that was loaded again. */
  'project:current': Call<Nothing, ProjectSummary>;
  /** Asks for another name (system dialog), writes everything there and goes on with it; null when the user cancels. */
  'project:save-copy': Call<Nothing, ProjectSummary | null>;
  'project:close': Call<Nothing, null>;
  /** Opens the project that was open when the program was cut off. */
  'project:open-interrupted': Call<Nothing, ProjectSummary>;
  /** Keeps all typed texts that are not saved yet, for the case that the program or its window is cut off. */
  'drafts:keep': Call<{ readonly drafts: readonly Draft[] }, null>;
  /** Stops the opening or making of a project that is under way: its call fails as `cancelled`. */
  'task:cancel': Call<Nothing, null>;
  /** Rows `from` (inclusive) to `to` (exclusive), at most 500. */
  'project:rows': Call<{ readonly from: number; readonly to: number }, readonly Row[]>;
  /** Segments `from` (inclusive) to `to` (exclusive). */
  'project:overview': Call<{ readonly from: number; readonly to: number }, PackedOverview>;
  /**
   * Open findings from the place `from` on (0 if left out), at most 2,000: in document order, those of the segments with the highest
   * risk first, or by check or severity, the gravest groups first.
   */
  'project:findings': Call<
    FindingFilter & { readonly order: FindingOrder; readonly from?: number },
    readonly Finding[]
  >;
  /** How many findings are open, by check, kind of fault and severity; the checks in the order of their first finding. */
  'project:finding-counts': Call<Nothing, readonly FindingCount[]>;
  /** Findings that were set aside, in document order, from the place `from` on, at most 2,000. */
  'project:dismissed': Call<{ readonly from?: number }, readonly DismissedEntry[]>;
  /** What the checks would say of a segment if its English were this; nothing is recorded. */
  'segment:look': Call<{ readonly id: string; readonly text: string }, readonly Finding[]>;
  /** Somebody was at work at a segment; goes into the history with its next change, where the settings say so. */
  'segment:spend': Call<{ readonly id: string; readonly milliseconds: number }, null>;
  'segment:set-text': Call<{ readonly id: string; readonly text: string }, Change>;
  'segment:set-state': Call<{ readonly id: string; readonly state: SegmentState }, Change>;
  'segment:add-note': Call<{ readonly id: string; readonly note: string }, Change>;
  /** The notes of a segment, oldest first, with who wrote them and when. */
  'segment:notes': Call<{ readonly id: string }, readonly SignedNote[]>;
  /** Gives the note that says `before` other words; without any it is taken away. */
  'segment:change-note': Call<{ readonly id: string; readonly before: string; readonly after: string }, Change>;
  'segment:history': Call<{ readonly id: string }, readonly SegmentVersion[]>;
  'segment:restore': Call<{ readonly id: string; readonly revision: number }, Change>;
  'finding:apply': Call<{ readonly key: string; readonly alternative: number }, Change>;
  /** Where the fix of a finding could be taken as well, its own place among them; in document order. */
  'finding:places': Call<{ readonly key: string; readonly alternative: number }, readonly FixPlace[]>;
  /** Takes the fix in these places, as one step. */
  'finding:apply-everywhere': Call<
    {
      readonly key: string;
      readonly alternative: number;
      /** Segments with the English that the user saw. */
      readonly places: readonly { readonly id: string; readonly before: string }[];
    },
    Change & { /** Places that are left as they are, because their text is another by now. */ readonly skipped: number }
  >;
  'finding:dismiss': Call<
    { readonly key: string; readonly reason: string | null; readonly extent: DismissalExtent },
    Change
  >;
  'finding:undismiss': Call<{ readonly key: string }, Change>;
  /** Sets these findings aside, each by itself, as one step. Those that are open no more are left out. */
  'finding:dismiss-all': Call<
    ({ readonly keys: readonly string[] } | { readonly filter: FindingFilter }) & { readonly reason: string | null },
    Change
  >;
  /** Takes back what set these findings aside, as one step. */
  'finding:undismiss-all': Call<{ readonly keys: readonly string[] }, Change>;
  'history:undo': Call<Nothing, Change>;
  'history:redo': Call<Nothing, Change>;
  'export:summary': Call<Nothing, ExportSummary>;
  /** Without a format: the one that the English came in. */
  'export:save': Call<{ readonly format?: string }, WrittenFile | null>;
}
