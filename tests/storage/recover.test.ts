import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setText } from '../../src/core/history/edits';
import { readPlainText } from '../notation/file-contents';
import { buildSegments } from '../../src/core/segments/build-segments';
import type { NewProject, ProjectContents } from '../../src/core/history/project-store';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject, openProject } from '../../src/storage/project-file';
import { recoverProject, type Loss } from '../../src/storage/recover/recover-project';
import { salvageRows } from '../../src/storage/recover/salvaged-rows';
import { verifyProject } from '../../src/storage/verify-project';
import { by, exampleProject } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const options = {
  author: 'Anna',
  time: '2026-03-01T10:00:00.000Z',
  /** Asked for late, since the folder is made before the first test. */
  get lockFolder(): string {
    return folder.at('locks');
  },
};
const PAGE = 4096;
let count = 0;

/** A project as an import of these sentences makes it. */
function imported(pairs: readonly string[]): NewProject {
  const project = exampleProject(pairs);
  const [source, target] = [project.source, project.target].map(({ bytes }) => {
    return readPlainText(new TextDecoder().decode(bytes));
  });
  if (source === undefined || target === undefined) throw new Error('there are two');
  return { ...project, segments: buildSegments(source, target) };
}

/** A project of many sentences with a correction of each of the first forty, and a snapshot in the middle. */
function reviewed(): { readonly bytes: Buffer; readonly contents: ProjectContents } {
  const path = folder.at('reviewed.sverka');
  const pairs = Array.from(
    { length: 700 },
    (_, index) => `Предложение номер ${index} стоит здесь.|Sentence number ${index} stands here.`,
  );
  const store = value(createProject(path, imported(pairs), options));
  for (const [index, segment] of segmentsAt(read(store)).slice(0, 40).entries()) {
    value(store.append(value(setText(segment, `${segment.target} Corrected ${'again '.repeat(60)}.`)), by('Boris')));
    if (index === 20) value(store.addSnapshot('half', by('Boris')));
  }
  const contents = read(store);
  store.close();
  return { bytes: readFileSync(path), contents };
}

let original: ReturnType<typeof reviewed> | undefined;

/** A file of its own with that project, which is worked at only once: every change waits for the disk. */
function project(): { readonly path: string; readonly bytes: Buffer; readonly contents: ProjectContents } {
  original ??= reviewed();
  count += 1;
  const path = folder.at(`p${count}.sverka`);
  writeFileSync(path, original.bytes);
  return { path, ...original };
}

/** Recovers a project whose bytes were damaged. */
function recovered(damage: (bytes: Buffer) => Buffer): {
  readonly before: ProjectContents;
  readonly after: ProjectContents;
  readonly losses: readonly Loss[];
} {
  const { path, bytes, contents } = project();
  writeFileSync(path, damage(Buffer.from(bytes)));
  const to = `${path}.recovered.sverka`;
  const { losses } = value(recoverProject(path, to, options));
  expect(value(verifyProject(to)).problems).toEqual([]);
  const store = value(openProject(to, options));
  const after = read(store);
  store.close();
  return { before: contents, after, losses };
}

/** Wipes every page that holds one of these words. */
const wiping =
  (...words: readonly string[]) =>
  (bytes: Buffer): Buffer => {
    for (let start = 0; start < bytes.length; start += PAGE) {
      const page = bytes.subarray(start, start + PAGE);
      if (words.some((word) => page.includes(word))) page.fill(0);
    }
    return bytes;
  };

describe('recovering a project', () => {
  it('loses nothing of a sound one', () => {
    const { before, after, losses } = recovered((bytes) => bytes);
    expect(losses).toEqual([]);
    expect(after).toEqual(before);
  });

  it('needs neither the header of the file nor its list of tables', () => {
    const { before, after, losses } = recovered((bytes) => bytes.fill(0, 0, 2 * PAGE));
    expect(losses.filter(({ kind }) => kind !== 'facts')).toEqual([]);
    expect(after.revisions).toEqual(before.revisions);
    expect(after.segments).toEqual(before.segments);
  });

  it('keeps the changes before and behind one that is lost, and says which', () => {
    const { before, after, losses } = recovered((bytes) => {
      const at = bytes.indexOf('Sentence number 12 stands here. Corrected');
      // One letter of one revision: its hash tells.
      bytes[at] = 'Z'.charCodeAt(0);
      return bytes;
    });
    expect(losses).toEqual([
      { kind: 'revisions', numbers: [expect.any(Number) as number] },
      { kind: 'rechained', count: expect.any(Number) as number },
    ]);
    const corrected = (contents: ProjectContents) =>
      segmentsAt(contents).filter(({ target }) => target.includes('Corrected')).length;
    expect(corrected(after)).toBe(corrected(before) - 1);
    expect(after.revisions.at(-1)).toMatchObject({ author: 'Boris', origin: { author: 'Boris' } });
    expect(after.snapshots.map(({ name }) => name)).toEqual(['half']);
  });

  it('makes lost segments again from the imported files', () => {
    const { before, after, losses } = recovered(wiping('[["s501"'));
    expect(losses.map(({ kind }) => kind)).toEqual(['segments-again']);
    expect(after.segments).toEqual(before.segments);
  });

  it('puts the sentences back into a lost text at their places', () => {
    const { before, after, losses } = recovered((bytes) => {
      const rows = salvageRows(bytes);
      const target = Buffer.from(rows.target ?? []);
      // Every page of the English file but not of the segments, which say the same words in JSON.
      for (let at = 0; at + 200 < target.length; at += 1000) {
        const place = bytes.indexOf(target.subarray(at, at + 200));
        if (place >= 0) bytes.fill(0x20, place, place + 100);
      }
      return bytes;
    });
    expect(losses.map(({ kind }) => kind)).toEqual(['target-text']);
    expect(segmentsAt(after)).toEqual(segmentsAt(before));
    const text = Buffer.from(after.target.bytes).toString('utf8');
    for (const { machine, targetSpan } of after.segments)
      expect(text.slice(targetSpan?.from, targetSpan?.to)).toBe(machine);
  });

  it('never throws, and never gives a text that was not there', () => {
    const { path, bytes, contents } = project();
    const sentences = new Set(contents.segments.map(({ machine }) => machine));
    const texts = new Set([...contents.revisions.map(({ after }) => after), ...sentences]);
    let state = 12345;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    for (let run = 0; run < 60; run++) {
      const damaged = Buffer.from(bytes);
      for (let wound = 0; wound <= run % 4; wound++) {
        const start = random(damaged.length);
        if (run % 3 === 0) damaged.fill(random(256), start, start + random(3 * PAGE));
        else damaged[start] = random(256);
      }
      const broken = folder.at(`broken-${run}.sverka`);
      writeFileSync(broken, run % 5 === 0 ? damaged.subarray(0, random(damaged.length)) : damaged);
      const to = `${broken}.recovered.sverka`;
      const outcome = recoverProject(broken, to, options);
      if (!outcome.ok) {
        expect(outcome.error.code).toBe('project-damaged');
        continue;
      }
      const { losses } = outcome.value;
      expect(value(verifyProject(to)).problems).toEqual([]);
      const store = value(openProject(to, options));
      for (const { machine, target } of segmentsAt(read(store))) {
        // What could not be proved is said to be so.
        if (losses.some(({ kind }) => kind === 'segments-unproved')) continue;
        expect(sentences.has(machine)).toBe(true);
        expect(texts.has(target)).toBe(true);
      }
      store.close();
    }
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('writes over no file, and says when nothing is left', () => {
    const { path } = project();
    expect(recoverProject(path, path, options)).toMatchObject({ ok: false, error: { code: 'file-exists' } });
    const noise = folder.at('noise.sverka');
    writeFileSync(noise, Buffer.alloc(50_000, 7));
    expect(recoverProject(noise, folder.at('none.sverka'), options)).toMatchObject({
      ok: false,
      error: { code: 'project-not-a-project' },
    });
    expect(recoverProject(folder.at('nowhere.sverka'), folder.at('none.sverka'), options)).toMatchObject({
      ok: false,
      error: { code: 'project-not-found' },
    });
  });
});
