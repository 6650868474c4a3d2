import type { RussianText, RussianToken } from '../analysis/analysed-document';
import { newPlace } from '../analysis/form-note';
import { foldRussian } from '../language/russian/fold';
import type { Parse } from '../language/russian/morphology';
import { matchAt, reachBefore, wordsOf, type Match } from './match-steps';
import type { Pattern, WordStep } from './pattern';

/** A Russian pattern of an index, found in a text. */
export interface RussianMatch<Entry> extends Match<RussianToken> {
  readonly entry: Entry;
  /** The tokens from the first to the last word, what no step took included. */
  readonly tokens: readonly RussianToken[];
}

/** Finds all of many Russian patterns in a text. */
export interface RussianPatterns<Entry> {
  /** All matches in the order of the text; of those that begin at the same word the longest first. May overlap. */
  find(text: RussianText): readonly RussianMatch<Entry>[];
}

/** Letters that a form shares with its lemma for sure, unless the lemma changes its stem. */
const PREFIX = 3;

interface Trigger<Entry> {
  readonly entry: Entry;
  readonly pattern: Pattern;
  /** The step that the trigger word stands for. */
  readonly step: number;
  /** How many words before the trigger a match may begin. */
  readonly reach: number;
  /** Beginnings of another word that a match must have, one of which the text must hold; none where the trigger is all. */
  readonly company: readonly string[];
}

/**
 * Makes an index over entries by their Russian patterns. Each pattern waits for one of its words, the longest, so that a text
 * costs one look-up for each of its words; forms are read by the morphology once and remembered.
 */
export function indexRussianPatterns<Entry>(
  entries: Iterable<readonly [pattern: Pattern, entry: Entry]>,
): RussianPatterns<Entry> {
  const byLemma = new Map<string, Trigger<Entry>[]>();
  const byForm = new Map<string, Trigger<Entry>[]>();
  const prefixes = new Set<string>();
  const add = (map: Map<string, Trigger<Entry>[]>, key: string, trigger: Trigger<Entry>): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [trigger]);
    else list.push(trigger);
  };
  for (const [pattern, entry] of entries) {
    const step = triggerStep(pattern);
    const word = pattern[step];
    if (word?.kind !== 'word') continue;
    const trigger = { entry, pattern, step, reach: reachBefore(pattern, step), company: companyOf(pattern, step) };
    for (const form of word.forms) add(byForm, form, trigger);
    for (const lemma of word.lemmas) {
      add(byLemma, lemma, trigger);
      for (const prefix of prefixesOf(lemma)) prefixes.add(prefix);
    }
  }
  // No form of a longer word has fewer letters than this; the little words are a quarter of all.
  const shortest = Math.min(3, ...[...byForm.keys(), ...byLemma.keys()].map((word) => word.length));
  const none: readonly Trigger<Entry>[] = [];
  const kept = newPlace();
  const triggersOf = (token: RussianToken): readonly Trigger<Entry>[] => {
    const { notes } = token.form;
    const known = notes[kept] as readonly Trigger<Entry>[] | undefined;
    if (known !== undefined) return known;
    if (token.to - token.from < shortest || (token.kind !== 'word' && token.kind !== 'number'))
      return (notes[kept] = none);
    const found = [...(byForm.get(token.folded) ?? none)];
    const start = token.folded.slice(0, PREFIX);
    if (prefixes.has(start) || prefixes.has(start.slice(0, 2)) || prefixes.has(start.slice(0, 1))) {
      for (const lemma of lemmasOf(token)) found.push(...(byLemma.get(lemma) ?? none));
    }
    const triggers = found.length === 0 ? none : [...new Set(found)];
    notes[kept] = triggers;
    return triggers;
  };
  return {
    find(text) {
      let words: ReturnType<typeof wordsOf<RussianToken>> | undefined;
      let folded: string | undefined;
      let place = -1;
      const matches: RussianMatch<Entry>[] = [];
      for (const token of text.tokens) {
        if (token.kind !== 'word' && token.kind !== 'number') continue;
        place++;
        const triggers = triggersOf(token);
        if (triggers.length === 0) continue;
        for (const { entry, pattern, step, reach, company } of triggers) {
          if (company.length > 0) {
            const letters = (folded ??= foldRussian(text.text));
            if (!company.some((beginning) => letters.includes(beginning))) continue;
          }
          words ??= wordsOf(text.tokens);
          for (let first = place; first >= Math.max(0, place - reach); first--) {
            const match = matchAt(words, first, pattern, fitsRussian);
            if (match === null || match.taken[step]?.[0] !== token) continue;
            const from = words[match.first]!.token.from;
            const to = words[match.end - 1]!.token.to;
            matches.push({
              ...match,
              entry,
              tokens: text.tokens.filter((one) => one.from >= from && one.to <= to),
            });
            break;
          }
        }
      }
      return matches.length < 2 ? matches : matches.sort((a, b) => a.first - b.first || b.end - a.end);
    },
  };
}

/** Beginnings of the forms of the longest word besides the trigger that every match must have. */
function companyOf(pattern: Pattern, trigger: number): readonly string[] {
  let best: readonly string[] = [];
  let length = 0;
  for (const [index, step] of pattern.entries()) {
    if (index === trigger || step.kind !== 'word' || step.optional) continue;
    if (step.lemmas.length + step.forms.length === 0) continue;
    const beginnings = [...step.forms, ...step.lemmas.flatMap((lemma) => prefixesOf(lemma))];
    const shortest = Math.min(...beginnings.map((beginning) => beginning.length));
    if (shortest <= length) continue;
    best = beginnings;
    length = shortest;
  }
  return best;
}

/** The longest word that every match must have: the rarest, as a rule, and none of the little words. */
function triggerStep(pattern: Pattern): number {
  let best = -1;
  let length = -1;
  for (const [index, step] of pattern.entries()) {
    if (step.kind !== 'word' || step.optional || step.lemmas.length + step.forms.length === 0) continue;
    const shortest = Math.min(...[...step.lemmas, ...step.forms].map((word) => word.length));
    // Of alternatives each is a trigger: one word is better than many.
    const weight = shortest - step.lemmas.length - step.forms.length;
    if (weight > length || best < 0) {
      best = index;
      length = weight;
    }
  }
  return best;
}

/** Lemmas whose forms begin in another way. */
const SUPPLETIVE: Readonly<Record<string, readonly string[]>> = {
  человек: ['люд'], год: ['лет'], ребенок: ['дет'], идти: ['шел', 'шл', 'ид'], хороший: ['луч'],
  большой: ['бол'], маленький: ['мен'], быть: ['е', 'буд', 'су'], взять: ['воз'], брать: ['бер'], звать: ['зов'], гнать: ['гон'], один: ['пер'], два: ['вто', 'две', 'дву'], три: ['тре'], четыре: ['чет'], плохой: ['худ', 'пло'], сесть: ['сяд'], лечь: ['ляг'], есть: ['е'], день: ['дн'], сон: ['сн'], рот: ['рт'], лев: ['льв'], лед: ['льд'], лоб: ['лб'], ложь: ['лж'],
}; // prettier-ignore

/** A vowel in third place that other forms lose: огонь (огня), отец (отца). */
const FLEETING = /^..[оеё][^аеёиоуыэюяй]ь?$/;

function prefixesOf(lemma: string): readonly string[] {
  // A verb may change its third letter (отобрать: отберу).
  const isVerb = /(?:ть|ти|чь)(?:ся|сь)?$/.test(lemma);
  const length = isVerb || FLEETING.test(lemma) ? PREFIX - 1 : PREFIX;
  return [lemma.slice(0, Math.min(length, Math.max(1, lemma.length - 1))), ...(SUPPLETIVE[lemma] ?? [])];
}

/** The dictionary forms that a token may be of, е for ё. */
function lemmasOf(token: RussianToken): ReadonlySet<string> {
  return new Set(token.parses.map((parse) => foldLemma(parse.lemma)));
}

function foldLemma(lemma: string): string {
  return lemma.includes('ё') ? lemma.replaceAll('ё', 'е') : lemma;
}

/** Whether a token of a Russian text may stand for a step. */
export function fitsRussian(token: RussianToken, step: WordStep): boolean {
  if (step.forms.includes(token.folded)) return true;
  if (step.lemmas.length === 0 && step.grammar === undefined) return false;
  return token.parses.some(
    (parse) =>
      (step.lemmas.length === 0 || step.lemmas.includes(foldLemma(parse.lemma))) && hasGrammar(parse, step.grammar),
  );
}

function hasGrammar(parse: Parse, grammar: WordStep['grammar']): boolean {
  switch (grammar) {
    case undefined:
      return true;
    case 'noun':
      return parse.partOfSpeech === 'noun';
    case 'adjective':
      return parse.partOfSpeech === 'adjective' || parse.partOfSpeech === 'participle';
    case 'verb':
      return parse.partOfSpeech === 'verb' || parse.partOfSpeech === 'infinitive' || parse.partOfSpeech === 'converb';
    case 'genitive':
    case 'instrumental':
    case 'dative':
      return parse.case === grammar;
  }
}
