import { decodeHTML } from 'entities';

/** A stretch of text with the place in the file that it comes from. `plain` ones stand there letter by letter. */
export interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly plain: boolean;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/y;
const BLANK = /[\t\n\f\r ]+/y;

/**
 * The text of a stretch of the file in runs: character references are one run each, and so is white space, which counts as one space
 * unless it is `preserved`. Null where what the parser made of it is something else (text that stood in the wrong place).
 */
export function runsOf(file: string, from: number, to: number, value: string, preserved: boolean): Run[] | null {
  const runs: Run[] = [];
  let text = '';
  let at = from;
  let plainFrom = from;
  const endPlain = (): void => {
    if (plainFrom < at) runs.push({ text: file.slice(plainFrom, at), from: plainFrom, to: at, plain: true });
  };
  const take = (end: number, said: string, shown: string): void => {
    endPlain();
    runs.push({ text: shown, from: at, to: end, plain: said === shown && said === file.slice(at, end) });
    text += said;
    at = end;
    plainFrom = end;
  };
  while (at < to) {
    const character = file[at]!;
    if (character === '&') {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(file)?.[0] ?? '';
      const said = decodeHTML(reference);
      if (reference !== '' && said !== reference && at + reference.length <= to) {
        take(at + reference.length, said, /^[\t\n\f\r ]+$/.test(said) ? ' ' : said);
        continue;
      }
    } else if (/[\t\n\f\r ]/.test(character)) {
      BLANK.lastIndex = at;
      const blank = (BLANK.exec(file)?.[0] ?? ' ').slice(0, to - at);
      const said = blank.replace(/\r\n?/g, '\n');
      take(at + blank.length, said, preserved ? said : ' ');
      continue;
    }
    text += character;
    at += 1;
  }
  endPlain();
  // The first line end of a <pre> is none of its text.
  return text === value || text === `\n${value}` ? runs : null;
}

/** A text as it is written between tags: the characters that mean markup, those that the encoding lacks, and hard spaces, as references. */
export function escapeHtml(text: string, encodes: (character: string) => boolean): string {
  let escaped = '';
  for (const character of text) {
    if (character === '&') escaped += '&amp;';
    else if (character === '<') escaped += '&lt;';
    else if (character === '>') escaped += '&gt;';
    else if (character === '\u00A0') escaped += '&nbsp;';
    else if (character.charCodeAt(0) > 0x7e && !encodes(character))
      escaped += `&#${character.codePointAt(0) ?? 0xfffd};`;
    else escaped += character;
  }
  return escaped;
}
