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
  'file-protected', // path: an old office document, or one that is protected by a password
  'format-unknown', // path
  'format-mismatch', // path: the contents are none of what the ending says
  'format-broken', // path, line, column, detail: the file breaks the rules of its format there
  'format-doubtful', // path, line, column, detail: it breaks a rule of its format there, but was read
  'format-doubtful-more', // path, count: so many places more of that kind than were named
  'format-languages', // path, source, target: the languages that it says it is in, when they are others than ours
  'corrections-none', // path: neither a diff nor a project nor a bilingual file
  'columns-missing', // path: a table in which no Russian and English columns were found
  'columns-unknown', // path, columns, known: a table without the columns that were asked for
  'columns-with-formulas', // path, count: rows whose English is the result of a formula
  'columns-of-no-table', // path: columns were named for a file that is no table
  'format-limit', // path, limit: what there is too much of, e.g. `depth`
  'package-damaged', // path: a zip package that cannot be unpacked
  'package-refused', // path, part: a zip package that is too large, or names a place outside
  'package-encrypted', // path
  'reading-too-long', // path, seconds
  'reading-too-large', // path, megabytes: of memory that its reading would take
  'file-bilingual', // path: holds both languages, so it is read alone
  'translation-missing', // path: holds one language, so another file is needed
  'export-format', // format, known: no such format of exports
  'export-needs', // format, needs: an export that is only made of another kind of import
  'note-unknown', // id: a note to be changed that stands there no more
  // dictionaries
  'dictionary-unknown', // path: no format of dictionaries that we know
  'dictionary-empty', // path: nothing in it pairs Russian with English
  'dictionary-damaged', // path: cannot be unpacked, or its index points outside
  'dictionary-too-large', // path, limit: megabytes that it may unpack to
  'dictionary-half-missing', // path, other: dictd's index or text is not beside the other
  'dictionary-index-broken', // path, line
  // writing
  'disk-full', // path
  'place-read-only', // path
  'place-missing', // path: a file in a folder that is not there
  'file-exists', // path
  'write-failed', // path, cause
  'page-not-printed', // cause
  // project files
  'project-not-found', // path
  'project-not-a-project', // path
  'project-damaged', // path, detail
  'project-from-future', // path, version, known
  'project-locked', // path, owner
  'project-read-only', // path
  'project-gone', // path: moved or deleted while it was open
  'project-replaced', // path: another file stands there, or another program wrote to it
  // acting on a project
  'segment-unknown', // id
  'finding-unknown', // key
  'finding-ambiguous', // key, count
  'finding-stale', // key
  'suggestion-missing', // key, number, count
  'target-has-paragraph-break', // id
  'tag-missing', // id
  'nothing-to-undo',
  'nothing-to-redo',
  'nothing-corrected', // nothing differs from the machine translation, so there is no diff
  'undo-blocked', // number: the first revision of the step that later changes build upon
  'cancelled', // by the user, in the middle of long work
  // importing the Russian again
  'source-another-text', // path
  // merging two projects
  'merge-other-english',
  'merge-other-russian',
  'merge-other-segments',
  'merge-conflicts', // count
  // repairing an alignment
  'neighbour-missing', // id
  'split-place', // id: no border of words or sentences that leaves something on both sides
  'sentence-missing', // id: nothing stands on the side that a sentence is to be moved from
  'segment-one-sided', // id: nothing to unlink
  'link-sides', // id: no segment of the other side can be reached
  'typed-text-unanchored', // id
  'source-paragraph-border', // id, other
  'target-paragraph-border', // id, other
  'paragraph-place', // id: the machine translation has nothing here, or nothing before it
  'paragraph-border-missing', // id
  'paragraph-border-there', // id
  'paragraph-border-fixed', // id: markup stands in it
  'snapshot-unknown', // name
  'snapshot-exists', // name
  'revision-unknown', // number
  'segment-gone', // id: it stood once, but a repair of the alignment took it away
  'segment-not-yet', // id, number: it did not stand after that revision
  'not-dismissed', // key
  // the glossary of a project
  'term-incomplete',
  'term-known', // russian, approved: another entry has these words
  'term-unknown', // russian
  // applying a diff
  'diff-empty', // path: no hunk in it
  'diff-invalid', // path, line
  'diff-elsewhere', // path, name: its lines are not in the English of this project
  'project-elsewhere', // path: none of the Russian that was corrected in it is here
  'diff-changed', // path: it, or the text, is not as it was when it was looked at
  'diff-conflicts', // path, count: corrections that could not be made
  // searching
  'search-empty',
  'search-outdated',
  'search-pattern', // detail: what is wrong with a regular expression
  // command line
  'option-missing', // option
  'option-unknown', // option
  'option-value', // option, value, allowed
  'command-unknown', // command
  'argument-unexpected', // argument
  'json-invalid', // line
  'json-fields', // line, fields
  'config-invalid', // path, detail
  // a user's glossary: a line is left out, the others work
  'glossary-line', // path, line
  'glossary-empty', // path
  'glossary-xml', // path, line, column, detail
  // a user's list of phrases: the line is left out, the others work
  'phrase-columns', // path, line
  'phrase-kind', // path, line
  'phrase-pattern', // path, line, part
  'language-data-missing', // path
  'internal', // detail
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** What is said of a term that the glossary does not take. */
export const TERM_REFUSALS = ['term-incomplete', 'term-known', 'term-unknown'] as const satisfies readonly FaultCode[];

/** What is said of a repair of the alignment that cannot be made. */
export const REPAIR_REFUSALS = [
  'neighbour-missing',
  'split-place',
  'sentence-missing',
  'segment-one-sided',
  'link-sides',
  'typed-text-unanchored',
  'source-paragraph-border',
  'target-paragraph-border',
  'paragraph-place',
  'paragraph-border-missing',
  'paragraph-border-there',
  'paragraph-border-fixed',
] as const satisfies readonly FaultCode[];

/** What went wrong, as data: a code and the values that its text needs. */
export interface Fault {
  readonly code: FaultCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Builds a fault. */
export function fault(code: FaultCode, data: Readonly<Record<string, string | number>> = {}): Fault {
  return { code, data };
}
