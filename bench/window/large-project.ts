import { readFileSync } from 'node:fs';
import type { ImportedFile } from '../../src/core/history/project-store';
import type { ImportedSegment } from '../../src/core/segments/segment';
import { sha256Of } from '../../src/files/sha256';
import { createProject } from '../../src/storage/project-file';

const sample = readFileSync(new URL('../../fixtures/sample/beads.tsv', import.meta.url), 'utf8');

/** The sample's pairs over and over, each round with other digits, so that no two pages are alike. */
function pairsOf(count: number): { readonly source: string; readonly target: string }[] {
  const beads = sample
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return Array.from({ length: count }, (_, index) => {
    const [source = '', target = ''] = beads[index % beads.length] ?? [];
    const round = Math.floor(index / beads.length) + 1;
    const number = (text: string): string => (text === '' ? '' : `${text} (${round})`);
    return { source: number(source), target: number(target) };
  });
}

function sideOf(name: string, texts: readonly string[]): ImportedFile {
  const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
  return { name, bytes, encoding: 'utf-8', format: 'txt', hash: sha256Of(bytes) };
}

/** Makes a project of so many segments, one a line; a missing side is an empty line. */
export function makeLargeProject(path: string, count: number): void {
  const pairs = pairsOf(count);
  let [sourceAt, targetAt] = [0, 0];
  const segments = pairs.map(({ source, target }, index): ImportedSegment => {
    const sourceSpan = { from: sourceAt, to: sourceAt + source.length };
    const targetSpan = { from: targetAt, to: targetAt + target.length };
    sourceAt = sourceSpan.to + 1;
    targetAt = targetSpan.to + 1;
    return {
      id: `s${index + 1}`,
      kind: 'paragraph',
      source,
      machine: target,
      sourceSpan: source === '' ? null : sourceSpan,
      targetSpan: target === '' ? null : targetSpan,
      sourceBlock: source === '' ? null : index,
      targetBlock: target === '' ? null : index,
      score: 0.9,
      tags: [],
      origin: [],
    };
  });
  const created = createProject(path, {
    title: 'Large',
    author: 'Anna',
    created: '2026-01-01T00:00:00.000Z',
    source: sideOf(
      'large.ru.txt',
      pairs.map(({ source }) => source),
    ),
    target: sideOf(
      'large.en.txt',
      pairs.map(({ target }) => target),
    ),
    segments,
    terms: [],
  });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  created.value.close();
}
