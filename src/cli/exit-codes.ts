import { REPAIR_REFUSALS, type Fault, type FaultCode } from '../core/fault';

/** What a run of the program ends with. */
export const EXIT = {
  done: 0,
  findings: 1,
  wrongUse: 2,
  unreadable: 3,
  conflict: 4,
  internal: 70,
} as const;

const WRONG_USE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'encoding-unknown',
  'character-unencodable',
  'format-unknown',
  'dictionary-unknown',
  'file-exists',
  'segment-unknown',
  'finding-unknown',
  'finding-ambiguous',
  'suggestion-missing',
  'target-has-paragraph-break',
  'tag-missing',
  'nothing-to-undo',
  'nothing-to-redo',
  'merge-other-english',
  'merge-other-russian',
  'merge-other-segments',
  'source-another-text',
  ...REPAIR_REFUSALS,
  'snapshot-unknown',
  'snapshot-exists',
  'revision-unknown',
  'segment-gone',
  'segment-not-yet',
  'not-dismissed',
  'search-empty',
  'search-pattern',
  'option-missing',
  'option-unknown',
  'option-value',
  'command-unknown',
  'argument-unexpected',
  'config-invalid',
  'glossary-empty',
]);

const CONFLICT: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'finding-stale',
  'project-locked',
  'project-read-only',
  'project-gone',
  'project-replaced',
  'diff-elsewhere',
  'project-elsewhere',
  'diff-conflicts',
  'undo-blocked',
  'merge-conflicts',
]);

const INTERNAL: ReadonlySet<FaultCode> = new Set<FaultCode>(['internal', 'language-data-missing']);

/** The exit code that a fault ends the program with; whatever concerns files and disks counts as unreadable input. */
export function exitCodeOf(fault: Fault): number {
  if (WRONG_USE.has(fault.code)) return EXIT.wrongUse;
  if (CONFLICT.has(fault.code)) return EXIT.conflict;
  if (INTERNAL.has(fault.code)) return EXIT.internal;
  return EXIT.unreadable;
}
