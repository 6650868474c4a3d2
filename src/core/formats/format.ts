import type { Result } from '../result';
import type { SegmentKind, Tag } from '../segments/segment';
import type { Span } from '../text/span';

/** A paragraph-like stretch of an imported text; its span never includes the line end. */
export interface Block extends Span {
  readonly kind: SegmentKind;
}

/** An imported text: blocks with offsets into the decoded file (the skeleton is the decoded text itself). */
export interface TextDocument {
  /** The decoded file as it is, with its BOM (U+FEFF) and line ends: encoding it again gives the bytes back. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tags: readonly Tag[];
}

/** A change of the imported English text: the span gets this text. Spans are in order and do not overlap. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Reads one kind of file into blocks and fills corrected text back in. */
export interface Format {
  readonly id: string;
  /** File endings in lower case without the dot. */
  readonly extensions: readonly string[];
  read(text: string): Result<TextDocument>;
}
