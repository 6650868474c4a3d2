import { readFileSync } from 'node:fs';
import { readInContext } from '../../src/core/language/russian/read-in-context';
import { foldRussian } from '../../src/core/language/russian/fold';
import type { Morphology, Parse } from '../../src/core/language/russian/morphology';
import { tokenize } from '../../src/core/text/tokenize';

/** One noun of an annotated sentence, as fixtures/annotated/ru-nouns.tsv has it. */
export interface AnnotatedNoun {
  readonly form: string;
  readonly lemma: string;
  readonly gender: string;
  readonly animacy: string;
  readonly case: string;
  readonly kind: string;
}

export interface AnnotatedSentence {
  readonly text: string;
  readonly nouns: readonly AnnotatedNoun[];
}

/** Sentences written and annotated for this project. */
export function annotatedSentences(): readonly AnnotatedSentence[] {
  const file = new URL('../../fixtures/annotated/ru-nouns.tsv', import.meta.url);
  const sentences: { text: string; nouns: AnnotatedNoun[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) sentences.push({ text: line.slice(2), nouns: [] });
    const [form, lemma = '', gender = '', animacy = '', grammaticalCase = '', kind = ''] = line.split('\t');
    if (kind && form) sentences.at(-1)?.nouns.push({ form, lemma, gender, animacy, case: grammaticalCase, kind });
  }
  return sentences;
}

/** A noun with what was read: `alone` without, `reading` with its neighbours. */
export interface ReadNoun {
  readonly sentence: AnnotatedSentence;
  readonly noun: AnnotatedNoun;
  readonly alone: Parse | null;
  readonly reading: Parse | null;
}

/** Reads the annotated sentences. */
export function readAnnotatedNouns(morphology: Morphology): readonly ReadNoun[] {
  return annotatedSentences().flatMap((sentence) => {
    const tokens = tokenize(sentence.text).map((token) => ({
      ...token,
      parses: token.kind === 'word' || token.kind === 'number' ? morphology.parse(token.text) : [],
      folded: foldRussian(token.text),
    }));
    const readings = readInContext(tokens);
    let at = 0;
    return sentence.nouns.map((noun) => {
      while (at < tokens.length && tokens[at]?.text !== noun.form) at++;
      const index = at++;
      return { sentence, noun, alone: tokens[index]?.parses[0] ?? null, reading: readings[index] ?? null };
    });
  });
}

export type Trait = 'lemma' | 'gender' | 'animacy' | 'case';

/** Whether a reading has a noun's trait right. */
export function isRight(noun: AnnotatedNoun, parse: Parse | null, trait: Trait): boolean {
  if (!parse) return false;
  if (trait === 'lemma') return foldRussian(parse.lemma) === foldRussian(noun.lemma);
  if (trait === 'gender') return (parse.pluralOnly ? 'plural-only' : parse.gender) === noun.gender;
  return parse[trait] === noun[trait];
}
