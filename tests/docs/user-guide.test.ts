import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/bridge/command-keys';
import { MENU_COMMANDS } from '../../src/bridge/calls';
import { createTranslator, type UiLanguage } from '../../src/i18n/translator';
import { inRoot } from '../../scripts/steps/paths.mjs';

const PAGES: Readonly<Record<UiLanguage, string>> = { en: 'README.md', ru: 'README.ru.md' };
const folder = 'docs/user-guide';
const pageOf = (language: UiLanguage): string => readFileSync(inRoot(folder, PAGES[language]), 'utf8');
const picturesIn = (page: string): string[] =>
  [...page.matchAll(/!\[[^\]]+\]\((images\/[^)]+)\)/g)].map(([, path]) => path!);

/** The rows of the table of keys: the name of a command, and its keys. */
function keyRows(page: string): (readonly [name: string, keys: string])[] {
  const rows = [...page.matchAll(/^\| ([^|]+?) +\| (\S*(?:Ctrl|Alt|Shift|F\d)\S*) +\|$/gm)];
  return rows.map(([, name, keys]) => [name!, keys!] as const);
}

describe.each(['en', 'ru'] as const)('The user guide in %s', (language) => {
  const page = pageOf(language);
  const { t } = createTranslator(language);

  it('shows every picture that there is of it, and no other', () => {
    const pictures = picturesIn(page);
    for (const picture of pictures) expect(existsSync(inRoot(folder, picture)), picture).toBe(true);
    const there = readdirSync(inRoot(folder, 'images', language)).map((name) => `images/${language}/${name}`);
    expect([...pictures].sort()).toEqual(there.sort());
  });

  it('names commands and their keys as the program does', () => {
    const rows = keyRows(page);
    expect(rows.length).toBeGreaterThan(20);
    const known = new Map(
      MENU_COMMANDS.map((command) => [
        t(`app.commands.${command}`),
        keysOf(command, false)[0]?.replace('Mod', 'Ctrl').replace('ArrowLeft', '←'),
      ]),
    );
    for (const [name, keys] of rows) expect([name, known.get(name)]).toEqual([name, keys]);
  });

  it('has the sections that the other language has', () => {
    const levels = (text: string): string[] => (text.match(/^#+ /gm) ?? []).map((mark) => mark.trim());
    expect(levels(page)).toEqual(levels(pageOf(language === 'en' ? 'ru' : 'en')));
  });

  it('leads only to pages that there are', () => {
    for (const [, path] of page.matchAll(/(?<!!)\[[^\]]+\]\(([^)#]+)\)/g))
      expect(existsSync(inRoot(folder, path!)), path).toBe(true);
  });
});
