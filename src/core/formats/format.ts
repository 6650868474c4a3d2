import type { Fault } from '../fault';
import type { Result } from '../result';
import type { SegmentKind, SegmentState, Tag } from '../segments/segment';
import type { Side, Span } from '../text/span';

/** A paragraph-like stretch of an imported text; its span never includes the line end. */
export interface Block extends Span {
  readonly kind: SegmentKind;
}

/** An inline tag with its place in the text of the document. */
export interface PlacedTag extends Tag {
  readonly at: number;
}

/**
 * An imported text in blocks. For plain text and Markdown the text is the decoded file itself, with its BOM (U+FEFF) and
 * line ends; for formats with markup of their own it is the extracted text, one block after the other with a line feed
 * between, and one private-use character for each inline tag (`tag-characters.ts`).
 */
export interface TextDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tags: readonly PlacedTag[];
}

/** A change of the imported English text: the span gets this text. Spans are in order and do not overlap. */
export interface Replacement extends Span {
  readonly text: string;
}

/** An imported file as a format gets it. */
export interface FileContents {
  /** As the user names it; faults name it so. */
  readonly path: string;
  /** The decoded file: encoding it again gives the bytes back. Empty for a package. */
  readonly text: string;
  /** What a zip package holds; null for a text. */
  readonly parts: PackageParts | null;
}

/** The parts of a zip package. */
export interface PackageParts {
  /** In the order of the package. */
  readonly names: readonly string[];
  /** The text of a part (XML: by its BOM or declaration, else UTF-8), whatever the case of its name; null where there is none. */
  text(name: string): string | null;
}

/** A file with corrections in it: its whole text, or the parts of the package that changed. */
export type WrittenFile = { readonly text: string } | { readonly parts: ReadonlyMap<string, string> };

/** What else a writer is told. */
export interface WriteOptions {
  /** Whether the encoding of the file holds a character; what it does not, formats with character references write so. */
  encodes(character: string): boolean;
}

interface FormatFacts {
  /** Stands in project files; a reader that would give another text for the same file gets a new id. */
  readonly id: string;
  /** File endings in lower case without the dot. */
  readonly extensions: readonly string[];
  readonly container: 'text' | 'package';
  /** Whether the contents look like this format; asked where the ending does not decide. */
  recognises(contents: FileContents): boolean;
  /** Whether a file with one of the endings is of this format when no other recognises it. */
  readonly takesTheRest?: boolean;
  /** The encoding that the file names in its first kilobytes (read as ISO 8859-1); null if it names none. */
  declaredEncoding?(head: string): string | null;
}

/** A format of which each language has a file of its own. */
export interface DocumentFormat extends FormatFacts {
  readonly holds: 'one-language';
  /** Whether a paragraph that is left out stays in the file nevertheless, as in subtitles. */
  readonly keepsParagraphs?: boolean;
  read(contents: FileContents, side: Side): Result<TextDocument>;
  /**
   * The file with the replacements made in the text that `read` gave; everything else stays as it is, byte for byte.
   * Without replacements it is the file.
   */
  write(contents: FileContents, replacements: readonly Replacement[], options: WriteOptions): Result<WrittenFile>;
}

/** A format that holds both languages, unit by unit. */
export interface BilingualFormat extends FormatFacts {
  readonly holds: 'both-languages';
  read(contents: FileContents, options?: BilingualReadOptions): Result<BilingualDocument>;
  /** The file with these units changed; everything else stays as it is, byte for byte. Without changes it is the file. */
  write(contents: FileContents, changes: readonly UnitChange[], options: WriteOptions): Result<WrittenFile>;
  /** Of a table: the same format with these columns for the Russian and the English, e.g. `2,4`; its id ends with `:2,4`. */
  withColumns?(columns: string): BilingualFormat;
  /** Of a table: what its first row says, a text a column, for people to choose by; empty where nothing can be read. */
  columnNames?(contents: FileContents): readonly string[];
}

/** Reads one kind of file into blocks and writes corrected text back into it. */
export type Format = DocumentFormat | BilingualFormat;

/** How a bilingual file is read. */
export interface BilingualReadOptions {
  /** The file was read before, at its import: what is wrong with it is not looked for again. */
  readonly isKnown?: boolean;
}

/** Both texts of a bilingual file, and which blocks are each other's translation. */
export interface BilingualDocument {
  readonly source: TextDocument;
  readonly target: TextDocument;
  /** In the order of the file. */
  readonly units: readonly BilingualUnit[];
  /** What is wrong with the file though it can be read. */
  readonly warnings?: readonly Fault[];
  /** Of a file that was made of a review: after which revision. */
  readonly revision?: number;
}

/** One translation unit; the numbers are places in the lists of blocks. */
export interface BilingualUnit {
  /** Null where the unit has no text of this side. */
  readonly source: number | null;
  readonly target: number | null;
  /** What the file says of how far the unit is; `untouched` where it says nothing. */
  readonly state: SegmentState;
  /** What people noted in the file, oldest first. */
  readonly notes: readonly string[];
  /** What the file calls the unit. */
  readonly id?: string;
}

/** What is new about a unit. */
export interface UnitChange {
  /** Place of the unit in the list that `read` gave. */
  readonly unit: number;
  /** Its English, with the characters of its tags (or of the Russian's tags); null where it is as it was. */
  readonly target: string | null;
  /** Its state where that is another than the file's; `excluded` leaves the unit's English as it is. */
  readonly state: SegmentState | null;
  /** Notes that the file does not have, oldest first. */
  readonly notes: readonly string[];
}
