import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { termsHere } from '../../../src/core/terms/terms-here';
import type { Term } from '../../../src/core/terms/term';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());
const PROJECT: readonly Term[] = [{ lemmas: ['соглашение'], approved: 'accord; agreement', forbidden: ['deal'] }];
const GIVEN: readonly Term[] = [{ lemmas: ['госдума'], approved: 'Duma', forbidden: [] }];

/** The terms of a pair, one a line: `origin Russian: forms`, with `+` before approved and `−` before forbidden ones that stand there. */
function inLines(source: string, target: string, project = PROJECT, given: readonly Term[] = []): string[] {
  const segment = { source: analyser.russian(source), target: analyser.english(target) };
  return termsHere(segment, { project, own: [...project, ...given] }).map((here) => {
    const mark = (sign: string) => (form: (typeof here.approved)[number]) =>
      form.places.map(({ from, to }) => `${sign}${target.slice(from, to)}`);
    const found = [...here.approved.flatMap(mark('+')), ...here.forbidden.flatMap(mark('−'))];
    return `${here.origin} ${source.slice(here.source.from, here.source.to)}: ${found.join(' ')}`.trim();
  });
}

describe('the terms of a segment', () => {
  it('come in the order of the Russian, with what the English has of them', () => {
    expect(
      inLines('Госдума одобрила соглашения и соглашение.', 'The State Thought backed the accords, the deal.'),
    ).toEqual(['built-in Госдума: −State Thought', 'project соглашения: +accords −deal']);
  });

  it('are what the user has decided rather than what the program knows', () => {
    expect(inLines('Госдума голосовала.', 'The State Duma voted.', [], GIVEN)).toEqual(['given Госдума: +Duma']);
  });

  it('are there as well where nothing is translated yet', () => {
    expect(inLines('Соглашение подписано.', '')).toEqual(['project Соглашение:']);
  });

  it('are written as a user would write them when they come with the program', () => {
    const segment = { source: analyser.russian('Госдума голосовала.'), target: analyser.english('It voted.') };
    const [here] = termsHere(segment, { project: [], own: [] });
    expect(here?.term.lemmas).toContain('госдума');
    expect(here?.term.approved).toContain('State Duma');
  });
});
