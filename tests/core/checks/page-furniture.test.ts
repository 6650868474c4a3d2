import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageFurniture } from '../../../src/core/checks/page-furniture';
import { plainDocument } from '../../notation/plain-document';

const page = readFileSync(new URL('../../../docs/checks/page-furniture.md', import.meta.url), 'utf8');

describe('page-furniture', () => {
  for (const [source, target, why] of rows('Examples it flags')) {
    it(`flags ${why}: ${source} | ${target}`, () => {
      const findings = run(unmarked(source), unmarked(target));
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ target: spans(target), source: spans(source) });
    });
  }

  for (const [source, target, why] of rows('Examples it leaves')) {
    it(`leaves ${why}: ${source} | ${target}`, () => {
      expect(run(source, target)).toEqual([]);
    });
  }

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

function rows(heading: string): [string, string, string][] {
  const section = page.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---') && !line.startsWith('| Russian'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1]!, cells[2]!, cells[3]!]);
}

function unmarked(text: string): string {
  return text.replace(/^\[|\]$/g, '');
}

function spans(marked: string): { from: number; to: number }[] {
  return marked === '' ? [] : [{ from: 0, to: unmarked(marked).length }];
}
