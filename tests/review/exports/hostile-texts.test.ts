import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { csvExport, tsvExport } from '../../../src/core/exports/delimited';
import { xlsxExport } from '../../../src/core/exports/xlsx/xlsx';
import { csv, tsv } from '../../../src/core/formats/table/delimited';
import { xlsx } from '../../../src/core/formats/xlsx/xlsx';
import { parseXml } from '../../../src/core/formats/xml/parse-xml';
import { rewritten, rewrittenParts } from '../../notation/bilingual-file';
import { packageContents, sheetRow, workbookParts } from '../../notation/workbook';
import type { ExportInput } from '../../../src/core/exports/exporter';
import { FORMATS } from '../../../src/core/formats/formats';
import { plainText } from '../../../src/core/formats/plain-text';
import { glossaryRows, writeRows } from '../../../src/core/terms/glossary-table';
import type { Finding } from '../../../src/core/findings/finding';
import { correctionsPage } from '../../../src/review/report/corrections-page';
import { createTranslator } from '../../../src/i18n/translator';
import { REPORT_EXPORTERS } from '../../../src/review/exports/report-exports';
import { exported, exportedParts, exportedSegment } from '../../notation/exported-review';
import { fileContents } from '../../notation/file-contents';
import { HOSTILE_TEXTS } from '../../notation/hostile-texts';

const translator = createTranslator('en');

/** A finding all of whose words are a hostile text, as a project made by hand may bring it. */
function findingOf(text: string): Finding {
  return {
    ...{ key: text, check: 'repeated-word', messageId: 'repeated', data: { word: text, words: text } },
    ...{ category: 'fluency/unintelligible', severity: 'major', confidence: 1, segment: 's1', source: [] },
    target: [{ from: 0, to: text.length }],
    evidence: [{ segment: 's1', side: 'source', from: 0, to: text.length }],
    suggestions: [[{ from: 0, to: 1, text }]],
  } as unknown as Finding;
}

/** Everything that an export shows, each text a hostile one. */
function inputOf(text: string): ExportInput {
  const nothing = { text, blocks: [], tags: [] };
  const findings = [findingOf(text)];
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
      findings,
      outcomes: { open: findings, settled: findings, dismissed: findings },
    },
    original: { format: plainText, contents: fileContents(text) },
    words: { language: 'en', label: (key) => key, finding: () => text },
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
  for (const text of HOSTILE_TEXTS) {
    const correction = { number: 1, segment: { source: text }, before: text, after: `${text} typed`, author: text };
    const corrections = [{ ...correction, time: '2026-03-02T11:30:00.000Z', reason: text }];
    const about = { title: text, author: text, time: '2026-03-02T11:30:00.000Z', fileName: text };
    made.push(['corrections', correctionsPage(translator, { ...about, corrections })]);
  }

  it('is one of several kinds', () => {
    expect([...new Set(made.map(([id]) => id))]).toEqual([
      ...['html', 'bilingual-html', 'findings-html', 'report-html', 'corrections'],
    ]);
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

const FORMULAS = [
  ...['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\r\n+1', '＝1+1', '＠SUM(A1)', "'=1", "''+1"],
  ...['=HYPERLINK("https://hostile.example")', '=cmd|" /C calc"!A0', '=1;"=2"', '=1,=2\n=3'],
];
const MAY_RUN = /^[=+\-@\t\r\n＝＋－＠]/;

describe('a table that is exported', () => {
  it.each(FORMULAS)('holds no formula, in CSV, in TSV, and as a glossary: %j', (text) => {
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
      expect(cells.filter((cell) => MAY_RUN.test(cell))).toEqual([]);
    }
  });

  it.each(FORMULAS)('holds none where a correction is written into the file that came: %j', (text) => {
    for (const [format, delimiter] of [
      [csv, ','],
      [tsv, '\t'],
    ] as const) {
      const file = ['id,source,target,notes', '1,Лёд.,Ice.,'].join('\r\n').replaceAll(',', delimiter);
      const now = rewritten(format, file, [{ unit: 0, target: text, notes: [text] }]);
      const quote = delimiter === ',' ? '"' : null;
      const cells = parse(now, { delimiter, relax_quotes: true, quote, relax_column_count: true }).flat();
      expect(cells.filter((cell) => MAY_RUN.test(cell))).toEqual([]);
    }
  });

  it.each(FORMULAS)('is a workbook of texts alone, new or written into: %j', (text) => {
    const segment = exportedSegment('s1', { source: text, machine: text, target: text, notes: [text] });
    const made = exportedParts(xlsxExport, [segment], { title: text, authors: [text] });
    const rows = [sheetRow(1, 'key', 'Russian', 'English', 'notes'), sheetRow(2, 'k', 'Лёд.', 'Ice.')];
    const shared = workbookParts(
      { Texts: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' },
      ['<t>Лёд</t>', '<t>Ice</t>'],
    );
    const books = [
      made,
      rewrittenParts(xlsx, packageContents(workbookParts({ Texts: rows.join('') }), 'a.xlsx'), [
        { unit: 0, target: text, notes: [text] },
      ]),
      rewrittenParts(xlsx, packageContents(shared, 'a.xlsx'), [{ unit: 0, target: text }]),
    ];
    for (const parts of books) {
      const sheet = parts['xl/worksheets/sheet1.xml']!;
      const read = parseXml('sheet1.xml', sheet);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(sheet).not.toMatch(/<f[\s/>]|<definedName|t="str"|t="e"/);
      expect(sheet).toContain('t="inlineStr"');
      const cells = [...sheet.matchAll(/<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell]) => cell);
      // A value that is no text is a number or the place of a text that cells share.
      for (const cell of cells) expect(cell).toMatch(/ t="(?:inlineStr|s)"/);
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
