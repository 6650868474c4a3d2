import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { PastedTexts } from '../../src/main/pasted-texts';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const keep = (texts: PastedTexts, text: string): string => {
  const kept = texts.keep(text);
  if (!kept.ok) throw new Error(kept.error.code);
  return kept.value;
};

it('keeps each pasted text in a file that only its owner can read, and knows it again', () => {
  const texts = new PastedTexts(folder.at('pasted'));
  const [first, second] = [keep(texts, 'Да.\r\nНет.'), keep(texts, 'Да.\r\nНет.')];
  expect(first).not.toBe(second);
  expect(readFileSync(first, 'utf8')).toBe('Да.\r\nНет.');
  expect(statSync(first).mode & 0o777).toBe(0o600);
  expect(texts.holds(first)).toBe(true);
  expect(texts.holds(folder.at('elsewhere.txt'))).toBe(false);
  expect(texts.holds(folder.at('pasted-by-hand.txt'))).toBe(false);
});

it.each([
  ['\n\n  Станция на острове\nЗимой', 'Станция на острове.txt'],
  ['../../etc/passwd', 'etc passwd.txt'],
  ['a'.repeat(400), `${'a'.repeat(40)}.txt`],
  ['?!*', '!.txt'],
  [' \n ', 'text.txt'],
])('calls the file of %j by its first words', (text, name) => {
  expect(basename(keep(new PastedTexts(folder.at('named')), text))).toBe(name);
});

it('leaves nothing behind: not at the end, and not what an earlier run left', () => {
  const path = keep(new PastedTexts(folder.at('left')), 'Да.');
  expect(existsSync(path)).toBe(true);
  const texts = new PastedTexts(folder.at('left'));
  expect(existsSync(path)).toBe(false);
  const another = keep(texts, 'Да.');
  texts.clear();
  expect(existsSync(another)).toBe(false);
});
