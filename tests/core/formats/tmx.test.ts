import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tmx } from '../../../src/core/formats/tmx/tmx';
import { formattedFile } from '../../../src/files/read-file';
import { changedLines, readBilingual, rewritten, unitLines, type WrittenChange } from '../../notation/bilingual-file';
import { fixture } from '../../notation/command-line';

function fileText(): string {
  const file = formattedFile('tmx.tmx', readFileSync(fixture('formats', 'tmx.tmx')));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.text;
}

const FILE = fileText();
const changed = (...changes: readonly WrittenChange[]): string[] => changedLines(FILE, rewritten(tmx, FILE, changes));

/** A memory of one unit with these variants, `ru:Да`. */
function memory(...variants: readonly string[]): string {
  const written = variants.map((variant) => {
    const [language, text] = variant.split(':');
    return `<tuv xml:lang="${language!}"><seg>${text!}</seg></tuv>`;
  });
  return `<tmx version="1.4"><header srclang="fr"/><body><tu>${written.join('')}</tu></body></tmx>`;
}

describe('what is read of TMX', () => {
  it('is the Russian and the first English of each unit', () => {
    expect(unitLines(tmx, FILE)).toEqual([
      'Порт <bpt i="1" x="1">&lt;b&gt;</bpt>открыт<ept i="1">&lt;/b&gt;</ept>. | The <bpt i="1" x="1">&lt;b&gt;</bpt>port<ept i="1">&lt;/b&gt;</ept> is opened. # From the leaflet',
      'Входа нет<ph x="1">&lt;br/&gt;</ph> | ',
    ]);
  });

  it('is another pair of languages, with a warning, where there is no Russian', () => {
    const foreign = memory('de:Ja', 'FR:Oui');
    expect(unitLines(tmx, foreign)).toEqual(['Oui | Ja']);
    expect(readBilingual(tmx, foreign).warnings?.map(({ code }) => code)).toEqual(['format-languages']);
  });
});

describe('a memory that lacks something', () => {
  const lacks = (body: string) =>
    readBilingual(tmx, `<tmx version="1.4"><header/><body>\n${body}</body></tmx>`).warnings?.map(({ data }) => data);

  it.each([
    ['<tu><tuv><seg>Да</seg></tuv></tu>', { line: 2, column: 5, detail: 'xml-lacks-attribute', name: 'xml:lang' }],
    ['<tu><tuv xml:lang="ru"/></tu>', { line: 2, column: 5, detail: 'xml-lacks-child', name: '<seg>' }],
    ['<tu/>', { line: 2, column: 1, detail: 'xml-lacks-child', name: '<tuv>' }],
  ])('is read with a warning: %s', (body, problem) => {
    expect(lacks(body)).toEqual([expect.objectContaining(problem)]);
  });

  it('is named five times, and of more is said how many', () => {
    const warnings = lacks('<tu/>\n'.repeat(7)) ?? [];
    expect(warnings).toHaveLength(6);
    expect(warnings.at(-1)).toMatchObject({ count: 2 });
  });

  it('is in order with the attribute of TMX 1.1', () => {
    expect(lacks('<tu><tuv lang="ru"><seg>Да</seg></tuv></tu>')).toBeUndefined();
  });
});

describe('what is written into TMX', () => {
  it('is the content of one variant', () => {
    expect(changed({ unit: 0, target: 'The <1>port<2> is open.', state: 'edited' })).toEqual([
      '- <tuv xml:lang="en-GB"><seg>The <bpt i="1" x="1">&lt;b&gt;</bpt>port<ept i="1">&lt;/b&gt;</ept> is opened.</seg></tuv>',
      '+ <tuv xml:lang="en-GB"><seg>The <bpt i="1" x="1">&lt;b&gt;</bpt>port<ept i="1">&lt;/b&gt;</ept> is open.</seg></tuv>',
    ]);
  });

  it('is a new variant behind the Russian, and a confirmation as a property before both', () => {
    expect(changed({ unit: 1, target: 'No entry<1>', state: 'confirmed', notes: ['a < b'] })).toEqual([
      '- <tuv xml:lang="ru-RU"><seg>Входа нет<ph x="1">&lt;br/&gt;</ph></seg></tuv>',
      '+ <note>a &lt; b</note>',
      '+ <prop type="x-sverka-state">confirmed</prop>',
      '+ <tuv xml:lang="ru-RU"><seg>Входа нет<ph x="1">&lt;br/&gt;</ph></seg></tuv>',
      '+ <tuv xml:lang="en"><seg>No entry<ph x="1">&lt;br/&gt;</ph></seg></tuv>',
    ]);
  });

  it('is nothing without a change', () => {
    expect(rewritten(tmx, FILE, [])).toBe(FILE);
  });
});
