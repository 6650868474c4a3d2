import { describe, expect, it } from 'vitest';
import { bilingualDocx } from '../../../../src/core/formats/docx/bilingual-docx';
import type { FileContents } from '../../../../src/core/formats/format';
import { formatFor } from '../../../../src/core/formats/formats';
import { plainText } from '../../../../src/core/formats/plain-text';
import { NO_FINDINGS } from '../../../../src/core/report/finding-outcomes';
import { createTranslator } from '../../../../src/i18n/translator';
import { REPORT_EXPORTERS } from '../../../../src/review/exports/report-exports';
import { exportedSegment } from '../../../notation/exported-review';
import { fileContents } from '../../../notation/file-contents';
import { packageOf, wordDocument } from '../../../notation/word-document';

const SEGMENTS = [
  exportedSegment('s1', { source: 'Лёд тает.', machine: 'Ice melt.', target: 'The ice melts.', state: 'edited' }),
  exportedSegment('s2', { source: 'Снег <и> & лёд', machine: '', notes: ['sure?', 'yes'] }),
];

function made(language: 'en' | 'ru'): FileContents {
  const exporter = REPORT_EXPORTERS.find(({ id }) => id === 'bilingual-docx')!;
  const nothing = { text: '', blocks: [], tags: [] };
  const parts = exporter.report(
    {
      ...{ title: 'Ice', authors: ['Anna'], time: '2026-03-02T11:30:00.000Z', sourceName: 'a', targetName: 'b' },
      ...{
        source: nothing,
        target: nothing,
        segments: SEGMENTS,
        replacements: [],
        revisions: [],
        findings: [],
        outcomes: NO_FINDINGS,
      },
      original: { format: plainText, contents: fileContents('') },
      words: { language, label: (key) => key, finding: () => '' },
    },
    createTranslator(language),
  );
  if (typeof parts === 'string') throw new Error('a text');
  return { path: 'table.docx', text: '', parts: packageOf(parts) };
}

/** The units as lines `id: Русский | English (state) # note`. */
function lines(contents: FileContents): string[] {
  const read = bilingualDocx.read(contents);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { source, target, units } = read.value;
  const textOf = ({ text, blocks }: typeof source, block: number | null): string =>
    block === null ? '' : text.slice(blocks[block]!.from, blocks[block]!.to);
  return units.map(({ id = '', state, notes, ...unit }) => {
    const pair = `${textOf(source, unit.source)} | ${textOf(target, unit.target)}`;
    return `${id}: ${pair} (${state})${notes.map((note) => ` # ${note}`).join('')}`;
  });
}

function withBody(contents: FileContents, edit: (part: string) => string): FileContents {
  const text = (name: string): string | null => {
    const part = contents.parts!.text(name);
    return name === 'word/document.xml' && part !== null ? edit(part) : part;
  };
  return { ...contents, parts: { ...contents.parts!, text } };
}

const LINES = ['s1: Лёд тает. | The ice melts. (edited)', 's2: Снег <и> & лёд |  (untouched) # sure? # yes'];

describe('a bilingual Word document', () => {
  it.each(['en', 'ru'] as const)('gives the same segments, states and notes when it is read again (%s)', (language) => {
    expect(lines(made(language))).toEqual(LINES);
    const format = formatFor(made(language));
    expect(format.ok && format.value.id).toBe('bilingual-docx');
  });

  it('says after which revision it was made', () => {
    const read = bilingualDocx.read(made('en'));
    expect(read.ok && read.value.revision).toBe(0);
  });

  it('is read with what a colleague tracked as accepted', () => {
    const typed = withBody(made('en'), (part) =>
      part.replace(
        /<w:t>The ice melts\.<\/w:t><\/w:r>/,
        '<w:t>The ice </w:t></w:r><w:del><w:r><w:delText>melts.</w:delText></w:r></w:del><w:ins><w:r><w:t>thaws.</w:t></w:r></w:ins>',
      ),
    );
    expect(lines(typed)[0]).toBe('s1: Лёд тает. | The ice thaws. (edited)');
  });

  it('is written in place', () => {
    const contents = made('en');
    const changes = [{ unit: 1, target: 'Snow\n& ice', state: 'confirmed' as const, notes: ['ok'] }];
    const written = bilingualDocx.write(contents, changes, { encodes: () => true });
    const part = written.ok && 'parts' in written.value ? written.value.parts.get('word/document.xml')! : '';
    expect(lines(withBody(contents, () => part))).toEqual([
      LINES[0],
      's2: Снег <и> & лёд | Snow\n& ice (confirmed) # sure? # yes # ok',
    ]);
  });

  it('is no other document, though it has a table', () => {
    const table = '<w:tbl><w:tr><w:tc><p>[Name]</p></w:tc><w:tc><p>[Price]</p></w:tc></w:tr></w:tbl>';
    const format = formatFor(wordDocument(`<p>[Prices]</p>${table}`));
    expect(format.ok && format.value.id).toBe('docx');
  });
});
