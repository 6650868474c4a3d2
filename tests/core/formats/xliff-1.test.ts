import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mqxliff, sdlxliff, xliff1 } from '../../../src/core/formats/xliff-1/xliff-1';
import { decodeText } from '../../../src/files/encodings';
import { formattedFile } from '../../../src/files/read-file';
import { changedLines, readBilingual, rewritten, unitLines, type WrittenChange } from '../../notation/bilingual-file';
import { fixture } from '../../notation/command-line';

const read = (name: string): Buffer => readFileSync(fixture('formats', name));

/** A file of one unit. */
function unit(content: string, attributes = ''): string {
  return `<xliff version="1.2"><file source-language="ru" target-language="en"><body><trans-unit id="1"${attributes}>${content}</trans-unit></body></file></xliff>`;
}

describe('XLIFF 1.2', () => {
  const file = decodeText(read('xliff-1.xlf'), 'windows-1251');
  const changed = (...changes: readonly WrittenChange[]): string[] =>
    changedLines(file, rewritten(xliff1, file, changes));

  it('is found by its contents, and read in the encoding that it names', () => {
    const found = formattedFile('port.xlf', read('xliff-1.xlf'));
    expect(found.ok && [found.value.format.id, found.value.encoding]).toEqual(['xliff-1', 'windows-1251']);
  });

  it('gives its units, or the segments of one that is segmented', () => {
    expect(unitLines(xliff1, file)).toEqual([
      'Порт открыт | The port is open (confirmed) # Headline',
      'Первое судно <g id="1" ctype="bold">ушло</g> в 6<x id="2"/>00. | The first vessel <g id="1" ctype="bold">left</g> in 6<x id="2"/>00.',
      'Груза нет. | ',
      '<bpt id="1">&lt;i&gt;</bpt>Ждём.<ept id="1">&lt;/i&gt;</ept> | ',
    ]);
  });

  it('is read with a warning where a unit has no Russian', () => {
    const { warnings = [] } = readBilingual(xliff1, unit('<target>Yes</target>'));
    const problem = { line: 1, detail: 'xml-lacks-child', element: 'trans-unit', name: '<source>' };
    expect(warnings.map(({ data }) => data)).toEqual([expect.objectContaining(problem)]);
    expect(readBilingual(xliff1, unit('<source>Да</source>')).warnings).toBeUndefined();
  });

  it('keeps the characters that it spells by number, line ends among them, whatever an editing field makes of those', () => {
    const spelt = unit(
      '<source>Да</source><target xml:space="preserve">Yes&#13;&#10;no&#13;so&#10;a&#xA0;b&#9;c</target>',
    );
    for (const target of ['Yes\r\nnope\rso\na\u00A0b\tc', 'Yes\nnope\nso\na\u00A0b\tc'])
      expect(rewritten(xliff1, spelt, [{ unit: 0, target }])).toBe(spelt.replace('no&', 'nope&'));
  });

  it('gets a corrected target, and no longer says that it is a machine’s', () => {
    expect(changed({ unit: 1, target: 'The first vessel <1>left<2> at 6<3>00.', state: 'edited' })).toEqual([
      '- <target state="needs-review-translation" state-qualifier="mt-suggestion">The first vessel <g id="1" ctype="bold">left</g> in 6<x id="2"/>00.</target>',
      '+ <target state="translated">The first vessel <g id="1" ctype="bold">left</g> at 6<x id="2"/>00.</target>',
    ]);
  });

  it('is approved when every segment is confirmed, and no longer when one is not', () => {
    expect(changed({ unit: 1, state: 'confirmed' })).toContain('+ <trans-unit id="2" approved="yes">');
    expect(changed({ unit: 0, state: 'edited' })).toEqual([
      '- <trans-unit id="1" approved="yes">',
      '- <source>Порт открыт</source>',
      '- <target state="final">The port is open</target>',
      '+ <trans-unit id="1" approved="no">',
      '+ <source>Порт открыт</source>',
      '+ <target state="translated">The port is open</target>',
    ]);
    expect(changed({ unit: 2, state: 'confirmed' })).toEqual([]);
  });

  it('gets a target divided as the source is', () => {
    expect(changed({ unit: 3, target: '<1>Waiting.<2>' })).toEqual([
      '+ <target><mrk mtype="seg" mid="0"></mrk> <mrk mtype="seg" mid="1"><bpt id="1">&lt;i&gt;</bpt>Waiting.<ept id="1">&lt;/i&gt;</ept></mrk></target>',
    ]);
    expect(changed({ unit: 2, target: 'No cargo.' }, { unit: 3, target: 'Waiting.' })).toEqual([
      '+ <target><mrk mtype="seg" mid="0">No cargo.</mrk> <mrk mtype="seg" mid="1">Waiting.</mrk></target>',
    ]);
  });

  it('gets notes behind the others or behind the target', () => {
    expect(changed({ unit: 0, notes: ['A&B'] })).toEqual(['+ <note>A&amp;B</note>']);
    const text = unit('<source>а</source><target>a</target>');
    expect(rewritten(xliff1, text, [{ unit: 0, notes: ['b'] }])).toBe(
      unit('<source>а</source><target>a</target><note>b</note>'),
    );
  });

  it('gets a segment that only its source had', () => {
    const text = unit(
      '<seg-source><mrk mtype="seg" mid="1">а</mrk><mrk mtype="seg" mid="2">б</mrk></seg-source><target><mrk mtype="seg" mid="1">a</mrk></target>',
    );
    expect(rewritten(xliff1, text, [{ unit: 1, target: 'b' }])).toContain(
      '<mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="2">b</mrk></target>',
    );
  });
});

describe('SDLXLIFF', () => {
  const file = decodeText(read('sdlxliff.sdlxliff'), 'utf-8');
  const changed = (...changes: readonly WrittenChange[]): string[] =>
    changedLines(file, rewritten(sdlxliff, file, changes));

  it('gives its segments with comments; what a reviewer approved is confirmed', () => {
    expect(unitLines(sdlxliff, file)).toEqual([
      'Нота вручена. | The <mrk mtype="x-sdl-comment" sdl:cid="c1">note</mrk> is handed. # Ask the ministry',
      'Ответа нет. | There is no answer. (confirmed)',
      'Встреча <g id="5">перенесена</g>. | ',
    ]);
  });

  it('changes the one segment, and `conf` only when it is confirmed or no longer is', () => {
    expect(changed({ unit: 0, target: 'The <1>note<2> was delivered.', state: 'edited' })).toEqual([
      '- <target><g id="5"><mrk mtype="seg" mid="1">The <mrk mtype="x-sdl-comment" sdl:cid="c1">note</mrk> is handed.</mrk> <mrk mtype="seg" mid="2">There is no answer.</mrk></g></target>',
      '+ <target><g id="5"><mrk mtype="seg" mid="1">The <mrk mtype="x-sdl-comment" sdl:cid="c1">note</mrk> was delivered.</mrk> <mrk mtype="seg" mid="2">There is no answer.</mrk></g></target>',
    ]);
    expect(changed({ unit: 0, state: 'confirmed' })[1]).toContain(
      '<sdl:seg id="1" conf="ApprovedTranslation" origin="mt"',
    );
    expect(changed({ unit: 1, state: 'untouched' })[1]).toContain('<sdl:seg id="2" conf="Translated"');
    expect(changed({ unit: 2, target: 'Put <1>off<2>.', state: 'confirmed' })).toEqual([
      '- <sdl:seg-defs><sdl:seg id="3"/></sdl:seg-defs>',
      '+ <target><mrk mtype="seg" mid="3">Put <g id="5">off</g>.</mrk></target>',
      '+ <sdl:seg-defs><sdl:seg id="3" conf="ApprovedTranslation"/></sdl:seg-defs>',
    ]);
  });
});

describe('MQXLIFF', () => {
  const file = decodeText(read('mqxliff.mqxliff'), 'utf-8');

  it('gives its units with the comments that stand', () => {
    expect(unitLines(mqxliff, file)).toEqual([
      'Сводка | Brief (confirmed)',
      'Ночь прошла <bpt id="1" ctype="bold">{}</bpt>спокойно<ept id="1">{}</ept>. | The night passed <bpt id="1" ctype="bold">{}</bpt>calmly<ept id="1">{}</ept>. # Quietly?',
    ]);
  });

  it('gets its status from a confirmation', () => {
    const [, after] = changedLines(file, rewritten(mqxliff, file, [{ unit: 1, state: 'confirmed' }]));
    expect(after).toContain('<trans-unit id="2" mq:status="Reviewer1Confirmed" mq:percent="0"');
    const [, back] = changedLines(file, rewritten(mqxliff, file, [{ unit: 0, state: 'edited' }]));
    expect(back).toContain('mq:status="PartiallyEdited"');
  });
});
