import { describe, expect, it } from 'vitest';
import { parseUnifiedDiff } from '../../../src/core/corrections/parse-unified-diff';

const parsed = (text: string) => parseUnifiedDiff(text, 'a.diff');
const hunksOf = (text: string) => {
  const read = parsed(text);
  return read.ok ? read.value.files.flatMap(({ hunks }) => hunks) : read.error;
};

describe('a unified diff', () => {
  it('gives its hunks with their lines, their place and their label', () => {
    expect(hunksOf('--- a.txt\t2026-03-01\n+++ a.txt\n@@ -3,2 +3,2 @@ #4 «Она ушла.»\n kept\n-old\n+new\n')).toEqual([
      {
        start: 2,
        label: '#4 «Она ушла.»',
        lines: [
          { sign: ' ', text: 'kept\n' },
          { sign: '-', text: 'old\n' },
          { sign: '+', text: 'new\n' },
        ],
      },
    ]);
  });

  it('may have changed lines that look like headers', () => {
    expect(hunksOf('--- a\n+++ a\n@@ -1,2 +1,2 @@\n--- a list\n+++ b list\n @@ -1 +1 @@\n')).toMatchObject([
      { lines: [{ text: '-- a list\n' }, { text: '++ b list\n' }, { text: '@@ -1 +1 @@\n' }] },
    ]);
  });

  it('knows a last line without a line end', () => {
    expect(
      hunksOf('--- a\n+++ a\n@@ -1 +1 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n'),
    ).toMatchObject([{ lines: [{ text: 'old' }, { text: 'new' }] }]);
  });

  it('may have lost the blank of its empty lines', () => {
    expect(hunksOf('--- a\n+++ a\n@@ -1,3 +1,3 @@\n one\n\n-two\n+2\n')).toMatchObject([
      { lines: [{ text: 'one\n' }, { sign: ' ', text: '\n' }, { text: 'two\n' }, { text: '2\n' }] },
    ]);
  });

  it('of git names its files, and several of them', () => {
    const read = parsed(
      'diff --git a/x.txt b/x.txt\nindex 1..2 100644\n--- a/x.txt\n+++ b/x.txt\n@@ -1 +1 @@\n-a\n+b\n--- "a/\\321.txt"\n+++ b/y.txt\n@@ -1 +1 @@\n-c\n+d\n',
    );
    expect(read.ok && read.value.files.map(({ after, hunks }) => [after, hunks.length])).toEqual([
      ['b/x.txt', 1],
      ['b/y.txt', 1],
    ]);
  });

  it('says above its hunks who made it, when and for which file', () => {
    const hash = 'a'.repeat(64);
    const head = `# Sverka: Title\n# Author: Anna\n# Date: 2026-03-01T10:00:00.000Z\n# Machine translation: t.txt, SHA-256 ${hash}\n`;
    const read = parsed(`${head}--- t.txt\n+++ t.txt\n@@ -1 +1 @@\n-a\n+b\n`);
    expect(read.ok && read.value.preamble).toEqual({ author: 'Anna', time: '2026-03-01T10:00:00.000Z', hash });
  });

  it.each([
    ['nothing', '', 'diff-empty'],
    ['prose', 'Dear editor,\nplease change this.\n', 'diff-empty'],
    ['a binary file', 'diff --git a/x b/x\nBinary files a/x and b/x differ\n', 'diff-invalid'],
    ['a hunk that is cut off', '--- a\n+++ a\n@@ -1,3 +1,3 @@\n one\n-two\n', 'diff-invalid'],
    ['a hunk that counts wrong', '--- a\n+++ a\n@@ -1,1 +1,2 @@\n one\n-two\n', 'diff-invalid'],
    ['a hunk of no file', '@@ -1 +1 @@\n-a\n+b\n', 'diff-invalid'],
  ])('is refused when it is %s', (_, text, code) => {
    const read = parsed(text);
    expect(read.ok ? null : read.error.code).toBe(code);
  });
});
