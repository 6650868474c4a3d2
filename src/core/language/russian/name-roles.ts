import type { Token } from '../../text/token';
import { isAcronym } from './acronyms';
import { GOVERNED_CASES, PLACE_PREPOSITIONS } from './government.lexicon';
import type { NameTag, Parse } from './morphology';
import { readUnknownName, type NameRole } from './unknown-name';

/** A token with its readings, likeliest first. */
export interface ParsedToken extends Token {
  readonly parses: readonly Parse[];
  readonly folded: string;
}

/** What the neighbours of a capitalised word say that it names. */
export interface NameJudgement {
  readonly role: NameRole;
  /** The word's own readings are no good: the dictionary does not know it, or not as such a name. */
  readonly unknown: boolean;
}

const PERSONAL: ReadonlySet<NameTag> = new Set(['first-name', 'surname', 'patronymic']);
/** «Госдепартамент», «Минфин», «Роскосмос»: offices and firms named by shortened words. */
const OFFICE =
  /^(?:гос(?=[бвгдзкнпстф])|мин(?=[бвзкопстфэюя][а-я]{2})|рос(?=[а-я]{4})|ген(?=[пш])|центр|глав|евро|нац|сов(?=[бмф]))/;
/** Animate nouns behind which a name in the genitive is a place or body: «житель Мариуполя», «глава Роскосмоса». */
const OF_PLACES = new Set(
  'житель уроженец гражданин глава мэр губернатор лидер представитель президент посол боец чемпион сторонник директор основатель владелец'.split(
    ' ',
  ),
);
/** Lifeless nouns whose genitive name is mostly a person's: «слова Пауэлла». */
const OF_PERSONS = new Set(
  'слово мнение интервью биография жена вдова сын дочь брат сестра отец мать семья администрация отставка арест кабинет режим избрание визит речь роман фильм заявление адвокат защитник команда штаб письмо окружение встреча переговоры беседа разговор сторонник соратник противник критик совет указ ответ звонок'.split(
    ' ',
  ),
);
/** Lifeless nouns that a name of a place follows: «в городе Мелитополь». */
const PLACE_NOUNS = new Set(
  'город село деревня посёлок река озеро остров гора область провинция штат округ район порт аэропорт станция столица пустыня окрестность пригород регион берег граница власть мэр житель'.split(
    ' ',
  ),
);
const SPEECH =
  /^(?:заяв|сказа|сообщ|отмет|добав|подчеркн|поясн|назва|счита|рассказ|призна|напомн|предупре|обвин|ответ|написа|говор|позвон|встрет|поблагодар|пообещ|полаг)/;

/**
 * Tells for each token what name it is, null for what is none or is known well enough: given name and surname, a title
 * before them, «в», «из» before a place, quotes around a firm.
 */
export function judgeNames(tokens: readonly ParsedToken[]): readonly (NameJudgement | null)[] {
  const judged: (NameJudgement | null)[] = tokens.map(() => null);
  let quoted = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token || !isCapitalised(token)) {
      quoted = token ? isQuoted(token, quoted) : quoted;
      at++;
      continue;
    }
    let end = at + 1;
    // «Президент Франции Эммануэль Макрон»: a place or body ends one name and lets another begin.
    if (!isNoPerson(token)) while (isCapitalised(tokens[end]) && !startsAnother(tokens, end)) end++;
    judgeRun({ tokens, from: at, to: end, quoted }, judged);
    at = end;
  }
  return judged;
}

interface Run {
  readonly tokens: readonly ParsedToken[];
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

function judgeRun(run: Run, judged: (NameJudgement | null)[]): void {
  const { tokens, quoted } = run;
  let from = run.from;
  // «Президент Макрон», «Глава Минфина»: an ordinary word that begins a sentence.
  if (startsSentence(tokens, from) && isOrdinary(tokens[from])) from++;
  const words = tokens.slice(from, run.to);
  if (words.length === 0) return;
  const person = !quoted && speaksOfPerson(run, from, words);
  words.forEach((word, index) => {
    if (isAcronym(word.text)) return;
    const named = (tag: NameTag): boolean =>
      word.parses.some((parse) => parse.score > 0.02 && parse.names.includes(tag));
    const isPersonal = word.parses.some((parse) => isPersonName(parse) && parse.score > 0.02 && isKnown(parse));
    const surname = isPersonal || named('surname');
    const place = named('place') && word.parses.some((parse) => parse.names.includes('place') && isKnown(parse));
    const organisation = named('organisation') && word.parses.some(isKnown);
    if (person && (!organisation || words.length > 1)) {
      // «Владимир», «Киров» in a run with a given name; «Вашингтон» alone stays a place.
      if (place && !surname && words.length === 1) return;
      const last = index === words.length - 1 && words.length > 1;
      const role = words.length > 1 && !last ? 'first-name' : 'surname';
      const unknown = !isPersonal && !surname;
      if (unknown && isAdjective(word) && !last) return;
      judged[from + index] = { role, unknown };
      return;
    }
    if (place || organisation || isPersonal || isOrdinary(word)) {
      if (place && isPersonal && followsPlacePreposition(tokens, from))
        judged[from + index] = { role: 'place', unknown: false };
      return;
    }
    if (surname && !quoted) return;
    const role = judgeUnknown(run, from, word);
    if (role) judged[from + index] = { role, unknown: true };
  });
}

/** «Владимира Франции»: a place ends a run, but «Леонид Рошаль» is one name though there is a town of Roshal. */
function startsAnother(tokens: readonly ParsedToken[], index: number): boolean {
  const [given, word] = [tokens[index - 1], tokens[index]];
  if (!isNoPerson(word)) return false;
  if (!word || isAcronym(word.text) || OFFICE.test(word.folded)) return true;
  return !given?.parses.some(
    (parse) =>
      parse.names.includes('first-name') &&
      isKnown(parse) &&
      parse.score > 0.05 &&
      word.parses.some((other) => other.case === parse.case && other.number === parse.number),
  );
}

/** «Франции», «Пентагона», «НАТО»: a place or body and nobody's name. */
function isNoPerson(token: ParsedToken | undefined): boolean {
  if (!token || isAcronym(token.text) || OFFICE.test(token.folded)) return true;
  const person = token.parses.find(isPersonName)?.score ?? 0;
  const place = token.parses.find((parse) => parse.names.includes('place') && isKnown(parse))?.score ?? 0;
  // «Израиля» is the country, though some bear the name.
  if (person > 0.02 && (place <= 2 * person || token.parses.some((parse) => parse.case === 'nominative'))) return false;
  const known = token.parses.filter((parse) => isKnown(parse) && parse.score > 0.02);
  if (known.some((parse) => parse.names.includes('place') && parse.score > 0.3)) return true;
  // «Ханс» is a firm to the dictionary; «Роскосмоса» hangs on what is before it.
  return (
    known.some((parse) => parse.names.includes('organisation')) &&
    (known.every((parse) => parse.case !== 'nominative') || known.some((parse) => parse.indeclinable))
  );
}

/** A lone word that neither a list nor a given name beside it explains. */
function judgeUnknown(run: Run, from: number, word: ParsedToken): NameRole | null {
  const { tokens, quoted } = run;
  if (quoted || OFFICE.test(word.folded)) return 'organisation';
  const before = tokens[from - 1];
  const noun = before?.parses[0];
  if (noun?.partOfSpeech === 'noun' && PLACE_NOUNS.has(noun.lemma)) return 'place';
  if (followsPlacePreposition(tokens, from) && before && canFollow(before, word)) return 'place';
  if (noun?.partOfSpeech === 'noun' && OF_PERSONS.has(noun.lemma)) return 'surname';
  const after = tokens[from + 1];
  if (SPEECH.test(after?.folded ?? '') || SPEECH.test(before?.folded ?? '')) return 'surname';
  const parse = word.parses.find((each) => each.partOfSpeech === 'noun');
  // The ending is all there is: guessers know «-ия» and «-ск» for places.
  if (/(?:ия|ии|ию|ией|ск|ска|ске|ску|град\p{L}{0,2}|бург\p{L}{0,2}|стан\p{L}{0,2})$/u.test(word.folded))
    return 'place';
  if (parse?.animacy === 'animate') return 'surname';
  if (noun?.partOfSpeech === 'noun' && noun.animacy === 'inanimate') return null;
  return 'surname';
}

/** Whether a given name in the run, or a title in the same case before it, tells that the words name a person. */
function speaksOfPerson(run: Run, from: number, words: readonly ParsedToken[]): boolean {
  const { tokens } = run;
  if (words.length > 1) {
    const given = words.some((word) =>
      word.parses.some((parse) => parse.score > 0.05 && parse.names.includes('first-name') && isKnown(parse)),
    );
    if (given && !words.some((word) => isAcronym(word.text))) return true;
    if (words.slice(1).some((word) => surnameShare(word) > 0.3))
      return words.every((word) => !word.parses.some((parse) => parse.names.includes('place') && parse.score > 0.3));
  }
  // «премьер Италии Маттео Ренци», «глава МИД Турции Хакан Фидан»
  let title = from - 1;
  while (title > 0 && isCapitalised(tokens[title]) && isNoPerson(tokens[title])) title--;
  const before = tokens[title];
  const first = words[0];
  if (!before || !first || before.kind !== 'word') return false;
  const office = OFFICE.test(first.folded);
  return before.parses.some((noun) => {
    if (noun.partOfSpeech !== 'noun' || noun.animacy !== 'animate' || noun.score < 0.1 || office) return false;
    if (noun.number !== 'singular') return false;
    const genitive = noun.case === 'genitive' || noun.case === 'accusative';
    if (genitive && words.length === 1 && OF_PLACES.has(noun.lemma)) return false;
    const forms = first.parses.some((parse) => isPersonName(parse))
      ? first.parses
      : readUnknownName(first.text, 'surname');
    return forms.some((parse) => (isPersonName(parse) || parse.origin === 'predicted') && parse.case === noun.case);
  });
}

/** «на Маккаллена» cannot be a place: one would be «на Маккаллен» or «на Маккаллене». */
function canFollow(preposition: ParsedToken, word: ParsedToken): boolean {
  const cases = governedBy(preposition);
  const forms = readUnknownName(word.text, 'place');
  return forms.length === 0 || forms.some((parse) => cases?.includes(parse.case));
}

function surnameShare(word: ParsedToken): number {
  let share = 0;
  for (const parse of word.parses) if (parse.names.includes('surname')) share += parse.score;
  return share;
}

function followsPlacePreposition(tokens: readonly ParsedToken[], from: number): boolean {
  return PLACE_PREPOSITIONS.has(tokens[from - 1]?.folded ?? '');
}

/** Whether a reading names a person. */
export function isPersonName(parse: Parse): boolean {
  return parse.names.some((name) => PERSONAL.has(name));
}

function isKnown(parse: Parse): boolean {
  return parse.origin !== 'predicted';
}

function isAdjective(word: ParsedToken): boolean {
  return word.parses[0]?.partOfSpeech === 'adjective' && isKnown(word.parses[0]);
}

/** A word of the dictionary that is no name: «Белый», «Совет». */
function isOrdinary(word: ParsedToken | undefined): boolean {
  if (!word || word.text.length === 1) return true;
  const own = word.parses.filter((parse) => isKnown(parse) && parse.names.length === 0);
  return own.length > 0;
}

/** Whether a token is a Cyrillic word that begins with a capital. */
export function isCapitalised(token: ParsedToken | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  return (first >= 0x410 && first <= 0x42f) || first === 0x401;
}

const SENTENCE_END = /^[.!?…]+$/;
const OPENING = /^[«"“„(—–-]$/;

/** Whether a token is the first of its sentence, quotes and dashes aside. */
export function startsSentence(tokens: readonly ParsedToken[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && OPENING.test(tokens[at]?.text ?? '')) at--;
  return at < 0 || SENTENCE_END.test(tokens[at]?.text ?? '');
}

function isQuoted(token: ParsedToken, quoted: boolean): boolean {
  if (token.text === '«' || token.text === '„' || token.text === '“') return true;
  if (token.text === '»' || token.text === '”') return false;
  if (token.text === '"') return !quoted;
  return SENTENCE_END.test(token.text) ? false : quoted;
}

/** The cases that a word, if it is a preposition, asks for. */
export function governedBy(token: ParsedToken): readonly Parse['case'][] | undefined {
  return GOVERNED_CASES.get(token.folded);
}
