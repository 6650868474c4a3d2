import { soundKey, soundKeys } from '../language/transliteration/sound-key';
import type { Language } from '../text/span';

/** What a clue is: something that a translation tends to keep, the most reliable kinds first. */
export type ClueKind = 'number' | 'latin' | 'mark' | 'name' | 'word';

/** One thing in a sentence that its translation may answer. */
export interface Clue {
  readonly kind: ClueKind;
  /** What two clues of one side must share to count as the same: digits, a mark, or the beginning of a word. */
  readonly form: string;
  /** Keys by which it may meet a clue of the other side; none for function-like short words. */
  readonly keys: readonly string[];
  /** Its word forms in lower case, ё as е; none for numbers and marks. */
  readonly words: readonly string[];
}

const TOKEN = /\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?|\p{L}+(?:['’]\p{L}+)?/gu;
const STEM = { ru: 5, en: 6 } as const;

/** Marks that both languages use alike; dash and quotes differ in shape only. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['?', /\?/],
  ['!', /!/],
  ['"', /[«»"“”„]/],
  ['(', /\(/],
  ['%', /%|процент|per ?cent/],
  ['$', /\$|доллар|dollar/],
  ['—', /^\s*[—–-]/],
  [':', /:\s*$/],
  ['…', /…|\.\.\./],
];

/** The clues of one sentence; each at most once. */
export function cluesOf(sentence: string, language: Language): Clue[] {
  const clues = new Map<string, Clue>();
  const add = (kind: ClueKind, form: string, keys: readonly string[], words: readonly string[] = []): void => {
    const id = kind === 'name' || kind === 'word' ? `w${form}` : kind + form;
    const known = clues.get(id);
    if (!known) clues.set(id, { kind, form, keys, words });
    else
      clues.set(id, {
        ...{ kind: kind === 'name' ? kind : known.kind, form },
        keys: keys === known.keys ? keys : [...new Set([...known.keys, ...keys])],
        words: words === known.words ? words : [...new Set([...known.words, ...words])],
      });
  };
  for (const [mark, pattern] of MARKS) if (pattern.test(sentence)) add('mark', mark, [`m${mark}`]);
  let first = true;
  for (const { 0: token } of sentence.matchAll(TOKEN)) {
    if (/\d/.test(token)) {
      const digits = plainDigits(token);
      add('number', digits, [`d${digits}`]);
    } else if (language === 'ru' && /^[A-Za-z]/.test(token)) {
      add('latin', token.toLowerCase(), [`l${token.toLowerCase()}`]);
    } else {
      addWord(token, first);
    }
    first = false;
  }
  return [...clues.values()];

  function addWord(token: string, opening: boolean): void {
    const lower = token
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/['’]s$/, '');
    if (lower.length < 2) return;
    const capital = token[0] !== token[0]?.toLowerCase();
    const kind = capital && !opening ? 'name' : 'word';
    const sounds = (language === 'ru' ? soundKeys(lower) : [soundKey(lower)]).filter(
      (k) => k.length >= (capital ? 2 : 3),
    );
    const keys = sounds.map((sound) => `s${sound.slice(0, 4)}`);
    if (language === 'en') keys.push(`l${lower}`);
    add(
      kind,
      lower.length <= 3 ? lower : lower.slice(0, Math.min(STEM[language], lower.length - (language === 'ru' ? 1 : 0))),
      keys,
      [lower],
    );
  }
}

/** Digits without thousands separators and with a point before decimals: «12 500,5» and "12,500.5" are both 12500.5. */
function plainDigits(token: string): string {
  return token
    .replace(/[\u00a0\u202f ](?=\d{3})/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
}
