import type { AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import { FormNote, newPlace } from '../analysis/form-note';
import { readNames } from '../language/names/read-names';
import { soundKey, soundKeys } from '../language/transliteration/sound-key';
import type { Check } from './check';

/** Finds persons who are named in full in the Russian and nowhere in the English. */
export const nameMissing: Check = {
  meta: {
    id: 'name-missing',
    category: 'accuracy/omission',
    severity: 'major',
    scope: 'segment',
    messageIds: ['missing'],
  },
  // «Сергей Орлов»: two names in a row, neither of which sounds like anything with a capital in the English.
  mayFind: ({ segment: { source, target } }) =>
    source.tokens.some((token, index) => isPair(token, source.tokens[index + 1])) && target.text.trim() !== '',
  *run({ segment }) {
    const { source, target } = segment;
    const pairs = pairsIn(source.tokens);
    const sounds = soundsIn(segment);
    if (!pairs.some(({ first, second }) => isUnanswered(first, sounds) && isUnanswered(second, sounds))) return;
    // A full name in the English that answers nothing else is a name spelt in its own way: «Си Цзиньпин», Xi Jinping.
    if (hasOtherName(segment)) return;
    for (const { kind, words, from, to } of readNames(source)) {
      if (kind !== 'person' || words.length < 2) continue;
      if (words.some(({ english, key }) => sounds.has(key) || english.some((form) => target.text.includes(form))))
        continue;
      const name = words.map(({ nominative }) => nominative).join(' ');
      yield {
        segment: segment.id,
        messageId: 'missing',
        data: { name, english: words.map(({ english }) => english[0] ?? '').join(' ') },
        confidence: 0.65,
        target: [],
        source: [{ from, to }],
      };
    }
  },
};

const CAPITALISED = /^[А-ЯЁ][а-яё]+$/;
const place = newPlace();
const ENGLISH_SOUNDS = new FormNote((lower) => soundKey(lower.replace(/'s?$/, '')));

/** What a Russian form sounds like, if it may be a given name or a surname. */
function namedSounds(token: RussianToken): readonly string[] {
  const { notes } = token.form;
  return (notes[place] ??= isNamed(token) ? soundKeys(token.text) : []) as readonly string[];
}

function isNamed({ text, parses }: RussianToken): boolean {
  return (
    CAPITALISED.test(text) && parses.some(({ names }) => names.includes('first-name') || names.includes('surname'))
  );
}

function isPair(first: RussianToken, second: RussianToken | undefined): second is RussianToken {
  return second !== undefined && namedSounds(first).length > 0 && namedSounds(second).length > 0;
}

function pairsIn(tokens: readonly RussianToken[]): { readonly first: RussianToken; readonly second: RussianToken }[] {
  return tokens.flatMap((first, index) => {
    const second = tokens[index + 1];
    return isPair(first, second) ? [{ first, second }] : [];
  });
}

const LATIN_NAME = /^\p{Lu}\p{Ll}+/u;

/** Whether two words with capitals stand together in the English that sound like nothing in the Russian. */
function hasOtherName({ source, target }: AnalysedSegment): boolean {
  const russian = new Set<string>();
  for (const { kind, text } of source.tokens) if (kind === 'word') for (const key of soundKeys(text)) russian.add(key);
  const isOther = (token: EnglishToken | undefined): boolean =>
    token?.kind === 'word' && LATIN_NAME.test(token.text) && !russian.has(ENGLISH_SOUNDS.of(token.form, token.lower));
  return target.tokens.some((token, index) => isOther(token) && isOther(target.tokens[index + 1]));
}

function soundsIn({ target }: AnalysedSegment): ReadonlySet<string> {
  const sounds = new Set<string>();
  for (const token of target.tokens)
    if (/^\p{Lu}/u.test(token.text)) sounds.add(ENGLISH_SOUNDS.of(token.form, token.lower));
  return sounds;
}

function isUnanswered(token: RussianToken, sounds: ReadonlySet<string>): boolean {
  return !namedSounds(token).some((key) => sounds.has(key));
}
