import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../../src/core/exports/exporter';
import { docxTrackedExport } from '../../../../src/core/exports/docx/tracked';
import { docx } from '../../../../src/core/formats/docx/docx';
import { plainText } from '../../../../src/core/formats/plain-text';
import type { FileContents } from '../../../../src/core/formats/format';
import type { Revision } from '../../../../src/core/history/revision';
import { NO_FINDINGS } from '../../../../src/core/report/finding-outcomes';
import { pack } from '../../../../src/files/open-package';
import { fileContents, readPlainText } from '../../../notation/file-contents';
import { packageOf, readWord, shownBody, wordChanges, wordDocument } from '../../../notation/word-document';

const REVISION: Revision = {
  ...{ number: 1, kind: 'text', segments: ['s1'], before: '', after: '', reason: null, author: 'Anna "A" <B>' },
  ...{ time: '2026-03-02T11:30:00.000Z', batch: 1, origin: null, previousHash: '', hash: '' },
};

function input(contents: FileContents, changes: readonly string[]): ExportInput {
  const nothing = { text: '', blocks: [], tags: [] };
  return {
    ...{ title: 'Ice', authors: ['Anna'], time: '2026-03-02T11:30:00.000Z', sourceName: 'a', targetName: 'b.docx' },
    ...{
      source: nothing,
      target: readWord(contents),
      segments: [],
      revisions: [REVISION],
      findings: [],
      outcomes: NO_FINDINGS,
    },
    replacements: wordChanges(contents, changes).map((change) => ({ ...change, segments: ['s1'] })),
    original: { format: docx, contents },
    words: { language: 'en', label: (key) => key, finding: () => '' },
  };
}

/** The parts of the tracked document. */
function trackedParts(given: ExportInput): ReadonlyMap<string, string> {
  const written = docxTrackedExport.write(given);
  if (!written.ok || 'text' in written.value) throw new Error('not written');
  if ('parts' in written.value) return written.value.parts;
  const { parts } = given.original.contents;
  const { changed } = written.value;
  return new Map(parts!.names.map((name) => [name, changed.get(name) ?? parts!.text(name)!]));
}

/** The body with changes tracked; who and when left out. */
function tracked(body: string, ...changes: readonly string[]): string {
  const parts = trackedParts(input(wordDocument(body), changes));
  return shownBody(parts.get('word/document.xml')!).replace(/<w:(ins|del) [^>]*?(\/?)>/g, '<w:$1$2>');
}

/** What is left when all tracked changes of a body are rejected. */
function rejected(part: string): string {
  return part
    .replace(/<w:ins [^>]*>(?:(?!<\/w:ins>)[^])*<\/w:ins>/g, '')
    .replace(/<\/?w:del(?: [^>]*)?>/g, '')
    .replaceAll('w:delText', 'w:t');
}

const withBody = (contents: FileContents, part: string): FileContents => ({
  ...contents,
  parts: {
    ...contents.parts!,
    text: (name) => (name === 'word/document.xml' ? part : contents.parts!.text(name)),
  },
});

describe('tracked changes', () => {
  it.each([
    [
      'are words deleted and inserted in the format that they stand in',
      '<p>[b:The ice melt.]</p>',
      ['melt → melts'],
      '<p>[b:The ice ]<w:del><w:r><w:rPr><w:b/></w:rPr><w:delText>melt</w:delText></w:r></w:del><w:ins>[b:melts]</w:ins>[b:.]</p>',
    ],
    [
      'are in each run that words span',
      '<p>[It ][b:is][ acting.]</p>',
      ['<1>is<2> acting → <1>acts<2>'],
      '<p>[It ]<w:del><w:r><w:rPr><w:b/></w:rPr><w:delText>is</w:delText></w:r></w:del><w:ins>[b:acts]</w:ins><w:del><w:r><w:delText xml:space="preserve"> acting</w:delText></w:r></w:del>[.]</p>',
    ],
    [
      'are the end of a paragraph that goes, too',
      '<p>[One.]</p><p>[Two.]</p>',
      ['Two. → '],
      '<p>[One.]</p><p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Two.</w:delText></w:r></w:del></p>',
    ],
    [
      'are a paragraph that is new',
      '<p>[One. Two.]</p>',
      ['One. Two. → One.¶Two.'],
      '<p>[One.]<w:del><w:r><w:delText xml:space="preserve"> Two.</w:delText></w:r></w:del></p><p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:ins>[Two.]</w:ins></p>',
    ],
  ])('%s', (_, body, changes, after) => {
    expect(tracked(body, ...changes)).toBe(after);
  });

  it('say who made them and when, with ids of their own', () => {
    const parts = trackedParts(input(wordDocument('<p><w:bookmarkStart w:id="7"/>[One two]</p>'), ['two → three']));
    expect(parts.get('word/document.xml')).toContain(
      '<w:del w:id="8" w:author="Anna &quot;A&quot; &lt;B&gt;" w:date="2026-03-02T11:30:00Z">',
    );
    expect(parts.get('word/document.xml')).toContain('<w:ins w:id="9"');
  });

  const run = fc.constantFrom(
    '[ice]',
    '[b:ice ]',
    '[ melts]',
    '<w:hyperlink r:id="r1">[the report]</w:hyperlink>',
    '<w:r><w:br/></w:r>',
  );
  const body = fc.array(run, { minLength: 1, maxLength: 6 }).map((runs) => `<p>${runs.join('')}</p>`);

  it('give the corrected text when they are accepted, and the old one when they are rejected', () => {
    const words = (contents: FileContents): string =>
      readWord(contents)
        .text.replace(/[\uE000-\uF8FF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    fc.assert(
      fc.property(
        body.filter((text) => /ice|melts|report/.test(text)),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        (text, cuts) => {
          const contents = wordDocument(text);
          const document = readWord(contents);
          const letters = [...document.text];
          for (const cut of cuts)
            letters.splice(cut % letters.length, cut % 3, ...(cut % 2 === 0 ? ['new'] : letters.slice(0, 1)));
          const wanted = letters.join('').trim();
          const all = { from: 0, to: document.text.length, text: wanted, segments: ['s1'] };
          const part = trackedParts({ ...input(contents, []), replacements: [all] }).get('word/document.xml')!;
          const plain = wanted
            .replace(/[\uE000-\uF8FF]/g, '')
            .replace(/\s+/g, ' ')
            .trim();
          if (/[\p{L}\p{N}]/u.test(plain)) expect(words(withBody(contents, part))).toBe(plain);
          expect(words(withBody(contents, rejected(part)))).toBe(words(contents));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a tracked document of a text that was none', () => {
  const english = 'Ice melt.\n\nIt is acting.\n\nGo away.\n';
  const target = readPlainText(english);
  const changes = [
    { from: 4, to: 8, text: 'melts', segments: ['s1'] },
    { from: english.indexOf('It is'), to: english.indexOf('Go away'), text: '', segments: ['s1'] },
  ];
  const parts = trackedParts({
    ...input(wordDocument('<p>[x]</p>'), []),
    ...{ target, replacements: changes, targetName: 'ice.txt' },
    original: { format: plainText, contents: fileContents(english) },
  });

  it('has the machine translation and the corrections', () => {
    const contents: FileContents = { path: 'new.docx', text: '', parts: packageOf(parts) };
    const said = (one: FileContents): string[] =>
      readWord(one)
        .text.replace(/[\uE000-\uF8FF]/g, '')
        .split('\n');
    expect(said(contents)).toEqual(['Ice melts.', 'Go away.']);
    expect(said(withBody(contents, rejected(parts.get('word/document.xml')!)))).toEqual([
      'Ice melt.',
      'It is acting.',
      'Go away.',
    ]);
  });

  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
  it.skipIf(!hasPandoc)('is read so by another program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sverka-docx-'));
    const file = join(folder, 'new.docx');
    const encoder = new TextEncoder();
    writeFileSync(file, pack(Object.fromEntries([...parts].map(([name, text]) => [name, encoder.encode(text)]))));
    const read = (how: string): string[] =>
      spawnSync('pandoc', ['-f', 'docx', '-t', 'plain', `--track-changes=${how}`, file], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((line) => line !== '');
    expect(read('accept')).toEqual(['Ice melts.', 'Go away.']);
    expect(read('reject')).toEqual(['Ice melt.', 'It is acting.', 'Go away.']);
    rmSync(folder, { recursive: true });
  });
});
