import { createAnalyser } from '../../src/core/analysis/analyser';
import { analyseDocument } from '../../src/core/analysis/analyse-document';
import type { AnalysedDocument, RussianText } from '../../src/core/analysis/analysed-document';
import { mentionsOf, type Mention } from '../../src/core/coreference/mention';
import { realMorphology } from './russian-morphology';

/** A Russian text, analysed with the real dictionary. */
export function russian(text: string): RussianText {
  return createAnalyser(realMorphology()).russian(text);
}

/** A document of pairs, analysed with the real dictionary; its segments are named s1, s2 … */
export function documentOf(...pairs: readonly (readonly [source: string, target: string])[]): AnalysedDocument {
  return analyseDocument(
    pairs.map(([source, target], index) => ({
      id: `s${String(index + 1)}`,
      kind: 'paragraph',
      source,
      target,
      excluded: false,
    })),
    createAnalyser(realMorphology()),
  );
}

/** The mention that a word makes in a text; fails if it makes none. */
export function mention(text: string, word: string): Mention {
  const found = mentionsOf(russian(text)).find((each) => each.word.token.text === word);
  if (!found) throw new Error(`«${word}» is no mention in: ${text}`);
  return found;
}

/** The mentions of a text in one line each: `word kind genders`. */
export function mentionsIn(text: string): string[] {
  return mentionsOf(russian(text)).map(({ word, kind, genders }) => `${word.token.text} ${kind} ${genders.join('/')}`);
}
