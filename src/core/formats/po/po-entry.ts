import type { Span } from '../../text/span';

/** A string of a PO file: its parts between quotation marks, one after the other; the span reaches from the first mark to the last. */
export interface PoString extends Span {
  readonly text: string;
  /** How many parts it is written in. */
  readonly parts: number;
  /** Whether some part ends without a line end in the text: the file folds long lines. */
  readonly isFolded: boolean;
}

/** A comment line; the span is the whole line with its end. */
export interface PoComment extends Span {
  /** Of translators, extracted by a program, a place in the code, flags, or what the entry said before. */
  readonly kind: ' ' | '.' | ':' | ',' | '|';
  readonly text: string;
}

/** An entry of a PO file. */
export interface PoEntry {
  /** Where its first line begins, a comment as a rule. */
  readonly from: number;
  readonly comments: readonly PoComment[];
  readonly context: PoString | null;
  readonly id: PoString;
  readonly plural: PoString | null;
  /** The translations: one, or one a plural form. */
  readonly strings: readonly PoString[];
}

/** Whether an entry is the head of the file. */
export function isHeader(entry: PoEntry): boolean {
  return entry.id.text === '' && entry.context === null;
}

/** The flags of an entry, such as `fuzzy`. */
export function flagsOf({ comments }: PoEntry): string[] {
  return comments
    .filter(({ kind }) => kind === ',')
    .flatMap(({ text }) => text.split(','))
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}
