/**
 * Everything that can go wrong because of a user's files, disk or choices. Each code has one text in i18n
 * (`faults.<code>`), which names the place and the remedy; `data` fills its placeholders.
 */
export const FAULT_CODES = [
  // reading
  'file-not-found', // path
  'file-is-folder', // path
  'file-unreadable', // path, cause
  'file-empty', // path
  'file-too-large', // path, megabytes, limit
  'file-binary', // path
  'encoding-unknown', // encoding, known: an encoding name we do not have
  'encoding-mismatch', // path, encoding, offset: bytes that this encoding cannot hold
  'character-unencodable', // path, character, encoding: a typed character that the file's encoding lacks
  'encoding-unsure', // path, guess: looks like a legacy encoding but is not certain
  'sides-swapped', // source, target: the Russian side is English and the other way round
  'source-not-russian', // path
  'target-not-english', // path
  'format-unknown', // path
  // writing
  'disk-full', // path
  'place-read-only', // path
  'file-exists', // path
  'write-failed', // path, cause
  // project files
  'project-not-found', // path
  'project-not-a-project', // path
  'project-damaged', // path, detail
  'project-from-future', // path, version, known
  'project-locked', // path, owner
  'project-read-only', // path
  // acting on a project
  'segment-unknown', // id
  'finding-unknown', // key
  'finding-ambiguous', // key, count
  'finding-stale', // key
  'suggestion-missing', // key, number, count
  'target-has-paragraph-break', // id
  'tag-missing', // id
  'nothing-to-undo',
  'snapshot-unknown', // name
  'snapshot-exists', // name
  'revision-unknown', // number
  'not-dismissed', // key
  // command line
  'option-missing', // option
  'option-unknown', // option
  'option-value', // option, value, allowed
  'command-unknown', // command
  'argument-unexpected', // argument
  'json-invalid', // line
  'json-fields', // line, fields
  'config-invalid', // path, detail
  'language-data-missing', // path
  'internal', // detail
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** What went wrong, as data: a code and the values that its text needs. */
export interface Fault {
  readonly code: FaultCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Builds a fault. */
export function fault(code: FaultCode, data: Readonly<Record<string, string | number>> = {}): Fault {
  return { code, data };
}
