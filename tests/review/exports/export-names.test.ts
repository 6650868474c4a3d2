import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/core/formats/formats';
import { createTranslator } from '../../../src/i18n/translator';
import { exportEnding, exportFormats } from '../../../src/review/exports/export-review';
import { exampleReview } from '../../notation/example-review';

const ids = new Set([...FORMATS.map(({ id }) => id), 'bilingual-html', 'bilingual-docx']);

describe('what a review can be exported as', () => {
  it.each(['en', 'ru'] as const)('has a name and a line on what it is for (%s)', (language) => {
    const { find } = createTranslator(language);
    const { contents } = exampleReview();
    const all = new Set([...ids, ...exportFormats(contents)]);
    const nameless = [...all].filter(
      (id) => find(`exportFormats.${id}.name`) === undefined || find(`exportFormats.${id}.keeps`) === undefined,
    );
    expect(nameless).toEqual([]);
  });

  it.each([
    ['docx-tracked', '.tracked.docx'],
    ['bilingual-html', '.bilingual.html'],
    ['findings-html', '.findings.html'],
    ['report-html', '.report.html'],
    ['sarif', '.findings.sarif'],
    ['md', '.corrected.md'],
    ['nothing', null],
  ])('ends as %s with %s', (id, ending) => {
    expect(exportEnding(id)).toBe(ending);
  });
});
