import type { CorrectionKind } from '../core/corrections/correction-kind';
import type { Finding } from '../core/findings/finding';
import type { Segment } from '../core/segments/segment';
import type { Call } from './call';
import type { DiffCalls } from './diff-calls';
import type { Change, WrittenFile } from './project-calls';

/** One corrected segment. */
export interface Correction {
  /** Place of the segment in the document, from 0. */
  readonly index: number;
  readonly segment: Segment;
  readonly kind: CorrectionKind;
  /** Who brought the text that stands now, or left it out, when and why; null where nothing was said. */
  readonly author: string;
  readonly time: string;
  readonly reason: string | null;
  /** How many findings are open in it. */
  readonly open: number;
}

/** What a correction settled: findings in the machine translation that are not in the English as it stands. */
export interface Settled {
  readonly id: string;
  readonly findings: readonly Finding[];
}

type Nothing = Record<string, never>;

/** The corrections of the open project. */
export interface CorrectionCalls extends DiffCalls {
  /** In document order: all, or those of these segments, at most 500. */
  'corrections:list': Call<{ readonly ids?: readonly string[] }, readonly Correction[]>;
  /** Of these segments, at most 200. */
  'corrections:settled': Call<{ readonly ids: readonly string[] }, readonly Settled[]>;
  /** Makes a segment what the machine translation has again, as a step of its own; its state is the one it had then. */
  'corrections:undo': Call<{ readonly id: string }, Change>;
  /** The corrections as a unified diff; empty when nothing was corrected. */
  'corrections:diff': Call<Nothing, string>;
  /** Asks where (system dialog) and writes; null when the user cancels or there is nothing to write. */
  'corrections:save': Call<Nothing, WrittenFile | null>;
}
