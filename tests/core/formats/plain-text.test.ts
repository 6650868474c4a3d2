import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/core/formats/formats';
import { plainText } from '../../../src/core/formats/plain-text';
import { fileContents, readPlainText } from '../../notation/file-contents';

function blocksOf(text: string): string[] {
  return readPlainText(text).blocks.map(({ from, to }) => text.slice(from, to));
}

describe('plain text', () => {
  it('has a block for each line, without the blanks around it', () => {
    expect(blocksOf('One.\n\n  Two. Three.\t\nFour.')).toEqual(['One.', 'Two. Three.', 'Four.']);
  });

  it('knows every line end, also mixed ones', () => {
    expect(blocksOf('1\r\n2\r3\n4\u20285\u20296\r\r\n\n7')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('leaves the BOM out', () => {
    expect(blocksOf('\uFEFFOne.\n')).toEqual(['One.']);
    expect(blocksOf('\uFEFF\n')).toEqual([]);
  });

  it('keeps the text as it is', () => {
    const text = '\uFEFF One.\r\n';
    expect(readPlainText(text)).toMatchObject({ text, tags: [] });
  });

  it('has trimmed blocks in order that hold everything but blanks', () => {
    const piece = fc.constantFrom('word', 'Слово.', ' ', '\t', '\u00A0', '\n', '\r\n', '\r', '\u2028', '\uFEFF', '- ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const blocks = blocksOf(text);
        expect(blocks.every((block) => block !== '' && block.trim() === block)).toBe(true);
        expect(blocks.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('hard-wrapped text', () => {
  const first = [
    'The ferry to the island leaves twice a day in summer and once a day in',
    'winter, unless the sea is rough. Tickets are sold on board; children',
    'under seven travel free of charge.',
  ].join('\n');
  const second = [
    'The harbour café opens when the first boat comes in and closes after the',
    'last one has left. Nobody remembers a day on which it did not open.',
  ].join('\n');

  it('has a block for each paragraph', () => {
    expect(blocksOf(`${first}\n\n${second}\n`)).toEqual([first, second]);
  });

  it('keeps a heading above a paragraph apart', () => {
    expect(blocksOf(`Getting there\n${first}`)).toEqual(['Getting there', first]);
  });

  it('begins a paragraph at an indented line', () => {
    const indented = (text: string) => `    ${text}`;
    expect(blocksOf(`${indented(first)}\n${indented(second)}`)).toEqual([first, second]);
  });

  it('joins a line that goes on with a capital when the text is wrapped elsewhere', () => {
    const name = ['The oldest house of the village belongs to a retired teacher called Mrs', 'Maria Lind.'].join('\n');
    expect(blocksOf(`${first}\n\n${name}\n`)).toEqual([first, name]);
  });

  it('is not seen in paragraphs of one line each', () => {
    const lines = [
      'The ferry to the island leaves twice a day in summer, once in winter.',
      'Tickets are sold on board; children under seven travel free of charge.',
      'The harbour café opens when the first boat of the day comes in at six.',
    ];
    expect(blocksOf(lines.join('\n'))).toEqual(lines);
  });

  it('is not seen in verse, lists and long lines', () => {
    const verse = ['The sea is grey,', 'the boats are in,', 'the nets are wet.'];
    expect(blocksOf(verse.join('\n'))).toEqual(verse);
    const list = [
      '- the ferry that leaves twice a day in summer and once in the winter',
      '- the harbour café that opens when the first boat of the day comes in',
    ];
    expect(blocksOf(list.join('\n'))).toEqual(list);
    const long = [`${first.replaceAll('\n', ' ')} and`, 'so on and so forth'];
    expect(blocksOf(long.join('\n'))).toEqual(long);
  });
});

describe('the format of a file', () => {
  it('is plain text for .txt, .text and no ending at all', () => {
    for (const name of ['a.txt', 'a.b.TXT', 'статья.text', 'README', '.hidden', 'dir.d/file', 'C:\\x.y\\file']) {
      expect(formatFor(fileContents('Text', name))).toEqual({ ok: true, value: plainText });
    }
  });

  it('is unknown for other endings', () => {
    expect(formatFor(fileContents('Text', 'a.odd'))).toEqual({
      ok: false,
      error: { code: 'format-unknown', data: { path: 'a.odd' } },
    });
  });
});
