import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryCorrections } from '../../src/core/corrections/carry-corrections';
import { correctionDrafts } from '../../src/core/corrections/correction-drafts';
import type { PlannedCorrections } from '../../src/core/corrections/plan-corrections';
import { setState, setText } from '../../src/core/history/edits';
import { memoryStore } from '../../src/core/history/memory-store';
import type { NewProject, ProjectContents } from '../../src/core/history/project-store';
import { segmentsAt } from '../../src/core/history/replay';
import type { ImportedSegment, Segment } from '../../src/core/segments/segment';
import { encodeText, firstUnencodable } from '../../src/files/encodings';
import { sha256Of } from '../../src/files/sha256';
import { layDiff } from '../../src/review/apply-diff';
import { diffBytes, exportedBytes } from '../../src/review/corrections';
import { applyToBytes, isInstalled } from '../core/diff/patch-tools';
import { by, imported } from '../notation/example-project';
import { valueOf } from '../notation/example-review';

/** How many reviews are made up: SVERKA_RELIABILITY_RUNS, or a few. */
const RUNS = Number(process.env['SVERKA_RELIABILITY_RUNS'] ?? 25);
/** The seed of the few, so that they are the same every time; of many, what was found is told with its seed. */
const SEED = process.env['SVERKA_RELIABILITY_RUNS'] === undefined ? { seed: 6 } : {};

/** A sentence of the English file, what stands before it, and what an editor makes of it. */
interface Row {
  readonly text: string;
  readonly gap: 'none' | 'space' | 'line' | 'blank line';
  /** A new text, `null` for left out, undefined for as it is. */
  readonly change: string | null | undefined;
}

interface Shape {
  readonly rows: readonly Row[];
  readonly encoding: 'utf-8' | 'windows-1251' | 'windows-1252';
  readonly lineEnd: '\n' | '\r\n';
  readonly start: string;
  readonly end: 'line' | 'nothing' | 'blanks';
}

const word = fc.constantFrom(
  ...[
    'the',
    'house',
    'a',
    '12,000',
    '--- a',
    '+++ b',
    '@@ -1 +1 @@',
    '\\ No newline',
    '-',
    '+',
    '#',
    'é',
    'Он',
    '🙂',
    '\t',
  ],
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`.trim());
const shape: fc.Arbitrary<Shape> = fc
  .record({
    rows: fc.array(
      fc.record({
        text: fc.oneof({ weight: 9, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('') }),
        gap: fc.constantFrom('space', 'space', 'line', 'blank line'),
        change: fc.oneof(
          { weight: 5, arbitrary: fc.constant(undefined) },
          { weight: 3, arbitrary: sentence },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
      }) as fc.Arbitrary<Row>,
      { minLength: 1, maxLength: 14 },
    ),
    encoding: fc.constantFrom<Shape['encoding'][]>('utf-8', 'utf-8', 'windows-1251', 'windows-1252'),
    lineEnd: fc.constantFrom<Shape['lineEnd'][]>('\n', '\r\n'),
    start: fc.constantFrom('', '', '\uFEFF', '\n'),
    end: fc.constantFrom<Shape['end'][]>('line', 'nothing', 'blanks'),
  })
  .filter(
    ({ rows, encoding, start }) =>
      rows.some(({ text }) => text !== '') &&
      (encoding === 'utf-8' || start !== '\uFEFF') &&
      rows.every(({ text, change }) => firstUnencodable(text + (change ?? ''), encoding) === null),
  );

/** The project of a shape, as it was imported. */
function projectOf({ rows, encoding, lineEnd, start, end }: Shape): NewProject {
  let [text, block] = [start, 0];
  const segments: ImportedSegment[] = [];
  for (const [index, row] of rows.entries()) {
    const isFirst = index === 0;
    if (!isFirst && row.text !== '')
      text += { none: '', space: ' ', line: lineEnd, 'blank line': lineEnd + lineEnd }[row.gap];
    if (!isFirst && row.gap !== 'space') block += 1;
    const from = text.length;
    text += row.text;
    const targetSpan = row.text === '' ? null : { from, to: text.length };
    segments.push(
      imported(`Предложение ${String(index)}.|${row.text}`, `s${String(index + 1)}`, {
        targetSpan,
        targetBlock: targetSpan === null ? null : block,
        sourceBlock: block,
      }),
    );
  }
  text += { line: lineEnd, nothing: '', blanks: `${lineEnd}  ${lineEnd}` }[end];
  const file = (name: string, bytes: Uint8Array, coding: string) => ({
    ...{ name, bytes, encoding: coding, format: 'txt' },
    hash: sha256Of(bytes),
  });
  return {
    title: 'Проверка',
    author: 'Anna',
    created: '2026-03-01T09:00:00.000Z',
    source: file('a.ru.txt', encodeText('Текст.', 'utf-8'), 'utf-8'),
    target: file('a text.en.txt', encodeText(text, encoding), encoding),
    segments,
    terms: [],
  };
}

/** The project with the changes of its shape made. */
function reviewed({ rows }: Shape, project: NewProject): ProjectContents {
  const store = memoryStore(project);
  for (const [index, { change }] of rows.entries()) {
    const segment = segmentsAt(valueOf(store.read()))[index]!;
    if (change === undefined) continue;
    valueOf(
      store.append(change === null ? setState(segment, 'excluded') : valueOf(setText(segment, change)), by('Anna')),
    );
  }
  return valueOf(store.read());
}

/** The project as it was imported, with what was planned for it made. */
function withPlan(project: NewProject | ProjectContents, { corrections }: PlannedCorrections): ProjectContents {
  const store = memoryStore(project);
  const { drafts, conflicts } = correctionDrafts(
    { corrections, conflicts: [], already: [] },
    { originFor: () => null, reasonFor: () => 'a.diff' },
  );
  expect(conflicts).toEqual([]);
  valueOf(store.append(drafts, by('Boris')));
  return valueOf(store.read());
}

function textsOf(segments: readonly Segment[]): string[] {
  return segments.map(({ target, state }) => (state === 'excluded' ? '' : target));
}

const header = { title: 'Проверка', author: 'Anna', time: '2026-03-02T11:30:00.000Z' };

test(
  'the diff of a review gives its export with patch and git apply, and reversed the import',
  { timeout: 1_800_000 },
  ({ skip }) => {
    const tools = (['patch -p0', 'patch -R', 'git apply', 'git apply -R'] as const).filter(isInstalled);
    if (tools.length === 0) skip('neither patch nor git is installed');
    let tried = 0;
    fc.assert(
      fc.property(shape, (made) => {
        const contents = reviewed(made, projectOf(made));
        const { name, bytes } = contents.target;
        const exported = Buffer.from(valueOf(exportedBytes(contents, segmentsAt(contents))));
        const diff = valueOf(diffBytes(contents, header, { from: 0, to: contents.revisions.length }));
        if (diff === null) {
          expect(exported.equals(bytes)).toBe(true);
          return;
        }
        tried += 1;
        for (const tool of tools) {
          const [from, to] = tool.endsWith('-R') ? [exported, bytes] : [bytes, exported];
          expect(applyToBytes(tool, { name, bytes: from }, diff).equals(to), tool).toBe(true);
        }
      }),
      { numRuns: RUNS, ...SEED },
    );
    expect(tried).toBeGreaterThan(RUNS / 2);
  },
);

test('the diff of a review applied to a fresh project gives its export, and nothing the second time', () => {
  let [tried, disputed] = [0, 0];
  fc.assert(
    fc.property(shape, (made) => {
      const fresh = projectOf(made);
      const contents = reviewed(made, fresh);
      const diff = valueOf(diffBytes(contents, header, { from: 0, to: contents.revisions.length }));
      if (diff === null) return;
      const start: ProjectContents = { ...fresh, revisions: [], snapshots: [] };
      const { plan } = valueOf(layDiff(start, segmentsAt(start), diff, 'a.diff'));
      tried += 1;
      // Where lines repeat, a conflict is allowed; another text never is.
      if (plan.conflicts.length > 0) {
        disputed += 1;
        return;
      }
      const after = withPlan(start, plan);
      const exported = (review: ProjectContents) => Buffer.from(valueOf(exportedBytes(review, segmentsAt(review))));
      expect(exported(after).equals(exported(contents))).toBe(true);
      const again = valueOf(layDiff(after, segmentsAt(after), diff, 'a.diff'));
      expect(again.plan).toMatchObject({ corrections: [], conflicts: [] });
    }),
    { numRuns: RUNS, ...SEED },
  );
  expect(tried).toBeGreaterThan(RUNS / 2);
  expect(disputed / tried).toBeLessThan(0.2);
});

test('a review carried over to the same machine translation gives its segments, and nothing the second time', () => {
  fc.assert(
    fc.property(shape, (made) => {
      const fresh = projectOf(made);
      const contents = reviewed(made, fresh);
      const start: ProjectContents = { ...fresh, revisions: [], snapshots: [] };
      const plan = carryCorrections(segmentsAt(contents), segmentsAt(start));
      expect(plan.conflicts).toEqual([]);
      const after = withPlan(start, plan);
      expect(textsOf(segmentsAt(after))).toEqual(textsOf(segmentsAt(contents)));
      const again = carryCorrections(segmentsAt(contents), segmentsAt(after));
      expect(again).toMatchObject({ corrections: [], conflicts: [] });
    }),
    { numRuns: RUNS, ...SEED },
  );
});
