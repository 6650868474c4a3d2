import { describe, expect, it } from 'vitest';
import { buildDictionary, mergeDictionaries } from '../../../src/core/dictionaries/build-dictionary';
import { parseDictd, parseDictdIndex } from '../../../src/core/dictionaries/parse-dictd';
import { parseDsl } from '../../../src/core/dictionaries/parse-dsl';
import { parseTsv } from '../../../src/core/dictionaries/parse-tsv';
import type { Dictionary } from '../../../src/core/dictionaries/dictionary';

const plain = (dictionary: Dictionary): Record<string, readonly string[]> => Object.fromEntries(dictionary);

describe('a dictionary in a table', () => {
  it('gives each Russian word its English words', () => {
    const table = '# made here\nЁлка\tfir tree; spruce\tn\tf\nлёд\tice\nлёд\tto freeze over\n';
    expect(plain(buildDictionary(parseTsv(table)))).toEqual({
      елка: ['fir', 'tree', 'spruce'],
      лед: ['ice', 'freeze', 'over'],
    });
  });

  it('is turned round where English comes first', () => {
    const table = 'to sail\tплыть, идти под парусом\r\nsail\tпарус\r\n';
    expect(plain(buildDictionary(parseTsv(table)))).toEqual({ плыть: ['sail'], парус: ['sail'] });
  });

  it('leaves out expressions of several Russian words and long explanations', () => {
    const table = 'железная дорога\trailway\nпристань\tplace where very many boats land\nпо-русски\tin Russian\n';
    expect(plain(buildDictionary(parseTsv(table)))).toEqual({ 'по-русски': ['russian'] });
  });

  it('passes over lines without a tab', () => {
    expect([...parseTsv('нет\n\n\tтолько\n')]).toEqual([]);
  });
});

describe('a DSL dictionary', () => {
  const head = '\ufeff#NAME "Tiny"\n#INDEX_LANGUAGE "Russian"\n#CONTENTS_LANGUAGE "English"\n\n';

  it('keeps translations and leaves out examples, remarks and marks of usage', () => {
    const text = `${head}якорь\n\t[m1][p]м.[/p] [trn]1) anchor[/trn][/m]\n\t[m2][trn][com]перен.[/com] mainstay, hope[/trn][/m]\n\t[m3][ex]бросать якорь — drop anchor[/ex][/m]\n`;
    expect(plain(buildDictionary(parseDsl(text)))).toEqual({ якорь: ['anchor', 'mainstay', 'hope'] });
  });

  it('shares an article between the headwords above it', () => {
    expect(plain(buildDictionary(parseDsl(`${head}шлюп\nшлюпка\n\tboat\nмачта\n\tmast`)))).toEqual({
      шлюп: ['boat'],
      шлюпка: ['boat'],
      мачта: ['mast'],
    });
  });

  it('reads brackets, braces, accents and escapes of headwords', () => {
    expect(plain(buildDictionary(parseDsl(`${head}п{[']}а{[/']}рус(ник)\n\tsail\n`)))).toEqual({
      парус: ['sail'],
      парусник: ['sail'],
    });
    expect([...parseDsl(`${head}a\\[b\\]\n\tиз\\[x\\]\n`)]).toEqual([{ head: 'a[b]', body: 'из[x]' }]);
  });

  it('turns an English–Russian dictionary round', () => {
    expect(
      plain(buildDictionary(parseDsl('#NAME "x"\nboat\n\t[trn]лодка, шлюпка; [i]мор.[/i] судно[/trn]\n'))),
    ).toEqual({
      лодка: ['boat'],
      шлюпка: ['boat'],
      судно: ['boat'],
    });
  });

  it('passes over comments, closed or not', () => {
    expect([...parseDsl('лёд{{comment\nover lines}}\n\tice\n')]).toEqual([{ head: 'лёд', body: 'ice' }]);
    expect([...parseDsl('лёд\n\tice\n{{open')]).toHaveLength(1);
  });
});

describe('a dictd dictionary', () => {
  it('reads places in its base 64 and articles without the repeated headword', () => {
    const body = 'ice /aɪs/ <n>\nлёд, мороженое\nmast\n  1. _n. мачта; столб 2. _v. ставить мачту\n';
    const from = body.indexOf('mast');
    const index = `00-database-info\tA\tB\nice\tA\t${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charAt(from)}\nmast\t${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.charAt(from)}\tz\n`;
    const listed = parseDictdIndex(index);
    expect(listed).toMatchObject({
      places: [
        { head: 'ice', from: 0, to: from },
        { head: 'mast', from },
      ],
    });
    if (!('places' in listed)) return;
    const dictionary = buildDictionary(parseDictd(listed.places, (a, b) => body.slice(a, b)));
    expect(plain(dictionary)).toEqual({ лед: ['ice'], мороженое: ['ice'], мачта: ['mast'], столб: ['mast'] });
  });

  it('names the line of an index that is broken', () => {
    expect(parseDictdIndex('ice\tA\tB\nmast\tA')).toEqual({ brokenLine: 2 });
    expect(parseDictdIndex('ice\tA\tщ')).toEqual({ brokenLine: 1 });
  });
});

describe('several dictionaries', () => {
  it('become one that has the words of all', () => {
    const one = buildDictionary(parseTsv('лёд\tice'));
    const other = buildDictionary(parseTsv('лёд\tice, rink\nмачта\tmast'));
    expect(plain(mergeDictionaries([one, other]))).toEqual({ лед: ['ice', 'rink'], мачта: ['mast'] });
    expect(mergeDictionaries([]).size).toBe(0);
  });
});
