import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { newDocument, newParagraph } from '../src/core/formats/docx/new-document';

// Prints how long large files take to import and to export, how much memory that needs, and the same of hostile files, each in a process of
// its own (the built command line: run `npm run build` before):
//   node bench/run.mjs formats [SEGMENTS] [PAGES]
const [segments = '100000', pages = '1000'] = process.argv.slice(3);
const folder = mkdtempSync(join(tmpdir(), 'sverka-formats-'));
const file = (name: string): string => join(folder, name);

/** Tells the most memory that a process needed. */
const hook = file('hook.cjs');
const memory = file('memory');
writeFileSync(
  hook,
  `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));`,
);

function run(name: string, ...args: readonly string[]): void {
  writeFileSync(memory, '0');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, resolve('bin/sverka.cjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const megabytes = Math.round(Number(readFileSync(memory, 'utf8')) / 1024);
  const said =
    status === 0 ? '' : `  exit ${String(status)}: ${stderr.trim().split('\n')[0]!.replace(folder, '').slice(0, 110)}`;
  console.log(`${name.padEnd(46)}${seconds.padStart(8)} s ${String(megabytes).padStart(6)} MB${said}`);
}

const RUSSIAN = (place: number): string =>
  `Администрация порта номер ${String(place)} сообщила, что паром отменён до понедельника.`;
const ENGLISH = (place: number): string =>
  `The port administration number ${String(place)} said that the ferry was cancelled until Monday.`;
const numbers = Array.from({ length: Number(segments) }, (_, place) => place);

const xliff2 = numbers.map(
  (place) =>
    `<unit id="u${String(place)}"><segment state="translated"><source>${RUSSIAN(place)}</source><target>${ENGLISH(place)}</target></segment></unit>\n`,
);
writeFileSync(
  file('large.xlf'),
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ru" trgLang="en"><file id="f">\n${xliff2.join('')}</file></xliff>\n`,
);
writeFileSync(
  file('large.csv'),
  `source,target\n${numbers.map((place) => `"${RUSSIAN(place)}",${ENGLISH(place)}\n`).join('')}`,
);
writeFileSync(
  file('large.po'),
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${numbers.map((place) => `msgid "${RUSSIAN(place)}"\nmsgstr "${ENGLISH(place)}"\n`).join('\n')}`,
);
writeFileSync(
  file('large.jsonl'),
  numbers.map((place) => `${JSON.stringify({ source: RUSSIAN(place), target: ENGLISH(place) })}\n`).join(''),
);

/** About so many words stand on a page. */
const PARAGRAPHS_A_PAGE = 8;
function wordFile(sentence: (place: number) => string): Uint8Array {
  const paragraphs = Array.from({ length: Number(pages) * PARAGRAPHS_A_PAGE }, (_, place) =>
    newParagraph(`${sentence(place * 3)} ${sentence(place * 3 + 1)} ${sentence(place * 3 + 2)}`, 'paragraph'),
  );
  const parts = newDocument(paragraphs.join(''), { title: 'Large', authors: ['A'], time: '2026-01-01T00:00:00Z' });
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}
writeFileSync(file('ru.docx'), wordFile(RUSSIAN));
writeFileSync(file('en.docx'), wordFile(ENGLISH));

console.log(`${segments} segments, ${pages} pages (each in a process of its own, start included)`);
for (const ending of ['xlf', 'csv', 'po', 'jsonl']) {
  const project = file(`${ending}.sverka`);
  run(`import ${ending}, checked`, 'new', project, '--source', file(`large.${ending}`));
  run(`export ${ending}`, 'export', project, '-o', file(`out.${ending}`));
}
run(
  `import docx, ${pages} pages a side, aligned, checked`,
  'new',
  file('docx.sverka'),
  '--source',
  file('ru.docx'),
  '--target',
  file('en.docx'),
);
run('export docx', 'export', file('docx.sverka'), '-o', file('out.docx'));
run('export docx-tracked', 'export', file('docx.sverka'), '--format', 'docx-tracked', '-o', file('tracked.docx'));

/** A package with a part of a gigabyte of zeros. */
async function bomb(path: string): Promise<void> {
  const out = createWriteStream(path);
  const zip = new Zip((error, chunk, final) => {
    if (error !== null) throw error;
    out.write(chunk);
    if (final) out.end();
  });
  const part = new ZipDeflate('word/document.xml', { level: 6 });
  zip.add(part);
  const zeros = new Uint8Array(1 << 20);
  for (let count = 1; count <= 1024; count += 1) part.push(zeros, count === 1024);
  zip.end();
  await finished(out);
}

const lol = `<!DOCTYPE xliff [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, place) => `<!ENTITY ${name} "${`&${'abcdefghi'[place]!};`.repeat(10)}">`)
  .join('')}]>`;
await bomb(file('bomb.docx'));
writeFileSync(file('lol.xlf'), `${lol}<xliff version="2.0">&j;</xliff>`);
writeFileSync(
  file('xxe.xlf'),
  '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff version="2.0">&x;</xliff>',
);
writeFileSync(file('deep.xlf'), `<xliff version="2.0">${'<a>'.repeat(1_000_000)}`);
writeFileSync(
  file('attributes.xlf'),
  `<xliff version="2.0" ${Array.from({ length: 200_000 }, (_, place) => `a${String(place)}=""`).join(' ')}/>`,
);
writeFileSync(file('deep.html'), `<html>${'<div>'.repeat(200_000)}`);
writeFileSync(file('deep.json'), '['.repeat(5_000_000));
for (const name of ['bomb.docx', 'lol.xlf', 'xxe.xlf', 'deep.xlf', 'attributes.xlf', 'deep.html', 'deep.json'])
  run(`refuse ${name}`, 'new', file('x.sverka'), '--source', file(name), '--target', file(name));
rmSync(folder, { recursive: true });
