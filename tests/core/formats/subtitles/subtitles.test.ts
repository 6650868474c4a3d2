import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat, Replacement } from '../../../../src/core/formats/format';
import { breakLines } from '../../../../src/core/formats/subtitles/break-lines';
import { srt, vtt } from '../../../../src/core/formats/subtitles/subtitles';
import { changedLines } from '../../../notation/bilingual-file';
import { fixture } from '../../../notation/command-line';
import { fileContents } from '../../../notation/file-contents';

const FILM = readFileSync(fixture('formats', 'film.en.srt'), 'utf8');

function read(format: DocumentFormat, text: string) {
  const document = format.read(fileContents(text), 'target');
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

/** The paragraphs, with their tags as markup. */
function paragraphs(format: DocumentFormat, text: string): string[] {
  const document = read(format, text);
  return document.blocks.map(({ from, to }) =>
    [...document.text.slice(from, to)]
      .map((character) => document.tags.find((tag) => tag.character === character)?.markup ?? character)
      .join(''),
  );
}

/** The file with some words of its text replaced: `before → after`. */
function corrected(format: DocumentFormat, text: string, ...changes: readonly string[]): string {
  const document = read(format, text);
  const replacements = changes.map((change): Replacement => {
    const [before = '', after = ''] = change.split(' → ');
    const from = document.text.indexOf(before);
    return { from, to: from + before.length, text: after };
  });
  const written = format.write(fileContents(text), replacements, { encodes: () => true });
  if (!written.ok || !('text' in written.value)) throw new Error('not written');
  return written.value.text;
}

describe('what is read of SubRip', () => {
  it('is what each cue says in one line, and what two people say in two', () => {
    expect(paragraphs(srt, FILM)).toEqual([
      'The city administration cancelled the festival.',
      '<i>She announced this only this morning.</i>',
      '- Why?',
      '- Nobody knows.',
    ]);
  });

  it('is text between times, whatever the numbers and the ends of lines are', () => {
    const text =
      '\uFEFF0:01,5 --> 0:02,0 X1:10\r\n{\\an8}Hello\r\n\r\n7\r\n00:03:00.000 --> 00:03:01.000\r\n1999\r\n\r\n';
    expect(paragraphs(srt, text)).toEqual(['{\\an8}Hello', '1999']);
  });

  it('is each cue by its number and times where the blank lines between them are missing', () => {
    const times = '00:00:01,000 --> 00:00:02,000';
    const text = `1\n${times}\nHello,\n1999\n2\n${times}\nAnna\n3\n${times}\n\n4\n${times}\nBye\n`;
    expect(paragraphs(srt, text)).toEqual(['Hello, 1999', 'Anna', 'Bye']);
    expect(corrected(srt, text, 'Anna → Vera')).toBe(text.replace('Anna', 'Vera'));
    expect(paragraphs(srt, `${times}\nIn\n1999\n${times}\nBye\n`)).toEqual(['In 1999', 'Bye']);
  });

  it('is refused for a text without times', () => {
    const document = srt.read(fileContents('Hello\n'), 'target');
    expect(document.ok || document.error.data).toMatchObject({ line: 1, detail: 'subtitles-times' });
  });
});

const WEB = [
  'WEBVTT - film',
  '',
  'STYLE',
  '::cue { color: red }',
  '',
  'NOTE Nobody reads this',
  'or this',
  '',
  'intro',
  '00:01.000 --> 00:02.000 align:left',
  '<v Anna>Bread &amp; salt</v>',
  '',
].join('\n');

describe('WebVTT', () => {
  it('is read without notes, styles and names of cues', () => {
    expect(paragraphs(vtt, WEB)).toEqual(['<v Anna>Bread & salt</v>']);
  });

  it.each(['', 'WEBVTTfilm\n\n', 'webvtt\n\n', '\nWEBVTT\n\n'])('is refused where it begins with %j', (head) => {
    const document = vtt.read(fileContents(`${head}00:01.000 --> 00:02.000\nHello\n`), 'target');
    expect(document.ok || document.error.data).toMatchObject({ line: 1, column: 1, detail: 'subtitles-signature' });
  });

  it('has a number above times in the text of a cue', () => {
    const text = 'WEBVTT\n\n1\n00:01.000 --> 00:02.000\nIn\n1999\n00:03.000 --> 00:04.000\nBye\n';
    expect(paragraphs(vtt, text)).toEqual(['In 1999', 'Bye']);
  });

  it('says no more behind an arrow that is no time', () => {
    const times = '00:01.000 --> 00:02.000';
    const text = `WEBVTT\n\n-->\n${times}\nOne\nfoo-->\n${times}\nTwo\n\n00:01.000 -a -->\nlost\n\n${times}\nNOTE three\n`;
    expect(paragraphs(vtt, text)).toEqual(['One', 'Two', 'NOTE three']);
  });

  it('keeps the references that a cue has when another word of it is corrected', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nIt&#39;s&nbsp;a caf&eacute; &quot;A &gt; B&quot; &amp; more\n';
    expect(paragraphs(vtt, text)).toEqual(['It\'s\u00A0a café "A > B" & more']);
    expect(corrected(vtt, text, 'more → less')).toBe(text.replace('more', 'less'));
  });

  it('keeps bare what was bare', () => {
    const text = "WEBVTT\n\n00:01.000 --> 00:02.000\nTom & Jerry's 5\u00A0km > 3 &fish;\n";
    expect(corrected(vtt, text, '3 → 4')).toBe(text.replace('> 3', '> 4'));
  });

  it('is written without an arrow, which would end the cue', () => {
    expect(corrected(vtt, WEB, 'salt → salt --> fish')).toContain('&amp; salt --&gt; fish</v>');
  });

  it('may have no cues', () => {
    expect(paragraphs(vtt, 'WEBVTT\n')).toEqual([]);
  });

  it('is written with its references', () => {
    expect(corrected(vtt, WEB, 'Bread & salt → Salt & bread < 5')).toBe(
      WEB.replace('Bread &amp; salt', 'Salt &amp; bread &lt; 5'),
    );
  });
});

describe('what is written into subtitles', () => {
  it('is broken into as many lines as before', () => {
    expect(
      changedLines(FILM, corrected(srt, FILM, 'She announced this only → It announced this, alas, no sooner than')),
    ).toEqual([
      '- <i>She announced this',
      '- only this morning.</i>',
      '+ <i>It announced this, alas,',
      '+ no sooner than this morning.</i>',
    ]);
  });

  it('is one line of a dialogue', () => {
    expect(corrected(srt, FILM, '- Nobody knows. → - No one does.')).toBe(FILM.replace('Nobody knows', 'No one does'));
  });

  it('is never a cue less: one that is left out stays as it is', () => {
    expect(corrected(srt, FILM, '- Why?\n → ')).toBe(FILM);
  });

  it('is nothing without a change', () => {
    expect(corrected(srt, FILM)).toBe(FILM);
  });

  it('keeps the tags of every cue, however many there are', () => {
    const cue = (index: number): string => `00:00:01,000 --> 00:00:02,000\n<b>Cue</b> ${String(index)}\n\n`;
    const long = Array.from({ length: 2500 }, (_, index) => cue(index))
      .join('')
      .replace('<b>Cue</b> 0', '<i>Cue</i> 0');
    expect(corrected(srt, long, ' 0\n → zero\n')).toContain('<i>Cue</i>zero');
  });
});

describe('lines', () => {
  it('are as many as before, also in a cue of thousands', () => {
    const many = Array.from({ length: 5_000 }, () => 'word').join(' ');
    expect(breakLines(many, 5_000)).toEqual(many.split(' '));
    expect(breakLines('one two', 3)).toEqual(['one', 'two']);
    expect(breakLines('', 2)).toEqual(['']);
  });

  it('end with a clause where they can, and hold all words in order', () => {
    expect(breakLines('When the rain had stopped, we all went home.', 2)).toEqual([
      'When the rain had stopped,',
      'we all went home.',
    ]);
    const words = fc.array(fc.constantFrom('a', 'bcd,', 'efghij.'), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (list, count) => {
        const lines = breakLines(list.join(' '), count);
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, Math.min(count, list.length)));
      }),
    );
  });
});
