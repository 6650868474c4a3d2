import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { csvExport, tsvExport } from '../../../src/core/exports/delimited';
import type { ExportInput } from '../../../src/core/exports/exporter';
import { FORMATS } from '../../../src/core/formats/formats';
import { plainText } from '../../../src/core/formats/plain-text';
import { glossaryRows, writeRows } from '../../../src/core/terms/glossary-table';
import { NO_FINDINGS } from '../../../src/core/report/finding-outcomes';
import { createTranslator } from '../../../src/i18n/translator';
import { REPORT_EXPORTERS } from '../../../src/review/exports/report-exports';
import { exported, exportedSegment } from '../../notation/exported-review';
import { fileContents } from '../../notation/file-contents';
import { HOSTILE_TEXTS } from '../../notation/hostile-texts';

const translator = createTranslator('en');

/** Everything that an export shows, each text a hostile one. */
function inputOf(text: string): ExportInput {
  const nothing = { text, blocks: [], tags: [] };
  const segments = [
    exportedSegment('s1', { source: text, machine: text, target: `${text} typed`, notes: [text], state: 'edited' }),
  ];
  return {
    ...{ title: text, authors: [text], time: '2026-03-02T11:30:00.000Z', sourceName: text, targetName: text },
    ...{
      source: nothing,
      target: nothing,
      segments,
      replacements: [],
      revisions: [],
      findings: [],
      outcomes: NO_FINDINGS,
    },
    original: { format: plainText, contents: fileContents(text) },
    words: { language: 'en', label: (key) => key, finding: ({ messageId }) => messageId },
  };
}

/** The charts of the report are drawn of these alone. */
function isOwnChart(element: Element): boolean {
  const parts = [element, ...element.querySelectorAll('*')];
  return parts.every((part) => /^(?:svg|defs|pattern|rect|path|line)$/i.test(part.localName));
}

/** What of a page would run or ask for something. */
function dangers(page: string): string[] {
  const { document } = parseHTML(page);
  const elements = [...document.querySelectorAll('*')];
  const foreign = /^(?:script|img|iframe|object|embed|link|base|form|video|audio|svg|math|animate|input|details)$/i;
  return elements
    .filter(
      (element) =>
        (foreign.test(element.localName) &&
          !isOwnChart(element) &&
          !(element.localName === 'details' && !element.hasAttribute('ontoggle'))) ||
        element.getAttributeNames().some((name) => /^on|^srcdoc$/i.test(name)) ||
        /hostile/.test(element.getAttribute('href') ?? element.getAttribute('style') ?? '') ||
        element.getAttribute('http-equiv')?.toLowerCase() === 'refresh',
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 150));
}

describe('a page that is exported', () => {
  const made = REPORT_EXPORTERS.flatMap((exporter) => {
    const pages = HOSTILE_TEXTS.map((text) => exporter.report(inputOf(text), translator));
    return pages.flatMap((page) =>
      typeof page === 'string' && page.startsWith('<!') ? [[exporter.id, page] as const] : [],
    );
  });

  it('is one of several kinds', () => {
    expect(new Set(made.map(([id]) => id)).size).toBeGreaterThanOrEqual(3);
  });

  it('holds hostile texts as texts: nothing in it runs or asks for anything', () => {
    for (const [id, page] of made) expect({ id, dangers: dangers(page) }).toEqual({ id, dangers: [] });
  });

  it('shows them as they stand', () => {
    for (const text of HOSTILE_TEXTS) {
      const page = REPORT_EXPORTERS.find(({ id }) => id === 'bilingual-html')!.report(inputOf(text), translator);
      const { document } = parseHTML(page);
      expect(document.querySelector('body')?.textContent.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
    }
  });
});

describe('a table that is exported', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1+cmd|x',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("https://hostile.example")',
    '=cmd|" /C calc"!A0',
  ];

  it.each(formulas)('holds no formula, in CSV, in TSV, and as a glossary: %j', (text) => {
    const segment = exportedSegment('s1', { source: text, machine: text, target: text, notes: [text] });
    const rows = glossaryRows([{ lemmas: [text], approved: text, forbidden: [text] }]);
    const tables = [
      [exported(csvExport, [segment]), ','],
      [exported(tsvExport, [segment]), '\t'],
      [writeRows(rows, ','), ','],
      [writeRows(rows, '\t'), '\t'],
    ] as const;
    for (const [table, delimiter] of tables) {
      const cells = parse(table, {
        delimiter,
        bom: true,
        relax_quotes: true,
        quote: delimiter === ',' ? '"' : null,
      }).flat();
      expect(cells.length).toBeGreaterThan(5);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });
});

describe('a file that is imported', () => {
  // Written as each format has it, a text comes in as it is: only then can it be shown as it is.
  it.each(HOSTILE_TEXTS)('gives its texts as texts: %s', (text) => {
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const files = {
      txt: text,
      html: `<!doctype html><p>${xml}</p>`,
      json: JSON.stringify([{ id: '1', source: 'Текст.', target: text }]),
      csv: `source,target\r\nТекст.,"${text.replaceAll('"', '""')}"\r\n`,
      po: `msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "Текст."\nmsgstr ${JSON.stringify(text)}\n`,
      'xliff-2': `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ru" trgLang="en"><file id="f"><unit id="u"><segment><source>Текст.</source><target>${xml}</target></segment></unit></file></xliff>`,
      tmx: `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ru" datatype="plaintext"/><body><tu><tuv xml:lang="ru"><seg>Текст.</seg></tuv><tuv xml:lang="en"><seg>${xml}</seg></tuv></tu></body></tmx>`,
    };
    for (const [name, contents] of Object.entries(files)) {
      const format = FORMATS.find(({ id }) => id === name);
      if (format === undefined) throw new Error(`no format ${name}`);
      const read =
        format.holds === 'both-languages'
          ? format.read(fileContents(contents, `a.${format.extensions[0]}`))
          : format.read(fileContents(contents, `a.${format.extensions[0]}`), 'target');
      expect(read.ok, name).toBe(true);
      if (!read.ok) continue;
      const document = 'units' in read.value ? read.value.target : read.value;
      const plain = document.text.replace(/\s+/g, ' ');
      expect(plain, name).toContain(text.trim().replace(/\s+/g, ' '));
    }
  });
});
