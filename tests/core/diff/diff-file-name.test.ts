import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnifiedDiff } from '../../../src/core/corrections/parse-unified-diff';
import { quotedFileName, safeFileName } from '../../../src/core/diff/diff-file-name';
import { unifiedDiff } from '../../../src/core/diff/unified-diff';

const hostile = fc
  .array(
    fc.constantFrom(
      ...['..', '/', '\\', '.', 'a', ' ', '\n', '\r\n', '\t', '"', 'C:', '\u2028', '\u0000', '\u202e', '\u2066', '~'],
      ...['--- ', '+++ ', '@@ -1 +1 @@', 'dev/null', '%2e%2e', 'x.txt'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a file name in a diff', () => {
  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Windows\\x', 'Windows/x'],
    ['..\\..\\x', 'x'],
    ['a\n--- b', 'a_--- b'],
    ['a/./../b', 'a/b'],
    ['..', 'target.txt'],
    ['', 'target.txt'],
    ['\u202etxt.exe', '_txt.exe'],
  ])('stays in its folder and on its line: %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('never leads out, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(
          /^(?:[/\\]|[A-Za-z]:)|(?:^|\/)\.{1,2}(?:\/|$)|\\|[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(safe).not.toBe('');
        expect(quotedFileName(safe)).not.toMatch(/^\s|\s$/);
      }),
      { numRuns: 500 },
    );
  });

  it('brings no line into the diff, and neither do title, author, time and label', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, words) => {
        const diff = unifiedDiff({
          beforeText: 'One.\nTwo.\n',
          replacements: [{ from: 0, to: 4, text: 'First.' }],
          ...{ fileName: name, time: `2026-03-01T10:00:00.000Z${words}`, header: [words, `Author: ${words}`] },
          label: () => words,
        })!;
        const lines = diff.split('\n');
        expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(2);
        expect(lines.filter((line) => /^(?:---|\+\+\+) /.test(line))).toHaveLength(2);
        expect(lines.filter((line) => line.startsWith('@@ '))).toHaveLength(1);
        expect(lines).toHaveLength(2 + 2 + 1 + 3 + 1);
        const read = parseUnifiedDiff(diff, 'a.diff');
        expect(read.ok).toBe(true);
      }),
    );
  });
});
