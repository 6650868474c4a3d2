import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src/core/diff/diff-file-name';
import { unifiedDiff } from '../../../src/core/diff/unified-diff';
import { fillIn } from '../../../src/core/formats/fill-in';
import type { Replacement } from '../../../src/core/formats/format';
import { runs } from '../../notation/reliability-runs';
import { applyWith, PATCH_TOOLS, type PatchTool } from './patch-tools';

/** Each is changed by five runs of a program. */
const RANDOM_TEXTS = runs(100, 1_000);

const time = '2026-03-02T11:30:00.000Z';

function diffOf(beforeText: string, replacements: readonly Replacement[], fileName = 'target.txt', context = 3) {
  return unifiedDiff({ beforeText, replacements, fileName, context, time });
}

/** The replacement of the first place where a word stands. */
function replacing(text: string, word: string, by: string): Replacement {
  const from = text.indexOf(word);
  return { from, to: from + word.length, text: by };
}

function expectAllToolsAgree(text: string, replacements: readonly Replacement[], fileName = 'target.txt'): void {
  const diff = diffOf(text, replacements, fileName);
  const after = fillIn(text, replacements);
  if (after === text) {
    expect(diff).toBeNull();
    return;
  }
  for (const tool of Object.keys(PATCH_TOOLS) as PatchTool[]) {
    const [from, to] = tool.endsWith('-R') ? [after, text] : [text, after];
    expect(applyWith(tool, { name: fileName, text: from }, diff ?? ''), tool).toBe(to);
  }
}

describe('a unified diff', () => {
  it('shows the changed lines with three lines around them', () => {
    const text = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    expect(diffOf(text, [replacing(text, '5', 'five')])).toBe(
      '--- target.txt\t2026-03-02 11:30:00.000 +0000\n+++ target.txt\t2026-03-02 11:30:00.000 +0000\n' +
        '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  it('is null when nothing changes', () => {
    expect(diffOf('1\n2\n', [])).toBeNull();
    expect(diffOf('1\n2\n', [{ from: 0, to: 1, text: '1' }])).toBeNull();
  });

  it('carries lines for people and names the segments of each hunk', () => {
    const text = 'a\nb\n';
    const diff = unifiedDiff({
      beforeText: text,
      replacements: [{ ...replacing(text, 'b', 'B'), segments: ['s2'] }],
      fileName: 'target.txt',
      header: ['Проект: «Река»', 'two\nlines'],
      label: (changes) => changes.flatMap(({ segments }) => segments).join(' '),
      time,
    });
    expect(diff?.split('\n').slice(0, 2)).toEqual(['# Проект: «Река»', '# two lines']);
    expect(diff).toContain('@@ -1,2 +1,2 @@ s2\n');
    expect(applyWith('git apply', { name: 'target.txt', text }, diff ?? '')).toBe('a\nB\n');
    expect(applyWith('patch', { name: 'target.txt', text }, diff ?? '')).toBe('a\nB\n');
  });

  it('keeps unchanged lines inside a change as context', () => {
    const text = '1\n2\n3\n';
    expect(diffOf(text, [{ from: 0, to: 5, text: 'one\n2\nthree' }])).toContain('-1\n+one\n 2\n-3\n+three\n');
  });

  it('joins changes whose context touches and parts those further away', () => {
    const text = Array.from({ length: 30 }, (_, line) => `line ${line} end\n`).join('');
    const near = diffOf(text, [replacing(text, 'line 3 ', 'LINE 3 '), replacing(text, 'line 10 ', 'LINE 10 ')]);
    const far = diffOf(text, [replacing(text, 'line 3 ', 'LINE 3 '), replacing(text, 'line 11 ', 'LINE 11 ')]);
    expect(near?.match(/^@@/gm)).toHaveLength(1);
    expect(far?.match(/^@@/gm)).toHaveLength(2);
  });
});

describe('patch and git apply', () => {
  const cases: readonly [title: string, text: string, replacements: readonly Replacement[]][] = [
    ['a file without a final newline', 'a\nb', [{ from: 2, to: 3, text: 'B' }]],
    ['a final newline that comes and goes', 'a\nb', [{ from: 3, to: 3, text: '\n' }]],
    ['a line taken out at the end', 'a\nb', [{ from: 1, to: 3, text: '' }]],
    ['a line taken out at the start', 'a\nb\n', [{ from: 0, to: 2, text: '' }]],
    ['a text emptied', 'a\n', [{ from: 0, to: 2, text: '' }]],
    ['CRLF', 'a\r\nb\r\nc\r\n', [{ from: 3, to: 4, text: 'B' }]],
    ['a lone CR', 'a\rb\rc', [{ from: 2, to: 3, text: 'B' }]],
    ['a BOM', '\uFEFFa\nb\n', [{ from: 1, to: 2, text: 'A' }]],
    ['separators of Unicode', 'a\u2028b\u2029c\u0085d\n', [{ from: 2, to: 3, text: 'B' }]],
    ['lines that look like a diff', '--- a\n+++ b\n@@ -1 +1 @@\n\\ No newline\n', [{ from: 12, to: 14, text: '#' }]],
    ['lines that begin with a sign', '-x\n+y\n z\n# q\n', [{ from: 1, to: 2, text: '-- --- x' }]],
    ['two lines joined', 'a\nb\nc\n', [{ from: 1, to: 2, text: ' ' }]],
    ['a file of one changed line, no newline', 'дом', [{ from: 0, to: 3, text: 'Дом 🙂' }]],
  ];
  it.each(cases)('agree on %s', (_, text, replacements) => {
    expectAllToolsAgree(text, replacements);
  });

  it.each(['a b.txt', 'статья «Река».txt', 'it’s "quoted".txt', '"x".txt', ' x ', '-x.txt', 'a#b&c$d.txt'])(
    'find the file %s',
    (name) => {
      expectAllToolsAgree('a\nb\n', [{ from: 0, to: 1, text: 'A' }], name);
    },
  );

  it('agree on random texts and changes', { timeout: 180_000 }, () => {
    const line = fc.constantFrom(
      'a',
      'b',
      'Дом',
      '--- x',
      '+++ y',
      '@@ -1,2 +1 @@',
      '',
      ' ',
      '\t',
      '# c',
      '\\ No',
      '🙂',
    );
    const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\u2028');
    const bom = fc.constantFrom('', '', '\uFEFF');
    const body = fc.array(fc.tuple(line, end), { minLength: 1, maxLength: 25 });
    const text = fc
      .tuple(bom, body, fc.boolean())
      .map(
        ([start, lines, cut]) =>
          start +
          lines
            .map((one) => one.join(''))
            .join('')
            .slice(0, cut ? -1 : undefined),
      )
      .filter((one) => one !== '');
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom('', 'X', 'Я\n', '\r\n', '--- q')), {
      maxLength: 5,
    });
    let tried = 0;
    fc.assert(
      fc.property(text, cuts, (before, edits) => {
        const replacements: Replacement[] = [];
        let from = 0;
        for (const [skip, length, by] of edits) {
          from += skip;
          if (from > before.length) break;
          const to = Math.min(before.length, from + length);
          if (splitsPair(before, from) || splitsPair(before, to)) continue;
          replacements.push({ from, to, text: by });
          from = to;
        }
        tried += 1;
        expectAllToolsAgree(before, replacements);
      }),
      { numRuns: RANDOM_TEXTS, seed: 20 },
    );
    expect(tried).toBeGreaterThanOrEqual(RANDOM_TEXTS);
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

describe('the file name of a diff', () => {
  it('never leads out of the folder', () => {
    expect(safeFileName('/etc/passwd')).toBe('etc/passwd');
    expect(safeFileName('../../x/./y.txt')).toBe('x/y.txt');
    expect(safeFileName('C:\\texts\\a.txt')).toBe('texts/a.txt');
    expect(safeFileName('a\n+++ b')).toBe('a_+++ b');
    expect(safeFileName('..')).toBe('target.txt');
  });
});
