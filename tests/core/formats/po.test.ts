import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapePo, unescapePo, writePoString } from '../../../src/core/formats/po/po-string';
import { po } from '../../../src/core/formats/po/po';
import { formattedFile } from '../../../src/files/read-file';
import { changedLines, readBilingual, rewritten, unitLines, type WrittenChange } from '../../notation/bilingual-file';
import { fixture } from '../../notation/command-line';
import { fileContents } from '../../notation/file-contents';

const FILE = readFileSync(fixture('formats', 'po.po'), 'utf8');
const changed = (...changes: readonly WrittenChange[]): string[] => changedLines(FILE, rewritten(po, FILE, changes));

/** What is wrong with a file of these lines: `2:7 po-string`. */
function refused(...lines: readonly string[]): string {
  const read = po.read(fileContents(lines.join('\n')));
  if (read.ok) return 'nothing';
  const { line, column, detail } = read.error.data as Record<string, string>;
  return `${line!}:${column!} ${detail!}`;
}

describe('what is read of PO', () => {
  it('is each translation with its notes, of plurals each form, without the head and what is obsolete', () => {
    expect(unitLines(po, FILE)).toEqual([
      'Паром отходит в полдень. | The ferry moves away at noon. # Shown above the timetable',
      'В очереди: %d из %s | In queue: %d of %s # Short, please: the button is narrow. # Checked with the harbour master.',
      '%d паром | %d ferry',
      '%d паромов | %d ferrys',
      'Порт | ',
      'Первая строка объявления, которое не помещается в одну строку файла и поэтому переносится.\nВторая строка. | The first line of an announcement that does not fit into one line of the file and so is folded.\nThe second line.',
    ]);
  });

  it('may have several keywords on one line, and the same text again for another domain', () => {
    const text = [
      'domain "port"',
      'msgid "Порт" msgstr "Port"  msgid "Причал" "ы" msgstr"Pier" "s"',
      'domain "sea" msgid "Порт"',
      'msgstr "Har"',
      '"bour"',
    ].join('\n');
    expect(unitLines(po, text)).toEqual(['Порт | Port', 'Причалы | Piers', 'Порт | Harbour']);
    expect(changedLines(text, rewritten(po, text, [{ unit: 1, target: 'Quays', notes: ['Plural'] }]))).toEqual([
      '- msgid "Порт" msgstr "Port"  msgid "Причал" "ы" msgstr"Pier" "s"',
      '+ msgid "Порт" msgstr "Port"',
      '+ # Plural',
      '+ msgid "Причал" "ы" msgstr"Quays"',
    ]);
    expect(
      refused('domain "a"', 'msgid "x"', 'msgstr "x"', 'domain "b"', 'domain "a"', 'msgid "x"', 'msgstr "x"'),
    ).toBe('6:7 po-duplicate');
    expect(refused('msgid "a" msgstr "b" c')).toBe('1:22 po-syntax');
    expect(refused('domain[0] "a"')).toBe('1:1 po-syntax');
  });

  it('has placeholders as tags where the entry is a format', () => {
    const { target } = readBilingual(po, FILE);
    expect(target.tags.map(({ markup }) => markup)).toEqual(['%d', '%s', '%d', '%d']);
  });

  it('is decoded as the head of the file says', () => {
    const bytes = Buffer.concat([
      Buffer.from('msgid ""\nmsgstr "Content-Type: text/plain; charset=koi8-r\\n"\n\nmsgid "'),
      Buffer.from([0xd0, 0xcf, 0xd2, 0xd4]),
      Buffer.from('"\nmsgstr "port"\n'),
    ]);
    const file = formattedFile('a.po', bytes);
    expect(file.ok && file.value.encoding).toBe('koi8-r');
    expect(file.ok && unitLines(po, file.value.text)).toEqual(['порт | port']);
  });
});

describe('a PO file is refused', () => {
  it.each([
    ['when a text is not closed', ['msgid "a', 'msgstr "b"'], '1:7 po-string'],
    ['when an escape is none', ['msgid "\\q"', 'msgstr "b"'], '1:7 po-escape'],
    ['when a quotation mark stands in a text', ['msgid "a"b"', 'msgstr "b"'], '1:10 po-syntax'],
    ['when a translation is missing', ['msgid "a"', '', 'msgid "b"', 'msgstr ""'], '1:7 po-msgstr-missing'],
    ['when a text is there twice', ['msgid "a"', 'msgstr ""', 'msgid "a"', 'msgstr ""'], '3:7 po-duplicate'],
    ['when a form has no plural', ['msgid "a"', 'msgstr[0] ""'], '2:1 po-plural-missing'],
    ['when a form is left out', ['msgid "a"', 'msgid_plural "b"', 'msgstr[1] ""'], '3:1 po-plural-number'],
    ['when a line is none of PO', ['msgid "a"', 'msgstr "b"', 'hello'], '3:1 po-syntax'],
  ])('%s', (_, lines, fault) => {
    expect(refused(...lines)).toBe(fault);
  });
});

describe('what is written into PO', () => {
  it('is the string of one translation, with its placeholders', () => {
    expect(changed({ unit: 1, target: '<1> of <2> in the queue', state: 'edited' })).toEqual([
      '- msgstr "In queue: %d of %s"',
      '+ msgstr "%d of %s in the queue"',
    ]);
  });

  it('is a string where there was none', () => {
    expect(changed({ unit: 4, target: 'Port "A"' })).toEqual(['- msgstr ""', '+ msgstr "Port \\"A\\""']);
  });

  it('is folded where the file folds', () => {
    const target = 'The first line of a notice that does not fit into one line of this very file.\nA second.';
    expect(changed({ unit: 5, target })).toEqual([
      '- "The first line of an announcement that does not fit into one line of the file "',
      '- "and so is folded.\\n"',
      '- "The second line.\\n"',
      '+ "The first line of a notice that does not fit into one line of this very "',
      '+ "file.\\n"',
      '+ "A second.\\n"',
    ]);
  });

  it('is no longer fuzzy when it was confirmed, and has the new notes behind the old', () => {
    expect(changed({ unit: 1, state: 'confirmed', notes: ['Good'] })).toEqual([
      '- #: src/page.c:20',
      '- #, fuzzy, c-format',
      '+ #',
      '+ # Good',
      '+ #: src/page.c:20',
      '+ #, c-format',
    ]);
  });

  it('stays fuzzy while one of its plural forms is not confirmed', () => {
    const fuzzy = FILE.replace('#, c-format\nmsgid "%d паром"', '#, fuzzy, c-format\nmsgid "%d паром"');
    expect(rewritten(po, fuzzy, [{ unit: 2, state: 'confirmed' }])).toBe(fuzzy);
    const both = rewritten(po, fuzzy, [
      { unit: 2, state: 'confirmed' },
      { unit: 3, state: 'confirmed' },
    ]);
    expect(both).toBe(FILE);
  });

  it('is nothing without a change', () => {
    expect(rewritten(po, FILE, [])).toBe(FILE);
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, folds) => {
        expect(unescapePo(escapePo(text))).toBe(text);
        const string = writePoString(text, { folds, lineEnd: '\n', indent: 7 });
        const read = po.read(fileContents(`msgid "a"\nmsgstr ${string}\n`));
        expect(read.ok && read.value.target.text).toBe(text.trim());
      }),
    );
  });
});
