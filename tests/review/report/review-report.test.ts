import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createTranslator, type UiLanguage } from '../../../src/i18n/translator';
import { exportNamed, exportReview } from '../../../src/review/exports/export-review';
import type { Review } from '../../../src/review/review';
import { by, exampleReview, valueOf } from '../../notation/example-review';

function pageOf(review: Review, language: UiLanguage = 'en'): Document {
  const exporter = valueOf(exportNamed(review.contents, { format: 'report-html' }));
  const bytes = valueOf(exportReview(review, exporter, createTranslator(language)));
  return parseHTML(new TextDecoder().decode(bytes)).document;
}

/** The rows of a table by its caption, cells parted by bars. */
function rows(page: Document, caption: string): string[] {
  const table = [...page.querySelectorAll('table')].find(
    (one) => one.querySelector('caption')?.textContent === caption,
  );
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td:not(.chart)')].map((cell) => cell.textContent.trim()).join(' | '),
  );
}

describe('the settled findings of a review', () => {
  it('are what was corrected by hand or by a suggestion, and what was left out', () => {
    const review = exampleReview();
    expect(review.settled).toEqual([]);
    valueOf(review.setText('s2', 'It is still in force.', by('Anna')));
    const [finding] = review.findingsOf('s3');
    valueOf(review.fix(finding!.key, 0, by('Anna')));
    expect(review.settled.map(({ segment, check }) => [segment, check])).toEqual([
      ['s2', 'pronoun-antecedent'],
      ['s3', 'repeated-word'],
    ]);
  });

  it('are none any more when the correction is taken back', () => {
    const review = exampleReview();
    valueOf(review.setState('s3', 'excluded', by('Anna')));
    expect(review.settled.map(({ check }) => check)).toEqual(['repeated-word']);
    valueOf(review.undo(by('Anna')));
    expect(review.settled).toEqual([]);
  });
});

describe('the page of a report', () => {
  it('says how far the review is, what became of the findings, and what is open', () => {
    const review = exampleReview();
    valueOf(review.setText('s2', 'It is still in force.', by('Anna')));
    valueOf(review.setState('s2', 'confirmed', by('Anna')));
    const page = pageOf(review);
    expect(page.querySelector('.result')?.textContent).toContain('1 of 4 segments reviewed');
    expect(rows(page, 'Segments and words by state')[0]).toBe('Confirmed | 1 | 25% | 5');
    expect(rows(page, 'By check')).toContain('He or she for a thing | 0 | 1 | 0');
    expect(rows(page, 'How much was edited')[0]).toContain('1 of 4 (25%)');
    expect([...page.querySelectorAll('article')].map(({ className }) => className)).toEqual(
      review.findings.map(({ severity }) => severity),
    );
    expect(page.querySelectorAll('svg.strip').length).toBe(1);
  });

  it('is one file without a script that loads nothing, and stands in the language of the interface', () => {
    const page = pageOf(exampleReview(), 'ru');
    expect(page.documentElement.getAttribute('lang')).toBe('ru');
    expect(page.querySelectorAll('script, link, img').length).toBe(0);
    expect(page.documentElement.outerHTML).not.toMatch(/https?:\/\/|style="/);
    expect(page.querySelector('h2')?.textContent).toBe('Ход работы');
  });

  it('paints every piece of a chart with a colour or a pattern that is on the page', () => {
    const page = pageOf(exampleReview());
    const patterns = new Set([...page.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`));
    for (const piece of page.querySelectorAll('svg rect[fill]'))
      expect([...patterns, 'currentColor']).toContain(piece.getAttribute('fill'));
  });

  it('says of a text without findings that there are none, and draws no empty chart of them', () => {
    const page = pageOf(exampleReview(['Все молчали.|Everyone was silent.']));
    expect(page.body.textContent).toContain('nothing against the English that came in');
    expect(page.querySelectorAll('svg.strip, article').length).toBe(0);
    expect(page.querySelector('.result')?.textContent).toContain('0 of 1 segment reviewed');
  });
});
