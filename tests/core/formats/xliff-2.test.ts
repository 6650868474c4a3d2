import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { xliff2 } from '../../../src/core/formats/xliff-2/xliff-2';
import { changedLines, rewritten, unitLines, type WrittenChange } from '../../notation/bilingual-file';
import { fixture } from '../../notation/command-line';
import { fileContents } from '../../notation/file-contents';

const FILE = readFileSync(fixture('formats', 'xliff-2.xlf'), 'utf8');
const changed = (...changes: readonly WrittenChange[]): string[] =>
  changedLines(FILE, rewritten(xliff2, FILE, changes));

/** A file of one unit with this content. */
function unit(content: string, root = 'srcLang="ru" trgLang="en"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${root}><file id="f"><unit id="u">${content}</unit></file></xliff>`;
}

describe('what is read of XLIFF 2', () => {
  it('is every segment to be translated, with its tags, state and notes', () => {
    expect(unitLines(xliff2, FILE)).toEqual([
      'Паводок отступает | The flood recedes (confirmed) # Keep it short',
      'Река <pc id="1" dataRefStart="d1" dataRefEnd="d2">Умба</pc> вернулась в берега. | The river <pc id="1" dataRefStart="d1" dataRefEnd="d2">Umba</pc> returned in the shores.',
      'Уровень воды упал на <ph id="2" equiv="20"/>\u00A0см & падает дальше. | The water level fell to <ph id="2" equiv="20"/>\u00A0cm & falls further.',
      'Школы откроются <sc id="1"/>в понедельник<ec startRef="1"/>. | ',
    ]);
  });

  it('leaves white space of the layout out, and keeps line ends that are meant', () => {
    const laidOut = unit(
      '<segment><source>\n  Раз\n  два\n</source><target xml:space="preserve">One\ntwo</target></segment>',
    );
    expect(unitLines(xliff2, laidOut)).toEqual(['Раз два | One\ntwo']);
  });

  it('gives a comment of an annotation to the segment that it stands in', () => {
    const text = unit(
      '<notes><note id="n1">who?</note><note>all</note></notes><segment><source>Раз.</source></segment>' +
        '<segment><source><mrk id="m1" type="comment" ref="#n=n1">Он</mrk> <mrk id="m2" type="comment" value="odd">два</mrk>.</source></segment>',
    );
    expect(unitLines(xliff2, text).map((line) => line.replace(/^.*\| ?/, ''))).toEqual([' # all', ' # who? # odd']);
  });

  it('says which other languages a file is in', () => {
    const read = xliff2.read(
      fileContents(unit('<segment><source>One</source></segment>', 'srcLang="en" trgLang="fr"')),
    );
    expect(read.ok && read.value.warnings?.map(({ code }) => code)).toEqual(['format-languages']);
  });
});

describe('what is written into XLIFF 2', () => {
  it('is nothing without a change', () => {
    expect(rewritten(xliff2, FILE, [])).toBe(FILE);
  });

  it('is the content of the one target that changed, with its tags where they went', () => {
    expect(changed({ unit: 1, target: '<1>The Umba<2> is back within its banks.', state: 'edited' })).toEqual([
      '- <target>The river <pc id="1" dataRefStart="d1" dataRefEnd="d2">Umba</pc> returned in the shores.</target>',
      '+ <target><pc id="1" dataRefStart="d1" dataRefEnd="d2">The Umba</pc> is back within its banks.</target>',
    ]);
  });

  it('is a new target behind the source, with the tags of the Russian', () => {
    expect(changed({ unit: 3, target: 'Schools open <1>on Monday<2>.' })).toEqual([
      '+ <target>Schools open <sc id="1"/>on Monday<ec startRef="1"/>.</target>',
    ]);
    const alone = unit('<segment><source>Да</source></segment>', 'srcLang="ru"');
    expect(rewritten(xliff2, alone, [{ unit: 0, target: 'Yes' }])).toBe(
      unit('<segment><source>Да</source><target>Yes</target></segment>', 'srcLang="ru" trgLang="en"'),
    );
  });

  it('is a state where it means another thing than the one that stands there', () => {
    expect(changed({ unit: 1, state: 'confirmed' })).toEqual([
      '- <segment id="s1" state="translated">',
      '+ <segment id="s1" state="reviewed">',
    ]);
    expect(changed({ unit: 1, state: 'edited' })).toEqual([]);
    expect(changed({ unit: 2, state: 'edited' })).toEqual([
      '- <segment id="s2">',
      '+ <segment id="s2" state="translated">',
    ]);
  });

  it('is a note behind the others, or a new list before the data of the unit', () => {
    expect(changed({ unit: 0, notes: ['Too <short>?'] })).toEqual(['+ <note>Too &lt;short&gt;?</note>']);
    expect(changed({ unit: 2, notes: ['to → by'] })).toEqual(['+ <notes>', '+ <note>to → by</note>', '+ </notes>']);
  });

  it('is a reference for a character that the encoding lacks', () => {
    const encodes = (character: string): boolean => character !== '—';
    expect(changedLines(FILE, rewritten(xliff2, FILE, [{ unit: 0, target: 'Flood — over' }], encodes))[1]).toBe(
      '+ <target>Flood &#8212; over</target>',
    );
  });

  it('keeps the way in which a segment spells its characters', () => {
    expect(changed({ unit: 2, target: 'It fell by <1>\u00A0cm & <on>.' })[1]).toBe(
      '+ <target>It fell by <ph id="2" equiv="20"/>&#160;cm &amp; &lt;on&gt;.</target>',
    );
  });

  it('is nested whatever was done to the tags', () => {
    const text = unit('<segment><source>а</source><target><pc id="1">a</pc><pc id="2">b</pc></target></segment>');
    const target = (content: string): string => rewritten(xliff2, text, [{ unit: 0, target: content }]);
    expect(target('<1>a<3>b<2>c<4>')).toContain('<target><pc id="1">a<pc id="2">b</pc></pc>c</target>');
    expect(target('a<2>b<1>')).toContain('<target>ab<pc id="1"></pc></target>');
  });
});
