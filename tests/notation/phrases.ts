import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/core/analysis/analyser';
import { createPhraseBook, type PhraseBook } from '../../src/core/patterns/phrase-book';
import type { ShownPhrase } from '../../src/core/patterns/phrase-lines';
import { parseMarked, showMarked } from './marked-text';
import { realMorphology } from './russian-morphology';

const analyser = createAnalyser(realMorphology());

/** What a book finds in a pair, as the English with the found words in [brackets]. */
function shown(phrases: readonly ShownPhrase[], source: string, target: string): string {
  const found = createPhraseBook(phrases).find({ source: analyser.russian(source), target: analyser.english(target) });
  return showMarked(
    target,
    found.map(({ target: tokens }) => ({ from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 })),
  );
}

/** The English of an example with the marked words replaced by a better wording. */
function corrected({ example, better }: ShownPhrase): string {
  const { text, flagged } = parseMarked(example.target);
  const [span] = flagged;
  const wording = (better[0] ?? '').replace(/~/g, '').replace(/\$\d/g, '').replace(/ {2,}/g, ' ').trim();
  if (span === undefined) throw new Error(`no words in brackets: ${example.target}`);
  return text.slice(0, span.from) + wording.replace(/^(?:a|an|the) /, '') + text.slice(span.to);
}

/** Tests that every phrase flags its own example and leaves alone both its better wording and the same English of another Russian. */
export function describePhrases(name: string, bookOf: () => PhraseBook<ShownPhrase>): void {
  describe(`${name}: every phrase`, () => {
    const { phrases } = bookOf();

    it('flags the words in brackets of its own example', () => {
      const wrong = phrases.flatMap((phrase) => {
        const { source, target } = phrase.example;
        const { text, flagged } = parseMarked(target);
        const found = shown([phrase], source, text);
        return found === showMarked(text, flagged) ? [] : [`${source} | ${found}`];
      });
      expect(wrong).toEqual([]);
    });

    it('leaves the example alone once it is corrected as suggested', () => {
      const wrong = phrases.flatMap((phrase) => {
        if (phrase.better.length === 0) return [];
        const text = corrected(phrase);
        const found = shown([phrase], phrase.example.source, text);
        return found === text ? [] : [found];
      });
      expect(wrong).toEqual([]);
    });

    it('leaves the same English alone where the Russian says something else', () => {
      const { text } = parseMarked(phrases.map(({ example }) => parseMarked(example.target).text).join('\n'));
      expect(shown(phrases, 'Ночью шёл дождь.', text)).toBe(text);
    });

    it('stands in the list once', () => {
      const keys = phrases.map(({ russian, bad }) => JSON.stringify([russian, bad]));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });
  });
}
