import { spawnSync } from 'node:child_process';
import { writeFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/core/diff/unified-diff';
import { fillIn, layOut, replacementsOf } from '../../../src/core/formats/fill-in';
import { setState, setText } from '../../../src/core/history/edits';
import { redoDrafts, undoDrafts } from '../../../src/core/history/undo';
import { REPAIR_KINDS, type AlignmentRepair } from '../../../src/core/segments/repair';
import type { Segment } from '../../../src/core/segments/segment';
import type { Side } from '../../../src/core/text/span';
import { read } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';
import { temporaryFolder } from '../../notation/temporary-folder';

/** A side: paragraphs of numbered sentences, so that every sentence is another. */
const paragraphs = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
const separator = fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\n\n');

function sideOf(counts: readonly number[], word: string, between: string): string {
  let number = 0;
  const written = counts.map((count) =>
    Array.from({ length: count }, () => `${word} ${(number += 1)} ${'abc'[number % 3]}.`).join(number % 2 ? ' ' : '  '),
  );
  return `${written.join(between)}${between === '\n\n' ? '' : between}`;
}

/** Beads over the sentences of both sides, from any list of numbers. */
function beadsFor(source: number, target: number, choices: readonly number[]): string {
  const beads: string[] = [];
  for (let step = 0; source + target > 0; step += 1) {
    const choice = choices[step % choices.length] ?? 0;
    let russian = Math.min(source, [1, 0, 1, 2, 1, 1][choice % 6]!);
    const english = Math.min(target, [1, 1, 0, 1, 2, 1][choice % 6]!);
    if (russian + english === 0) russian = Math.min(source, 1);
    const rest = russian + english === 0 ? Math.min(target, 1) : english;
    beads.push(`${russian}-${rest}`);
    source -= russian;
    target -= rest;
  }
  return beads.join(' ');
}

const project = fc
  .record({
    source: paragraphs,
    target: paragraphs,
    between: separator,
    choices: fc.array(fc.nat(5), { minLength: 1 }),
  })
  .map(({ source, target, between, choices }) => {
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    return () =>
      new RealignedProject(
        sideOf(source, 'Слово', between),
        sideOf(target, 'Word', between),
        beadsFor(sum(source), sum(target), choices),
      );
  });

const chosen = fc.record({
  kind: fc.constantFrom(...REPAIR_KINDS),
  at: fc.nat(),
  source: fc.option(fc.nat(40), { nil: undefined }),
  target: fc.option(fc.nat(40), { nil: undefined }),
  snap: fc.constantFrom('word' as const, 'sentence' as const),
  side: fc.constantFrom<Side>('source', 'target'),
  direction: fc.constantFrom('up' as const, 'down' as const),
});
type Chosen = typeof chosen extends fc.Arbitrary<infer Value> ? Value : never;

function repairOf(
  { kind, at, source, target, snap, side, direction }: Chosen,
  segments: readonly Segment[],
): AlignmentRepair {
  const { id } = segments[at % segments.length]!;
  if (kind === 'move') return { kind, id, side, direction };
  if (kind !== 'split') return { kind, id };
  return { kind, id, snap, ...(source === undefined ? {} : { source }), ...(target === undefined ? {} : { target }) };
}

function exported(project: RealignedProject): string {
  return fillIn(project.target.text, replacementsOf(project.target.text, project.segments));
}

/** All that is no white space, in order. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function expectWhole({ source, target, segments }: RealignedProject): void {
  expect(bare(segments.map((one) => one.source).join(''))).toBe(bare(source.text));
  expect(bare(segments.map((one) => one.machine).join(''))).toBe(bare(target.text));
  for (const [text, side] of [
    [source.text, 'source'],
    [target.text, 'target'],
  ] as const) {
    let end = 0;
    for (const segment of segments) {
      const span = side === 'source' ? segment.sourceSpan : segment.targetSpan;
      const own = side === 'source' ? segment.source : segment.machine;
      expect(span === null ? '' : text.slice(span.from, span.to)).toBe(own);
      if (span === null) continue;
      expect(span.from).toBeGreaterThanOrEqual(end);
      end = span.to;
    }
  }
  expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
}

const folder = temporaryFolder();

describe('any sequence of repairs', () => {
  it('keeps every character of both texts once and in order, and is taken back and brought back exactly', () => {
    fc.assert(
      fc.property(project, fc.array(chosen, { maxLength: 14 }), (make, choices) => {
        const repaired = make();
        const states = [repaired.segments];
        for (const choice of choices) {
          if (repaired.repair(repairOf(choice, repaired.segments))) states.push(repaired.segments);
          expectWhole(repaired);
        }
        for (const state of states.slice(0, -1).reverse()) {
          repaired.record(undoDrafts(read(repaired.store)));
          expect(repaired.segments).toEqual(state);
        }
        for (const state of states.slice(1)) {
          repaired.record(redoDrafts(read(repaired.store)));
          expect(repaired.segments).toEqual(state);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('leaves the export of an untouched text as it was, byte for byte, unless paragraphs are joined or split', () => {
    fc.assert(
      fc.property(project, fc.array(chosen, { maxLength: 14 }), (make, choices) => {
        const repaired = make();
        for (const choice of choices) {
          if (choice.kind !== 'join' && choice.kind !== 'break') repaired.repair(repairOf(choice, repaired.segments));
        }
        expect(replacementsOf(repaired.target.text, repaired.segments)).toEqual([]);
        expect(
          repaired.segments.every(({ state, target, machine }) => state === 'untouched' && target === machine),
        ).toBe(true);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('never gives an id twice', () => {
    fc.assert(
      fc.property(project, fc.array(chosen, { maxLength: 14 }), (make, choices) => {
        const repaired = make();
        const born = new Set(repaired.segments.map(({ id }) => id));
        choices.forEach((choice, index) => {
          const before = repaired.segments;
          if (!repaired.repair(repairOf(choice, before))) return;
          const added = repaired.segments.filter((one) => !before.some(({ id }) => id === one.id));
          for (const { id, origin } of added) {
            expect(born.has(id)).toBe(false);
            expect(origin.length).toBeGreaterThan(0);
            for (const parent of origin) expect(before.map((one) => one.id)).toContain(parent);
            born.add(id);
          }
          if (index % 3 === 2) repaired.record(undoDrafts(read(repaired.store)));
        });
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('keeps the words of an edited text in the export and in order', () => {
    const edit = fc.record({ at: fc.nat(), words: fc.integer({ min: 1, max: 9 }), typed: fc.boolean() });
    fc.assert(
      fc.property(project, fc.array(fc.oneof(chosen, edit), { maxLength: 16 }), (make, choices) => {
        const repaired = make();
        let serial = 0;
        for (const choice of choices) {
          const segments = repaired.segments;
          if (!('kind' in choice)) {
            const segment = segments[choice.at % segments.length]!;
            const text = Array.from({ length: choice.words }, () => `New${(serial += 1)}${serial % 3 ? '' : '.'}`).join(
              ' ',
            );
            repaired.record(setText(segment, text));
            continue;
          }
          const before = exported(repaired);
          repaired.repair(repairOf(choice, segments));
          expectWhole(repaired);
          const { text, places } = layOut(repaired.target.text, repaired.segments);
          expect(text).toBe(exported(repaired));
          if (choice.kind !== 'link') expect(bare(text)).toBe(bare(before));
          for (const { id, target } of repaired.segments) {
            const place = places.get(id);
            expect(bare(place === undefined ? '' : text.slice(place.from, place.to))).toBe(bare(target));
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('gives a diff that patch applies to the imported file', () => {
    let runs = 0;
    fc.assert(
      fc.property(project, fc.array(chosen, { minLength: 6, maxLength: 14 }), (make, choices) => {
        const repaired = make();
        for (const choice of choices) {
          const segments = repaired.segments;
          if (!repaired.repair(repairOf(choice, segments))) {
            repaired.record({ ok: true, value: setState(segments[choice.at % segments.length]!, 'excluded') });
          }
        }
        const { text } = repaired.target;
        const replacements = replacementsOf(text, repaired.segments);
        const diff = unifiedDiff({
          beforeText: text,
          replacements,
          fileName: 'walk.en.txt',
          header: [],
          time: '2024-05-02T10:00:00.000Z',
        });
        if (diff === null) return;
        const file = folder.at(`${(runs += 1)}.txt`);
        writeFileSync(file, text);
        const patched = spawnSync('patch', ['--binary', file], { input: diff });
        expect(patched.stdout.toString() + patched.stderr.toString()).toMatch(/^patching file/);
        expect(readFileSync(file, 'utf8')).toBe(exported(repaired));
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});
