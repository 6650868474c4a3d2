const NAMED: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' },
  ...{ '"': '"', '\\': '\\' },
};

/** An escape as C has it: of one letter, octal or hexadecimal. */
const ESCAPE = /\\(?:([ntrabfv"\\])|([0-7]{1,3})|x([0-9a-fA-F]+)|)/g;

/** The text of a part without its quotation marks; null where a backslash stands before something that it may not. */
export function unescapePo(written: string): string | null {
  if (!written.includes('\\')) return written;
  let isWrong = false;
  const text = written.replace(ESCAPE, (_, name?: string, octal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name]!;
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16) & 0xffff);
    isWrong = true;
    return '';
  });
  return isWrong ? null : text;
}

const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMED).map(([name, sign]) => [sign, `\\${name}`]),
);

/** A text as it stands between quotation marks. */
export function escapePo(text: string): string {
  return isPlain(text) ? text : text.replace(ESCAPED, (sign) => SIGNS[sign] ?? octal(sign));
}

const ESCAPED = /["\\\u0000-\u001f]/g;

/** Whether a text can stand as it is. Most can, and a look at each character costs a quarter of a replacement. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c) return false;
  }
  return true;
}

function octal(sign: string): string {
  return `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

/** How long a line may be, as the programs of gettext fold it. */
const WIDTH = 79;

/** How a string is written. */
export interface PoStyle {
  /** Whether long lines are folded. */
  readonly folds: boolean;
  readonly lineEnd: string;
  /** What stands before its first part in the line. */
  readonly indent: number;
}

/**
 * A text in its parts with their quotation marks: on one line if it can be, else an empty part and then a line of the file for each
 * line of the text, folded where the file does so.
 */
export function writePoString(text: string, { folds, lineEnd, indent }: PoStyle): string {
  const lines = text.includes('\n') ? (text.match(/[^\n]*\n|[^\n]+$/g) ?? ['']) : [text];
  if (lines.length === 1) {
    const written = escapePo(text);
    if (!folds || indent + written.length + 2 <= WIDTH) return `"${written}"`;
  }
  const parts = lines.flatMap((line) => (folds ? folded(line) : [escapePo(line)]));
  return ['', ...parts].map((part) => `"${part}"`).join(lineEnd);
}

/** A line in parts that fit, cut behind blanks. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const word of line.match(/\S*\s*/g) ?? []) {
    const written = escapePo(word);
    if (part !== '' && part.length + written.trimEnd().length + 2 > WIDTH) {
      parts.push(part);
      part = '';
    }
    part += written;
  }
  return part === '' ? parts : [...parts, part];
}
