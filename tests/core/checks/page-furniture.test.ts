import { describe, expect, it } from 'vitest';
import { pageFurniture } from '../../../src/core/checks/page-furniture';
import { describeCheckPage } from '../../notation/check-examples';
import { plainDocument } from '../../notation/plain-document';

describeCheckPage('page-furniture');

describe('page-furniture', () => {
  it('offers to exclude the segment', () => {
    expect(run('Реклама', 'Advertisement')[0]?.suggestions).toEqual([
      [{ from: 0, to: 13, text: '', action: 'exclude' }],
    ]);
  });

  it('says so when only one side has it', () => {
    expect(run('', 'Advertisement')[0]?.messageId).toBe('furniture-one-sided');
    expect(run('Реклама', '')[0]?.messageId).toBe('furniture-one-sided');
    expect(run('Реклама', 'Advertisement')[0]?.messageId).toBe('furniture');
  });

  it('leaves a label alone that a whole sentence answers, since that pair is a wrong alignment', () => {
    expect(run('Реклама', 'The minister did not answer the question about the budget.')).toEqual([]);
  });

  it('leaves excluded segments alone', () => {
    const document = plainDocument([{ source: 'Реклама', target: 'Advertisement', excluded: true }]);
    expect([...pageFurniture.run({ document, segment: document.segments[0]!, terms: [], options: {} })]).toEqual([]);
  });
});

function run(source: string, target: string) {
  const document = plainDocument([{ source, target }]);
  return [...pageFurniture.run({ document, segment: document.segments[0]!, terms: [], options: {} })];
}
