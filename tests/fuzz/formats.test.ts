import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxExport } from '../../src/core/exports/docx/document';
import { EXPORTERS } from '../../src/core/exports/exporters';
import type { ExportInput } from '../../src/core/exports/exporter';
import type { Format } from '../../src/core/formats/format';
import { plainText } from '../../src/core/formats/plain-text';
import { NO_FINDINGS } from '../../src/core/report/finding-outcomes';
import { createTranslator } from '../../src/i18n/translator';
import { bilingualDocument } from '../../src/review/exports/bilingual-document';
import { changePackage, pack } from '../../src/files/open-package';
import { formattedFile } from '../../src/files/read-file';
import { fixture } from '../notation/command-line';
import { exportedSegment } from '../notation/exported-review';
import { fileContents, readPlainText } from '../notation/file-contents';
import { textDocument } from '../notation/text-document';
import { mutatedBytes, mutatedText, Random } from '../notation/mutations';

/** How many mutated files of each XML and zip format are tried; of others a tenth. `npm run test:fuzz` tries many. */
const RUNS = Number(process.env['SVERKA_FUZZ_RUNS'] ?? 60);

/** What reading a file, and writing it with a change, comes to: a sound end each time. */
function tried(name: string, bytes: Uint8Array, random: Random): 'document' | 'fault' {
  const file = formattedFile(name, bytes);
  if (!file.ok) return faultOf(file.error.code);
  const { format, contents } = file.value;
  const read = format.holds === 'one-language' ? format.read(contents, 'target') : format.read(contents);
  if (!read.ok) return faultOf(read.error.code);
  const options = { encodes: () => true };
  const written =
    format.holds === 'one-language'
      ? format.write(contents, replacementIn(format, contents, random), options)
      : format.write(contents, changeOf(format, contents, random), options);
  if (written.ok && 'parts' in written.value) changePackage(name, bytes, written.value.parts);
  return 'document';
}

function faultOf(code: string): 'fault' {
  expect(code).not.toBe('internal');
  return 'fault';
}

type Contents = Parameters<Format['write']>[0];

function replacementIn(format: Extract<Format, { holds: 'one-language' }>, contents: Contents, random: Random) {
  const read = format.read(contents, 'target');
  if (!read.ok || read.value.blocks.length === 0) return [];
  const { from, to } = random.of(read.value.blocks);
  const start = from + random.below(to - from);
  return [{ from: start, to: Math.min(to, start + random.below(20)), text: random.of(['', 'new', 'a & b\n<c>']) }];
}

function changeOf(format: Extract<Format, { holds: 'both-languages' }>, contents: Contents, random: Random) {
  const read = format.read(contents);
  if (!read.ok || read.value.units.length === 0) return [];
  const unit = random.below(read.value.units.length);
  return [{ unit, target: random.of([null, 'new', 'a & b\n<c>']), state: 'confirmed' as const, notes: ['why?'] }];
}

const SEGMENTS = [
  exportedSegment('s1', { source: 'Лёд тает.', machine: 'Ice melt.', target: 'The ice melts.', state: 'edited' }),
  exportedSegment('s2', { source: 'Снег <и> лёд', machine: 'Snow & ice', notes: ['sure?'] }),
];

/** A review in two sentences. */
function input(): ExportInput {
  const target = readPlainText('Ice melt.\n\nSnow & ice\n');
  const segments = SEGMENTS.map((segment, index) => {
    const { from, to } = target.blocks[index]!;
    return { ...segment, targetSpan: { from, to }, targetBlock: index };
  });
  return {
    ...{ title: 'Ice', authors: ['Anna'], time: '2026-03-02T11:30:00.000Z', sourceName: 'a', targetName: 'b' },
    ...{
      source: readPlainText('Лёд тает.\n\nСнег <и> лёд\n'),
      target,
      segments,
      replacements: [],
      revisions: [],
      findings: [],
      outcomes: NO_FINDINGS,
    },
    original: { format: plainText, contents: fileContents('Ice melt.\n\nSnow & ice\n') },
    words: { language: 'en', label: (key) => key, finding: () => '' },
  };
}

/** Packages of a review, by the endings of their names. */
function packages(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const encoded = (parts: ReadonlyMap<string, string>): Uint8Array =>
    pack(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
  const made = [docxExport, ...EXPORTERS.filter(({ id }) => id === 'xlsx')].flatMap((exporter) => {
    const written = exporter.write(input());
    if (!written.ok || !('parts' in written.value)) return [];
    return [[`text.${exporter.extensions[0]!}`, encoded(written.value.parts)] as const];
  });
  const odt = textDocument(
    '<text:h>Ice</text:h><text:p>Ice <text:span text:style-name="B">melt</text:span>.</text:p>',
  ).parts!;
  const text = new Map(odt.names.map((name) => [name, odt.text(name)!]));
  return [
    ...made,
    ['text.odt', encoded(text)],
    ['table.docx', encoded(bilingualDocument(input(), createTranslator('en')))],
  ];
}

/** A package with one of its parts mutated, or its bytes. */
function mutatedPackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(3) === 0) return mutatedBytes(bytes, random);
  const parts = unzipSync(bytes);
  const name = random.of(Object.keys(parts));
  return zipSync(
    { ...parts, [name]: strToU8(mutatedText(new TextDecoder().decode(parts[name]), random)) },
    { level: 1 },
  );
}

const FOLDER = fixture('formats');
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith('README.md') && !/\.(?:docx|xlsx|odt)$/.test(name));

describe('a damaged file is a document or a clear fault:', () => {
  it.each(FILES)('%s', (name) => {
    const bytes = readFileSync(fixture('formats', name));
    const isXml = /xlf|xliff|tmx|html/.test(name);
    const random = new Random(7);
    const ends = { document: 0, fault: 0 };
    for (let run = 0; run < (isXml ? RUNS : Math.ceil(RUNS / 10)); run += 1) {
      const mutated =
        random.below(3) === 0 ? mutatedBytes(bytes, random) : Buffer.from(mutatedText(bytes.toString('utf8'), random));
      ends[tried(name, mutated, random)] += 1;
    }
    expect(ends.document + ends.fault).toBeGreaterThan(0);
  });

  it.each(packages())('%s', (name, bytes) => {
    const random = new Random(11);
    expect(tried(name, bytes, random)).toBe('document');
    for (let run = 0; run < RUNS; run += 1) tried(name, mutatedPackage(bytes, random), random);
  });
}, 3_600_000);
