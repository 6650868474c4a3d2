import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createAnalyser } from '../../../../src/core/analysis/analyser';
import { loadEnglishTagger } from '../../../../src/files/english-tagger';
import { realMorphology } from '../../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology(), { tagger: loadEnglishTagger });
/** Each token of a text as `word/TAG/lemma`. */
const tagged = (text: string): string[] =>
  analyser.english(text).tokens.map((token) => `${token.text}/${token.tag ?? '?'}/${token.lemma}`);

describe('the tagger of English', () => {
  it('gives tags and lemmas', () => {
    expect(tagged('The ministers have signed two treaties.')).toEqual([
      'The/DET/the',
      'ministers/NOUN/minister',
      'have/AUX/have',
      'signed/VERB/sign',
      'two/NUM/two',
      'treaties/NOUN/treaty',
      './PUNCT/.',
    ]);
  });

  it('reads a contraction by its first part, with either apostrophe', () => {
    expect(tagged("They don't know")[1]).toBe("don't/AUX/do");
    expect(tagged('They don’t know')[1]).toBe('don’t/AUX/do');
    expect(tagged('Russia’s position')[0]).toBe('Russia’s/PROPN/russia');
  });

  it('keeps to its tokens behind typographic quotes and emoji', () => {
    expect(tagged('“Well,” he said 🙂 and left')).toContain('left/VERB/leave');
    expect(tagged('“Well,” he said')).toContain('said/VERB/say');
  });

  it('reads a word with hyphens by its last part', () => {
    expect(tagged('the anti-missile systems').at(-1)).toBe('systems/NOUN/system');
    expect(tagged('a well-armed ship')[1]).toMatch(/^well-armed\/ADJ\/well-/);
  });

  it('loads nothing before a tag or lemma is asked for, and once then', () => {
    const load = vi.fn(() => null);
    const lazy = createAnalyser(realMorphology(), { tagger: load });
    const text = lazy.english('He left');
    expect(text.tokens.map((token) => token.lower)).toEqual(['he', 'left']);
    expect(text.quantities).toEqual([]);
    expect(load).not.toHaveBeenCalled();
    expect(text.tokens[0]?.tag).toBeNull();
    expect(text.tokens[1]?.lemma).toBe('left');
    expect(lazy.english('She too').tokens[0]?.lemma).toBe('she');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells something of every word of any text', () => {
    const parts = [
      'They',
      "don't",
      '“',
      '”',
      '\u0000',
      '\ud83d',
      '🙂',
      'е\u0301',
      '\u202e',
      '2.5',
      'U.S.',
      '\ue000',
      '—',
      'a-b',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 20 }), (words) => {
        for (const token of analyser.english(words.join(' ')).tokens) {
          expect(token.lemma).not.toBe('');
          if (/^[a-z]/i.test(token.text)) expect(token.tag).not.toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });
});
