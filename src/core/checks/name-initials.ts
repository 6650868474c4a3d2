import type { AnalysedSegment, EnglishToken } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { FindingDraft } from '../findings/finding';
import { soundKey, soundKeys } from '../language/transliteration/sound-key';
import type { Check } from './check';

/** Finds initials that became others («Ю. В. Орлов» as "V. Yu. Orlov") and patronymics taken for surnames («Иван Ильич» as "Mr. Ilyich"). */
export const nameInitials: Check = {
  meta: {
    id: 'name-initials',
    category: 'accuracy/mistranslation',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['initials', 'patronymic'],
  },
  mayFind: ({ segment: { source, target } }) => INITIAL.test(source.text) || ADDRESS.test(target.text),
  *run({ segment }) {
    yield* otherInitials(segment);
    yield* patronymics(segment);
  },
};

const INITIAL = /(?<!\p{L})[А-ЯЁ]\./u;
const SURNAME = String.raw`[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?`;
const INITIALS = String.raw`[А-ЯЁ]\.[ \u00a0]?(?:[А-ЯЁ]\.)?`;
/** «А. Б. Орлов», «Орлов А. Б.» */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:(?<before>${INITIALS})[ \u00a0]?(?<first>${SURNAME})|(?<last>${SURNAME})[ \u00a0](?<behind>${INITIALS})(?![ \u00a0]?[А-ЯЁ]))(?!\p{L})`,
  'gu',
);

/** Latin letters that an initial may be written with. */
const LATIN: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    Б: 'B',
    В: 'VW',
    Г: 'GH',
    Д: 'DJ',
    Е: 'EYH',
    Ё: 'EYJ',
    Ж: 'ZJG',
    З: 'ZS',
    И: 'IYJEH',
    Й: 'IYJ',
    К: 'KCQ',
  },
  ...{ Л: 'L', М: 'M', Н: 'N', О: 'OA', П: 'P', Р: 'R', С: 'SCZ', Т: 'T', У: 'UWO', Ф: 'FPT', Х: 'HKCJ', Ц: 'TCZ' },
  ...{ Ч: 'CT', Ш: 'SC', Щ: 'S', Э: 'EAH', Ю: 'YIJUE', Я: 'YIJ' },
};

const SOUNDS = new FormNote((lower) => soundKey(lower.replace(/'s?$/, '')));
/** Not behind a Cyrillic letter, which is a fault of another kind. */
const LATIN_INITIALS = /(?<![\p{L}]|[А-ЯЁ]\.[ \u00a0]?)(?:[A-Z][a-z]{0,3}\.[ \u00a0-]?){1,3}$/u;
const LATIN_INITIALS_BEHIND = /^,?[ \u00a0](?:[A-Z][a-z]{0,3}\.[ \u00a0]?){1,3}/;

function* otherInitials({ id, source, target }: AnalysedSegment): Iterable<FindingDraft> {
  for (const match of source.text.matchAll(NAMED)) {
    const { before, first, last, behind } = match.groups ?? {};
    const russian = [...(before ?? behind ?? '').replace(/[^А-ЯЁ]/g, '')];
    const surname = first ?? last ?? '';
    const keys = soundKeys(surname);
    const token = target.tokens.find(
      ({ kind, text, form, lower }) => kind === 'word' && /^[A-Z]/.test(text) && keys.includes(SOUNDS.of(form, lower)),
    );
    if (token === undefined) continue;
    const place = initialsOf(target.text, token);
    if (place === null) continue;
    const words = target.text.slice(place.from, place.to).trim();
    const english = words.match(/[A-Z]/g) ?? [];
    if (english.length > russian.length || TITLES.test(words)) continue;
    if (english.every((letter, index) => LATIN[russian[index] ?? '']?.includes(letter))) continue;
    yield {
      segment: id,
      messageId: 'initials',
      data: { russian: match[0], english: words, surname: token.text },
      confidence: 0.8,
      target: [place],
      source: [{ from: match.index, to: match.index + match[0].length }],
    };
  }
}

/** "Mr.", "Dr.", "St.": shortened titles, not names. */
const TITLES = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|St|Sen|Rep|Gov|Rev|Hon|Maj|Adm|Cpl|Pvt|Messrs)\./;

function initialsOf(text: string, token: EnglishToken): { readonly from: number; readonly to: number } | null {
  const before = LATIN_INITIALS.exec(text.slice(0, token.from).trimEnd());
  // A full stop behind one letter may end the sentence before: "… vitamin C. Orlov said".
  if (before !== null) return { from: before.index, to: text.slice(0, token.from).trimEnd().length };
  const behind = LATIN_INITIALS_BEHIND.exec(text.slice(token.to));
  if (behind === null) return null;
  const from = token.to + behind[0].length - behind[0].replace(/^,?[ \u00a0]/, '').length;
  return { from, to: token.to + behind[0].trimEnd().length };
}

const ADDRESS =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Professor|President|Minister|Senator|General|Comrade)\.? [A-Z][a-z]+(?:vich|vna|ich|ichna)\b/;

/** "Mr. Ivanovich": English takes what stands behind a title for the surname. */
function* patronymics({ id, source, target }: AnalysedSegment): Iterable<FindingDraft> {
  for (const [index, token] of target.tokens.entries()) {
    const title = target.tokens[index - 1]?.text === '.' ? target.tokens[index - 2] : target.tokens[index - 1];
    if (title === undefined || !/(?:vich|vna|ich|ichna)(?:'s)?$/.test(token.lower)) continue;
    if (!ADDRESS.test(target.text.slice(title.from, token.to)) || isName(target.tokens[index + 1])) continue;
    const key = SOUNDS.of(token.form, token.lower);
    // A surname may look like one (Mr. Petrovich), so what the word is here counts.
    const russian = source.tokens.find(
      ({ kind, text, reading }) =>
        kind === 'word' && /^[А-ЯЁ]/.test(text) && reading?.names[0] === 'patronymic' && soundKeys(text).includes(key),
    );
    if (russian === undefined) continue;
    yield {
      segment: id,
      messageId: 'patronymic',
      data: { russian: russian.text, english: target.text.slice(title.from, token.to) },
      confidence: 0.75,
      target: [{ from: title.from, to: token.to }],
      source: [{ from: russian.from, to: russian.to }],
    };
  }
}

function isName(token: EnglishToken | undefined): boolean {
  return token?.kind === 'word' && /^[A-Z]/.test(token.text);
}
