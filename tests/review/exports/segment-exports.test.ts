import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../../src/core/exports/exporters';
import { createTranslator } from '../../../src/i18n/translator';
import { exportedBytes } from '../../../src/review/corrections';
import { exportReview } from '../../../src/review/exports/export-review';
import { exampleReview, valueOf } from '../../notation/example-review';

const english = createTranslator('en');
const ofSegments = EXPORTERS.filter(({ takes }) => takes === 'segments');

describe('an export of the segments alone', () => {
  it.each(ofSegments.map((exporter) => [exporter.id, exporter] as const))(
    '%s does without the imported files',
    (_, exporter) => {
      const { contents, segments, outcomes } = exampleReview();
      const bytes = new Uint8Array();
      const unread = { ...contents, source: { ...contents.source, bytes }, target: { ...contents.target, bytes } };
      const made = valueOf(exportReview({ contents: unread, segments, outcomes }, exporter, english));
      expect(made).toEqual(valueOf(exportReview({ contents, segments, outcomes }, exporter, english)));
    },
  );

  it('are all tables and exchange formats', () => {
    expect(ofSegments.map(({ id }) => id)).toEqual([
      ...['xliff', 'xliff-1', 'tmx', 'po', 'csv', 'tsv', 'xlsx', 'jsonl', 'json'],
    ]);
  });
});

describe('an export in the format that the English came in', () => {
  it('is the imported file where nothing was corrected', () => {
    const { contents, segments } = exampleReview();
    expect(valueOf(exportedBytes(contents, segments))).toBe(contents.target.bytes);
  });
});
