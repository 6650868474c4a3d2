import type { RussianText } from '../analysis/analysed-document';
import type { EnglishPronoun, EnglishRole, EnglishWords } from './english-pronoun';
import type { PronounGender, PronounRole } from './pronoun';
import { wordsOf, type Word } from './word';

/** A Russian word that an English he or she may render, with those that do. */
export interface Anchor {
  readonly word: Word;
  readonly role: PronounRole;
  readonly maybeNeuter: boolean;
  /** The English pronouns taken to render it; empty when the English has fewer. */
  readonly english: readonly EnglishPronoun[];
}

const REFLEXIVE = /^сво(й|я|е|его|ему|ем|им|ей|ю|и|их|ими)$/;
const SELF = /^(себя|себе|собой|собою)$/;
const ONESELF = /^(сам|сама|само|самого|саму|самой)$/;

/** The Russian words behind the he words (or she words) of a segment, each with its English. */
export function findAnchors(source: RussianText, english: EnglishWords, gender: PronounGender): readonly Anchor[] {
  const rendered = english.pronouns.filter((pronoun) => pronoun.gender === gender);
  if (rendered.length === 0) return [];
  const words = wordsOf(source);
  const plural = english.lower.some((word) => word === 'they' || word === 'them' || word === 'their');
  const anchors: Anchor[] = [];
  for (const word of words) {
    const form = word.pronoun;
    if (form?.gender !== gender || (word.folded === 'им' && plural)) continue;
    const role = form.role === 'object' && possesses(word, words) ? 'possessive' : form.role;
    anchors.push({ word, role, maybeNeuter: form.maybeNeuter, english: [] });
  }
  if (anchors.length < rendered.length) {
    const self = rendered.some((pronoun) => pronoun.role === 'reflexive');
    for (const word of words)
      if (
        word.cyrillic &&
        (REFLEXIVE.test(word.folded) || SELF.test(word.folded) || (self && ONESELF.test(word.folded)))
      )
        anchors.push({ word, role: 'reflexive', maybeNeuter: false, english: [] });
  }
  if (anchors.length === 0) {
    const verb = words.find((word) => showsSingular(word, gender) && !hasSubject(word, words));
    if (verb) anchors.push({ word: verb, role: 'dropped', maybeNeuter: false, english: [] });
  }
  return linkEnglish(anchors, english, gender, words.length);
}

/** «его» and «её» before a noun are possessive. */
function possesses(word: Word, words: readonly Word[]): boolean {
  for (let at = word.index + 1; at <= word.index + 3; at++) {
    const next = words[at];
    if (!next || next.mark || next.preposition) return false;
    if (next.nounShare > 0.5) return true;
    if (next.adjectiveShare <= 0.4) return false;
  }
  return false;
}

function showsSingular(word: Word, gender: PronounGender): boolean {
  const verb = word.verb;
  if (!verb || verb.partOfSpeech !== 'verb') return false;
  return verb.tense === 'past' ? verb.gender === gender : verb.person === 3 && verb.number === 'singular';
}

/** Whether anything in a verb's clause may be its subject: a nominative noun, «тот», «кто», «я». */
function hasSubject(verb: Word, words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      word.clause === verb.clause &&
      word !== verb &&
      !words[word.index - 1]?.preposition &&
      word.parses.some(
        (parse) =>
          parse.case === 'nominative' &&
          parse.number === 'singular' &&
          parse.score > 0.1 &&
          (parse.partOfSpeech === 'noun' || parse.partOfSpeech === 'pronoun' || parse.pronominal),
      ),
  );
}

const FITS: Readonly<Record<PronounRole, readonly EnglishRole[]>> = {
  subject: ['subject'],
  object: ['object', 'subject', 'possessive', 'possessive-alone'],
  possessive: ['possessive', 'possessive-alone'],
  dative: ['object', 'subject'],
  instrumental: ['object', 'subject'],
  'after-preposition': ['object', 'subject', 'possessive'],
  reflexive: ['possessive', 'reflexive', 'possessive-alone', 'object'],
  dropped: ['subject'],
};

/**
 * Joins each Russian word with the English pronoun of fitting role that is nearest in place; the pronouns left over go to
 * the nearest one that has a pair. `sourceLength` is the number of words and marks of the Russian text.
 */
export function linkEnglish(
  anchors: readonly Anchor[],
  english: EnglishWords,
  gender: PronounGender,
  sourceLength: number,
): readonly Anchor[] {
  if (anchors.length === 0) return [];
  const rendered = english.pronouns.filter((pronoun) => pronoun.gender === gender);
  const targetLength = english.lower.length;
  const linked = anchors.map((): EnglishPronoun[] => []);
  const place = anchors.map((anchor) => anchor.word.index / Math.max(1, sourceLength));
  const pairs = anchors.flatMap((anchor, a) =>
    rendered.map((pronoun, e) => ({
      a,
      e,
      cost:
        Math.abs((place[a] ?? 0) - pronoun.word / Math.max(1, targetLength)) +
        (FITS[anchor.role].includes(pronoun.role) ? 0.1 * FITS[anchor.role].indexOf(pronoun.role) : 0.5) +
        (anchor.role === 'reflexive' ? 0.3 : 0),
    })),
  );
  pairs.sort((x, y) => x.cost - y.cost || x.a - y.a || x.e - y.e);
  const usedAnchors = new Set<number>();
  const usedEnglish = new Set<number>();
  for (const { a, e } of pairs) {
    if (usedAnchors.has(a) || usedEnglish.has(e)) continue;
    usedAnchors.add(a);
    usedEnglish.add(e);
    linked[a]?.push(rendered[e] as EnglishPronoun);
  }
  rendered.forEach((pronoun, e) => {
    if (usedEnglish.has(e)) return;
    let nearest = 0;
    let least = Infinity;
    linked.forEach((english, a) => {
      const first = english[0];
      if (!first) return;
      // What follows a pronoun repeats it sooner than what precedes it.
      const distance = pronoun.word >= first.word ? pronoun.word - first.word : 2 * (first.word - pronoun.word);
      if (distance < least) [nearest, least] = [a, distance];
    });
    linked[nearest]?.push(pronoun);
  });
  return anchors.map((anchor, index) => ({
    ...anchor,
    english: (linked[index] ?? []).sort((x, y) => x.from - y.from),
  }));
}
