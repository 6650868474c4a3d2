import type { EnglishToken, RussianToken } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { Token } from '../text/token';
import type { Check } from './check';
import { COUNTERPARTS } from './counterpart-mismatch.lexicon';

/** Finds a day, month, season, point of the compass or currency that became another one: «в среду» as "on Tuesday". */
export const counterpartMismatch: Check = {
  meta: {
    id: 'counterpart-mismatch',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    // The number says the same more exactly.
    yieldsTo: ['number-mismatch'],
    messageIds: ['swapped'],
  },
  mayFind: ({ segment }) => segment.source.tokens.some(({ form, folded }) => RUSSIAN.of(form, folded) !== NONE),
  *run({ segment }) {
    const said = membersIn(segment.source.tokens, russianMember);
    const rendered = membersIn(segment.target.tokens, englishMember);
    for (const [number, set] of COUNTERPARTS.entries()) {
      const [lost, ...more] = missingIn(rendered, said, number);
      const [added, ...others] = missingIn(said, rendered, number);
      // One for one: where several differ, the sentence says it in another way.
      if (lost === undefined || added === undefined || more.length > 0 || others.length > 0) continue;
      if (set.amount && (lost.number === '' || lost.number !== added.number)) continue;
      const better = set.members[lost.member]?.better ?? '';
      yield {
        segment: segment.id,
        messageId: 'swapped',
        data: { russian: lost.token.text, english: added.token.text, better },
        confidence: 0.8,
        target: [{ from: added.token.from, to: added.token.to }],
        source: [{ from: lost.token.from, to: lost.token.to }],
        suggestions: set.replace ? [[{ from: added.token.from, to: added.token.to, text: better }]] : [],
      };
    }
  },
};

/** A word of a set: the places of both. */
interface Place {
  readonly set: number;
  readonly member: number;
}
interface Member extends Place {
  readonly token: Token;
  /** The number in front of it, digits only; empty if there is none. */
  readonly number: string;
}

const NONE: Place = { set: -1, member: -1 };
const RUSSIAN = new FormNote((folded) => placeOf('russian', folded));
const ENGLISH = new FormNote((lower) => placeOf('english', lower));

/** The first letters of the words of a side: hardly any other word needs to be held against the patterns. */
const BEGINNING = 2;
const BEGINNINGS = { russian: beginningsOf('russian'), english: beginningsOf('english') };

function beginningsOf(side: 'russian' | 'english'): ReadonlySet<string> {
  const patterns = COUNTERPARTS.flatMap(({ members }) => members.map((each) => each[side].source));
  return new Set(
    patterns
      .flatMap((pattern) => pattern.replace(/^\^\(\?:|\)\$$/g, '').split('|'))
      .map((word) => word.slice(0, BEGINNING).toLowerCase()),
  );
}

function placeOf(side: 'russian' | 'english', word: string): Place {
  if (!BEGINNINGS[side].has(word.slice(0, BEGINNING))) return NONE;
  for (const [set, { members }] of COUNTERPARTS.entries()) {
    const member = members.findIndex((each) => each[side].test(word));
    if (member >= 0) return { set, member };
  }
  return NONE;
}

function russianMember(token: RussianToken, before: RussianToken | undefined): Place {
  const place = RUSSIAN.of(token.form, token.folded);
  // «окружающая среда»: a day only behind such words.
  return place !== NONE && token.folded.startsWith('сред') && !BEFORE_WEDNESDAY.test(before?.folded ?? '')
    ? NONE
    : place;
}

const BEFORE_WEDNESDAY =
  /^(?:в|на|к|по|эту|минувшую|прошлую|каждую|следующую|ближайшую|вечером|утром|днем|ночью|с|до|после|вторник)$/;

function englishMember(token: EnglishToken): Place {
  const place = ENGLISH.of(token.form, token.lower);
  // Names of days and months have capitals; "may", "march" and "sun" have not.
  return place !== NONE && COUNTERPARTS[place.set]?.replace === true && !/^[A-Z]/.test(token.text) ? NONE : place;
}

function membersIn<SomeToken extends Token>(
  tokens: readonly SomeToken[],
  find: (token: SomeToken, before: SomeToken | undefined) => Place,
): Member[] {
  const found: Member[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const place = find(token, tokens[index - 1]);
    if (place !== NONE) found.push({ ...place, token, number: numberBefore(tokens, index) });
  }
  return found;
}

/** «пять тысяч рублей»: words of number are no digits, and stand for themselves in both languages. */
function numberBefore(tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1];
  if (before === undefined) return '';
  return before.kind === 'number' ? before.text.replace(/\D/g, '') : (NUMBERS.get(before.text.toLowerCase()) ?? '');
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'один:one два:two две:two три:three четыре:four пять:five шесть:six семь:seven восемь:eight девять:nine десять:ten сто:hundred тысяч:thousand тысячи:thousand миллионов:million миллиона:million миллион:million миллиардов:billion млн:million млрд:billion'
    .split(' ')
    .flatMap((pair) => {
      const [russian = '', english = ''] = pair.split(':');
      return [[russian, english] as const, [english, english] as const];
    }),
);

/** Members of a set that the other side lacks. */
function missingIn(there: readonly Member[], here: readonly Member[], set: number): readonly Member[] {
  const members = here.filter(
    (each) => each.set === set && !there.some((other) => other.set === set && other.member === each.member),
  );
  return members.filter((each, index) => members.findIndex((other) => other.member === each.member) === index);
}
