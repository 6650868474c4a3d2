import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnifiedDiff } from '../../../src/core/corrections/parse-unified-diff';
import { planCorrections, type CorrectionsPlan } from '../../../src/core/corrections/plan-corrections';
import { unifiedDiff } from '../../../src/core/diff/unified-diff';
import { fillIn, replacementsOf } from '../../../src/core/formats/fill-in';
import type { Segment } from '../../../src/core/segments/segment';
import { valueOf } from '../../notation/example-review';
import { changed, segmentsOf, type SegmentChange } from '../../notation/segments';

const time = '2026-03-02T11:30:00.000Z';

/** The text with the segments filled in. */
function exported(text: string, segments: readonly Segment[]): string {
  return fillIn(text, replacementsOf(text, segments));
}

function diffBetween(text: string, segments: readonly Segment[]): string | null {
  return unifiedDiff({ beforeText: text, replacements: replacementsOf(text, segments), fileName: 'target.txt', time });
}

function plan(text: string, segments: readonly Segment[], diff: string): CorrectionsPlan {
  const [file] = valueOf(parseUnifiedDiff(diff, 'a.diff')).files;
  const places = new Map(
    segments.flatMap(({ id, targetSpan }) => (targetSpan === null ? [] : [[id, targetSpan] as const])),
  );
  const imported = segments.map((segment) => ({ ...segment, target: segment.machine, state: 'untouched' as const }));
  return planCorrections({ imported: text, text, segments: imported, places }, file?.hunks ?? [], segments);
}

/** The segments after the plan, conflicts left out. */
function applied(segments: readonly Segment[], { corrections }: CorrectionsPlan): Segment[] {
  const made = Object.fromEntries(
    corrections.map(({ segment, text }): [string, SegmentChange] => [
      segment.id,
      text === null ? { state: 'excluded' } : { target: text, state: 'edited' },
    ]),
  );
  return changed(segments, made);
}

/** `before` in brackets, and its lines as another editor left them: what becomes of each segment (`-` when it is left out). */
function planOf(marked: string, after: string) {
  const { text, segments } = segmentsOf(marked);
  const diff = lineDiff(text, after);
  const made = plan(text, segments, diff);
  return {
    texts: applied(segments, made).map(({ target, state }) => (state === 'excluded' ? '-' : target)),
    conflicts: made.conflicts.map(({ reason }) => reason),
  };
}

/** A diff of whole texts, as other tools make it: everything goes, everything comes. */
function lineDiff(before: string, after: string): string {
  const lines = (text: string, sign: string): string[] =>
    text
      .split(/(?<=\n)/)
      .map((line) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`);
  const [old, young] = [lines(before, '-'), lines(after, '+')];
  return `--- a\n+++ b\n@@ -1,${String(old.length)} +1,${String(young.length)} @@\n${old.join('')}${young.join('')}`;
}

describe('the corrections of a diff', () => {
  it.each([
    ['a word', '[One two.] [Three.]\n', 'One five. Three.\n', ['One five.', 'Three.']],
    [
      'both sentences of a line',
      '[She left.] [It was late.]\n',
      'It left. They were late.\n',
      ['It left.', 'They were late.'],
    ],
    [
      'a sentence rewritten',
      '[Alpha beta.] [Gamma.]\n',
      'Something else entirely. Gamma.\n',
      ['Something else entirely.', 'Gamma.'],
    ],
    ['both sentences rewritten', '[Alpha beta.] [Gamma.]\n', 'Quite new. Words here.\n', ['Quite new.', 'Words here.']],
    ['the first sentence gone', '[One.] [Two.]\n', 'Two.\n', ['-', 'Two.']],
    ['a sentence in the middle gone', '[One.] [Two.] [Three.]\n', 'One. Three.\n', ['One.', '-', 'Three.']],
    ['the last sentence gone', '[One.] [Two.]\n', 'One.\n', ['One.', '-']],
    ['a line gone', '[One.]\n[Two.]\n[Three.]\n', 'One.\nThree.\n', ['One.', '-', 'Three.']],
    [
      'two sentences made one',
      '[He left.] [He was sad.]\n',
      'He left, for he was sad.\n',
      ['He left, for', 'he was sad.'],
    ],
    [
      'a sentence over two lines',
      '[One two\nthree four.] [Five.]\n',
      'One two\nthree six. Five.\n',
      ['One two\nthree six.', 'Five.'],
    ],
    ['two paragraphs made one', '[One.]\n\n[Two.]\n', 'One. Two.\n', ['One. Two.', '-']],
    [
      'a sentence typed where there was none',
      '[One.]\n[]|[Three.]\n',
      'One.\nTwo.\nThree.\n',
      ['One.', 'Two.', 'Three.'],
    ],
  ])('come to the segments: %s', (_, before, after, texts) => {
    expect(planOf(before, after)).toEqual({ texts, conflicts: [] });
  });

  it.each([
    ['a line end in a sentence', '[One two.]\n', 'One\ntwo.\n'],
    ['words put in where no segment is missing', '[One.]\n[Two.]\n', 'One.\nNew.\nTwo.\n'],
  ])('are a conflict where no segment can hold them: %s', (_, before, after) => {
    expect(planOf(before, after).conflicts).toContain('outside');
  });

  it('are joined word by word with what was changed here', () => {
    const { text, segments } = segmentsOf('[The old house stood on the hill.]\n');
    const diff = diffBetween(text, changed(segments, { s1: 'The old house stood on the mountain.' })) ?? '';
    const here = changed(segments, { s1: 'The ancient house stood on the hill.' });
    const made = plan(text, here, diff);
    expect(made.corrections.map((one) => [one.text, one.merged])).toEqual([
      ['The ancient house stood on the mountain.', true],
    ]);
  });

  it('are a conflict where the same words were changed here', () => {
    const { text, segments } = segmentsOf('[She left.]\n');
    const diff = diffBetween(text, changed(segments, { s1: 'It left.' })) ?? '';
    const here = changed(segments, { s1: 'The country left.' });
    expect(plan(text, here, diff).conflicts.map(({ reason, text: wanted }) => [reason, wanted])).toEqual([
      ['both-changed', 'It left.'],
    ]);
  });

  it('are found where the lines have moved, and not where they are nowhere', () => {
    const { text, segments } = segmentsOf('[New.]\n[One.]\n[Two.]\n');
    const moved = '--- a\n+++ b\n@@ -1,2 +1,2 @@\n One.\n-Two.\n+Second.\n';
    expect(plan(text, segments, moved).corrections.map((one) => one.text)).toEqual(['Second.']);
    const elsewhere = '--- a\n+++ b\n@@ -1,2 +1,2 @@\n Uno.\n-Dos.\n+Tres.\n';
    expect(plan(text, segments, elsewhere)).toMatchObject({ placed: 0, conflicts: [{ reason: 'not-found' }] });
  });

  it('take the line ends of the text, whichever the diff was given', () => {
    const { text, segments } = segmentsOf('[One.]\r\n[Two.]\r\n');
    const diff = '--- a\n+++ b\n@@ -1,2 +1,2 @@\n One.\n-Two.\n+Second.\n';
    expect(applied(segments, plan(text, segments, diff)).map(({ target }) => target)).toEqual(['One.', 'Second.']);
  });

  const words = fc.array(fc.constantFrom('the', 'house', 'stood', 'hill', 'old', 'a', '12,000', 'и', 'Он'), {
    minLength: 1,
    maxLength: 6,
  });
  const sentence = words.map((list) => `${list.join(' ')}.`);
  const shapes = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const ends = fc.constantFrom('\n', '\r\n', '\n\n');
  const edits = fc.array(fc.record({ place: fc.nat(40), text: fc.option(sentence, { nil: undefined }) }), {
    maxLength: 8,
  });

  /** A text of these paragraphs, and how another editor left it. */
  function editedText(
    paragraphs: readonly (readonly string[])[],
    end: string,
    changes: readonly { readonly place: number; readonly text: string | undefined }[],
  ) {
    const { text, segments } = segmentsOf(
      `${paragraphs.map((list) => list.map((one) => `[${one}]`).join(' ')).join(end)}${end}`,
    );
    const edited = changed(
      segments,
      Object.fromEntries(
        changes.map(({ place, text: own }): [string, SegmentChange] => [
          `s${String((place % segments.length) + 1)}`,
          own === undefined ? { state: 'excluded' } : { target: own, state: 'edited' },
        ]),
      ),
    );
    return { text, segments, edited, diff: diffBetween(text, edited) };
  }

  it('of our own export, laid over the import, export the same, and nothing the second time', () => {
    fc.assert(
      fc.property(shapes, ends, edits, (paragraphs, end, changes) => {
        // No two sentences of a text share a word.
        let number = 0;
        const distinct = paragraphs.map((list) =>
          list.map((one) => one.replace(/\S+(?=[ .])/g, (word) => `${word}${String(number++)}`)),
        );
        const { text, segments, edited, diff } = editedText(distinct, end, changes);
        if (diff === null) return;
        const made = plan(text, segments, diff);
        // Where several sentences of neighbouring paragraphs are gone, it may not be told which.
        if (edited.filter(({ state }) => state === 'excluded').length > 1 && made.conflicts.length > 0) return;
        expect(made.conflicts).toEqual([]);
        const after = applied(segments, made);
        expect(exported(text, after)).toBe(exported(text, edited));
        expect(plan(text, after, diff)).toMatchObject({ corrections: [], conflicts: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('never give another text than the diff wants, however often its sentences repeat', () => {
    fc.assert(
      fc.property(shapes, ends, edits, (paragraphs, end, changes) => {
        const { text, segments, edited, diff } = editedText(paragraphs, end, changes);
        if (diff === null) return;
        const made = plan(text, segments, diff);
        if (made.conflicts.length > 0) return;
        expect(exported(text, applied(segments, made))).toBe(exported(text, edited));
      }),
      { numRuns: 300 },
    );
  });
});
