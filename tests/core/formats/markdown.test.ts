import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedEnglish } from '../../../src/review/corrections';
import { markdown } from '../../../src/core/formats/markdown';
import { untouched } from '../../../src/core/history/replay';
import { buildSegments } from '../../../src/core/segments/build-segments';
import { fileContents, readPlainText } from '../../notation/file-contents';

function read(text: string) {
  const document = markdown.read(fileContents(text, 'text.md'), 'target');
  if (!document.ok) throw new Error('every text is Markdown');
  return document.value;
}

/** The blocks of a Markdown text; headings stand behind `# `. */
function blocksOf(text: string): string[] {
  return read(text).blocks.map(({ from, to, kind }) => (kind === 'heading' ? '# ' : '') + text.slice(from, to));
}

/** The file after the segment that says this is left out of the export. */
function without(text: string, words: string): string {
  const segments = buildSegments(readPlainText(''), read(text)).map(untouched);
  return correctedEnglish(
    text,
    segments.map((segment) => (segment.machine === words ? { ...segment, state: 'excluded' } : segment)),
  );
}

describe('Markdown', () => {
  it('has paragraphs, headings, items, quotations and cells as blocks, without their marks', () => {
    const text =
      '\uFEFF---\ntitle: x\n---\n# Walk #\n\nThe **ice** melted\nlate.\n\n- one\n  - [two](x)\n1. three\n\n> said he\n> again\n\n| a | b |\n|---|---|\n| c1 | d1 |\n\nUnder\n=====\n';
    expect(blocksOf(text)).toEqual([
      ...['# Walk', 'The **ice** melted\nlate.', 'one', '[two](x)', 'three', 'said he', 'again'],
      ...['a', 'b', 'c1', 'd1', '# Under'],
    ]);
  });

  it('leaves out code, HTML, rules, definitions and images', () => {
    expect(blocksOf('```\ncode\n```\n\n    code\n\n<div>x</div>\n\n***\n\n[x]: y\n\nText `code`.')).toEqual([
      'Text `code`.',
    ]);
  });

  it('takes a heading or an item out with its mark', () => {
    expect(without('# One.\n\nTwo.\n\n## Three.\n\nFour.\n', 'Three.')).toBe('# One.\n\nTwo.\n\nFour.\n');
    expect(without('- One.\n- Two.\n- Three.\n', 'Two.')).toBe('- One.\n- Three.\n');
    expect(without('One.\n\n1. Two.\n', 'Two.')).toBe('One.\n');
    expect(without('One.\n\nTwo.\n=====\n\nThree.\n', 'Two.')).toBe('One.\n\nThree.\n');
    expect(without('# One. Two.\n', 'One.')).toBe('# Two.\n');
  });

  it('has blocks in order within the text, and is the file where nothing changes', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '- ',
        '> ',
        '1. ',
        '```\n',
        '| a | b |\n',
        '|---|---|\n',
        '**',
        '_',
        '`',
        '[x](y)',
        '<b>',
        '\t',
        '    ',
      ],
      ...['word', 'Слово.', ' ', '\n', '\n\n', '\r\n', '---\n', '===\n', '\uFEFF', '&amp;', '\\'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to } of read(text).blocks) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const segments = buildSegments(readPlainText(''), read(text)).map(untouched);
        expect(correctedEnglish(text, segments)).toBe(text);
      }),
    );
  });
});
