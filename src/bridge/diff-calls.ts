import type { CorrectionConflict } from '../core/corrections/plan-corrections';
import type { Call } from './call';
import type { Change } from './project-calls';

/** A segment that a diff says something of. */
export interface DiffPlace {
  /** Null where the diff's lines belong to no segment. */
  readonly id: string | null;
  /** Place in the document, from 0; null where there is none. */
  readonly index: number | null;
  readonly source: string;
  readonly machine: string;
  /** The English as it stands here; empty where it is left out. */
  readonly before: string;
}

/** A change of a diff that can be made. */
export interface DiffChange extends DiffPlace {
  /** Null where the segment is to be left out of the text. */
  readonly after: string | null;
  /** Why it was made, as the diff says; null where it says nothing. */
  readonly reason: string | null;
  /** Both sides had changed the segment, and their changes went together. */
  readonly merged: boolean;
  /** It was made to another machine translation, and the words that it replaced stand here too. */
  readonly carried: boolean;
}

/** A change of a diff that is not made by itself. */
export interface DiffConflict extends DiffPlace {
  /** The text that the diff wants; null where it leaves the segment out. */
  readonly after: string | null;
  readonly why: CorrectionConflict['reason'];
  /** Whether the diff's version can be had all the same. */
  readonly choosable: boolean;
  /** What the diff names its lines by, where no segment is known. */
  readonly label: string;
}

/** What applying a diff would do. */
export interface DiffPreview {
  /** Stands for the file and the text as they were looked at. */
  readonly fingerprint: string;
  /** Who made it and when, as it says; null where it says nothing. */
  readonly author: string | null;
  readonly time: string | null;
  /** The file in it that was taken, where it changes several. */
  readonly file: { readonly name: string; readonly count: number } | null;
  /** In document order, at most 500 of each. */
  readonly changes: readonly DiffChange[];
  readonly conflicts: readonly DiffConflict[];
  /** What stands already as the diff wants it. */
  readonly already: readonly DiffPlace[];
  /** How many there are in all. */
  readonly counts: { readonly changes: number; readonly conflicts: number; readonly already: number };
}

/** What of a diff is to be taken. */
export interface DiffChoice {
  /** Segments whose change stays out. */
  readonly leave: readonly string[];
  /** Segments in conflict that get the diff's version. */
  readonly prefer: readonly string[];
  /** Whether versions that are not taken are kept as notes. */
  readonly notes: boolean;
}

/** Another editor's corrections, as a diff. */
export interface DiffCalls {
  'corrections:preview-diff': Call<{ readonly handle: string }, DiffPreview>;
  /** Takes what was chosen, as one step; refused as `diff-changed` where file or text are others than they were looked at. */
  'corrections:apply-diff': Call<DiffChoice & { readonly handle: string; readonly fingerprint: string }, Change>;
}
