/** The tokens of a text and where they stand; blanks lie between them. */
export interface WordTokens {
  readonly tokens: readonly string[];
  /** Offset of each token. */
  readonly starts: readonly number[];
}

/**
 * What a token is: words, numbers and marks, never cut: "12,000", "17:00", "don't", "well-known", "U.S.", an emoji of
 * several signs. The scanner below does the same for common characters and is several times as fast.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{N})[.,:/\u00A0\u202F](?=\p{N})|['’\-‑\u00AD](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}_]+)*|\S(?:[\p{M}\uFE0F]|\u200D\S|[\u{1F3FB}-\u{1F3FF}])*/uy;

const LETTER = 1;
const DIGIT = 2;
const EXTENDER = 3;
const BLANK = 4;
const MARK = 5;

/** Classes of the characters up to Cyrillic, and of general punctuation; 0 for what only TOKEN decides. */
const CLASSES = new Uint8Array(0x2060);
for (let code = 0; code < CLASSES.length; code += 1) {
  if ((code >= 0x530 && code < 0x2000) || code === 0x200d) continue;
  CLASSES[code] = classOf(String.fromCharCode(code));
}

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{M}_]/u.test(character)) return EXTENDER;
  return /\s/.test(character) ? BLANK : MARK;
}

/** Cuts a text into the tokens that a word diff compares. */
export function wordTokens(text: string): WordTokens {
  const tokens: string[] = [];
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (classAt(text, at) === BLANK) {
      at += 1;
      continue;
    }
    let end = scanned(text, at);
    if (end === 0) {
      TOKEN.lastIndex = at;
      // Only half of a surrogate pair, which nothing else matches, leaves the token empty.
      end = at + Math.max(1, TOKEN.exec(text)?.[0].length ?? 1);
    }
    tokens.push(text.slice(at, end));
    starts.push(at);
    at = end;
  }
  return { tokens, starts };
}

/** Whether a token is a word or a number, not a mark. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** The end of the token that begins here; 0 when it takes TOKEN to say. */
function scanned(text: string, start: number): number {
  const first = classAt(text, start);
  if (first === 0) return 0;
  if (first === MARK) {
    const next = start + 1 < text.length ? classAt(text, start + 1) : MARK;
    return next === 0 || next === EXTENDER ? 0 : start + 1;
  }
  if (first === LETTER && text.charAt(start + 1) === '.' && text.charAt(start + 3) === '.') return 0;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === 0) return 0;
    if (kind !== BLANK && kind !== MARK) continue;
    const next = at + 1 < text.length ? classAt(text, at + 1) : MARK;
    if (next === 0) return 0;
    const joins = isWordJoiner(text.charCodeAt(at))
      ? next === LETTER || next === DIGIT
      : next === DIGIT && classAt(text, at - 1) === DIGIT && isDigitJoiner(text.charCodeAt(at));
    if (!joins) break;
  }
  return at;
}

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? 0;
}

/** An apostrophe, a hyphen, or the marks that stand for them. */
function isWordJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2011 || code === 0xad;
}

/** . , : / and the spaces that group digits. */
function isDigitJoiner(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || code === 0xa0 || code === 0x202f;
}
