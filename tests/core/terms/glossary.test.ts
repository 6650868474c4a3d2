import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { builtInGlossary, createGlossary } from '../../../src/core/terms/glossary';
import type { GlossaryEntry } from '../../../src/core/terms/glossary-entry';
import type { Pattern } from '../../../src/core/patterns/pattern';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

/** A Russian text in which every pattern of an entry stands as it is written, acronyms in capitals. */
function russianOf(entry: GlossaryEntry): string {
  const words = (pattern: Pattern) =>
    pattern.flatMap((step) => {
      if (step.kind === 'gap' || step.optional) return [];
      const [word = ''] = [...step.forms, ...step.lemmas];
      return [entry.capitals.has(word) ? word.toUpperCase() : word];
    });
  return entry.russian.map((pattern) => words(pattern).join(' ')).join('. ');
}

/** What is found of an entry when the English is a form of it. */
function formsFound(entry: GlossaryEntry, english: string) {
  const segment = { source: analyser.russian(`${russianOf(entry)}.`), target: analyser.english(`It is ${english}.`) };
  const [match] = createGlossary([entry]).find(segment);
  return match && { approved: match.approved.length > 0, forbidden: match.forbidden.length > 0 };
}

describe('the built-in glossary', () => {
  const { entries } = builtInGlossary();

  it('has at least four hundred entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(400);
  });

  it('flags every forbidden form of every entry', () => {
    const silent = entries.flatMap((entry) =>
      entry.forbidden
        .filter(({ text }) => formsFound(entry, text)?.forbidden !== true)
        .map(({ text }) => `${russianOf(entry)}: ${text}`),
    );
    expect(silent).toEqual([]);
  });

  it('leaves every approved form of every entry alone', () => {
    const loud = entries.flatMap((entry) =>
      entry.approved
        .filter(({ text }) => {
          const found = formsFound(entry, text);
          return found?.approved !== true || found.forbidden;
        })
        .map(({ text }) => `${russianOf(entry)}: ${text}`),
    );
    expect(loud).toEqual([]);
  });
});
