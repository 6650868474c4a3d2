import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, layOut, replacementsOf } from '../../../src/core/formats/fill-in';
import { changed, segmentsOf, type SegmentChange } from '../../notation/segments';

function exported(marked: string, changes: Readonly<Record<string, string | SegmentChange>>): string {
  const { text, segments } = segmentsOf(marked);
  const now = changed(segments, changes);
  const filled = fillIn(text, replacementsOf(text, now));
  expect(layOut(text, now).text).toBe(filled);
  return filled;
}

describe('an untouched project', () => {
  it('exports the imported bytes, whatever the line ends and blanks', () => {
    for (const text of ['\uFEFF[One.]\r\n\r\n [Two.] \r[Three.]\u2028[Four.]\n\n\n', '[One.]', '  [One.][]\n[]']) {
      expect(exported(text, {})).toBe(text.replace(/[[\]]/g, ''));
    }
  });

  it('has no replacements', () => {
    const { text, segments } = segmentsOf('[One.] [Two.]\n[Three.]\n');
    expect(replacementsOf(text, segments)).toEqual([]);
  });
});

describe('an edited segment', () => {
  it('changes its own text only', () => {
    expect(exported('[One.]  [Two.] \r\n[Three.]\t\r\n', { s2: '2.' })).toBe('One.  2. \r\nThree.\t\r\n');
  });

  it('keeps the line ends that the editor kept, as the file has them', () => {
    const { text, segments } = segmentsOf('[One is\r\nwrapped here.]\r\n\r\n[Two.]\r\n');
    expect(fillIn(text, replacementsOf(text, changed(segments, { s1: 'One was\nwrapped\nhere.' })))).toBe(
      'One was\r\nwrapped\r\nhere.\r\n\r\nTwo.\r\n',
    );
    expect(replacementsOf(text, changed(segments, { s1: 'One is\nwrapped here.' }))).toEqual([]);
  });

  it('names itself in its replacement', () => {
    const { text, segments } = segmentsOf('[One.] [Two.]');
    expect(replacementsOf(text, changed(segments, { s2: '2.' }))).toEqual([
      { from: 5, to: 9, text: '2.', segments: ['s2'] },
    ]);
  });
});

describe('a text typed where the machine translation had nothing', () => {
  it('follows the segment before within its paragraph', () => {
    expect(exported('[One.][] [Three.]\n', { s2: 'Two.' })).toBe('One. Two. Three.\n');
    expect(exported('[One.][]\n\n[Three.]\n', { s2: 'Two.' })).toBe('One. Two.\n\nThree.\n');
  });

  it('becomes a paragraph where the Russian is one', () => {
    expect(exported('[One.]|[]|\n[Three.]\n', { s2: 'Two.' })).toBe('One.\nTwo.\nThree.\n');
    expect(exported('[One.]\r\n\r\n[Two.]|[]\r\n\r\n[Four.]\r\n', { s3: 'Three.' })).toBe(
      'One.\r\n\r\nTwo.\r\n\r\nThree.\r\n\r\nFour.\r\n',
    );
  });

  it('becomes the last paragraph before the end of the file', () => {
    expect(exported('[One.]\n\n[Two.]|[]\n', { s3: 'Three.' })).toBe('One.\n\nTwo.\n\nThree.\n');
    expect(exported('[One.]|[]', { s2: 'Two.' })).toBe('One.\nTwo.');
  });

  it('joins the paragraph behind when the Russian stands there', () => {
    expect(exported('[One.]\n\n[][Three.]\n', { s2: 'Two.' })).toBe('One.\n\nTwo. Three.\n');
  });

  it('stands before the first text at the very start', () => {
    expect(exported('\uFEFF[][Two.]\n', { s1: 'One.' })).toBe('\uFEFFOne. Two.\n');
    expect(exported('[]|[Two.]\n[Three.]\n', { s1: 'One.' })).toBe('One.\nTwo.\nThree.\n');
  });

  it('keeps the order of several in a row', () => {
    expect(exported('[One.][][]|[]\n[Five.]\n', { s2: 'Two.', s3: 'Three.', s4: 'Four.' })).toBe(
      'One. Two. Three.\nFour.\nFive.\n',
    );
  });

  it('stays inside a paragraph that the English does not break', () => {
    expect(exported('[One.]|[]| [Three.]\n', { s2: 'Two.' }).replace(/\s+/g, ' ')).toBe('One. Two. Three. ');
  });
});

describe('an excluded segment', () => {
  const out = { state: 'excluded' } as const;

  it('takes its line along when it stood alone there', () => {
    expect(exported('[One.]\n[Two.]\n[Three.]\n', { s2: out })).toBe('One.\nThree.\n');
    expect(exported('[One.]\r\n  [Two.] \r\n[Three.]', { s2: out })).toBe('One.\r\nThree.');
  });

  it('leaves no double blank line', () => {
    expect(exported('[One.]\n\n[Two.]\n\n[Three.]\n', { s2: out })).toBe('One.\n\nThree.\n');
    expect(exported('[One.]\n[Two.]\n\n[Three.]\n', { s2: out })).toBe('One.\n\nThree.\n');
    expect(exported('[One.]\n\n[Two.]\n[Three.]\n', { s2: out })).toBe('One.\n\nThree.\n');
  });

  it('leaves neither blank lines at the start nor at the end', () => {
    expect(exported('\uFEFF[One.]\n\n[Two.]\n', { s1: out })).toBe('\uFEFFTwo.\n');
    expect(exported('[One.]\n\n[Two.]\n', { s2: out })).toBe('One.\n');
    expect(exported('[One.]\n\n[Two.]', { s2: out })).toBe('One.');
    expect(exported('[One.]\n\n[Two.]\n', { s1: out, s2: out })).toBe('');
  });

  it('leaves one blank inside a paragraph', () => {
    expect(exported('[One.] [Two.]  [Three.]\n', { s2: out })).toBe('One. Three.\n');
    expect(exported('[One.] [Two.]\n[Three.]\n', { s2: out })).toBe('One.\nThree.\n');
    expect(exported('[One.]\n[Two.] [Three.]\n', { s2: out })).toBe('One.\nThree.\n');
  });

  it('keeps the marks around it', () => {
    expect(exported('[One] ([two] [three])\n', { s2: out })).toBe('One (three)\n');
    expect(exported('[One] ([two] [three])\n', { s3: out })).toBe('One (two)\n');
  });

  it('takes a whole line of several segments along', () => {
    expect(exported('[One.]\n\n[Two.] [Three.]\n\n[Four.]\n', { s2: out, s3: out })).toBe('One.\n\nFour.\n');
  });

  it('yields nothing where nothing was', () => {
    expect(exported('[One.][] [Three.]\n', { s2: out })).toBe('One. Three.\n');
    expect(exported('[One.][] [Three.]\n', { s2: { target: 'Two.', state: 'excluded' } })).toBe('One. Three.\n');
  });

  it('is treated alike when its text was emptied', () => {
    expect(exported('[One.] [Two.] [Three.]\n', { s2: '' })).toBe('One. Three.\n');
  });

  it('makes room for a text typed behind it', () => {
    expect(exported('[One.]\n[Two.]|[]\n[Four.]\n', { s2: out, s3: 'Three.' })).toBe('One.\nThree.\nFour.\n');
  });
});

describe('the place of each segment', () => {
  it('is where its text stands in the corrected text', () => {
    const { text, segments } = segmentsOf('[One.][]\n[Three.]\n[Four.] [Five.]\n');
    const now = changed(segments, { s1: 'The first.', s2: 'Two.', s3: { state: 'excluded' }, s5: '5.' });
    const { text: filled, places } = layOut(text, now);
    expect(filled).toBe('The first. Two.\nFour. 5.\n');
    const found = [...places].map(([id, { from, to }]) => [id, filled.slice(from, to)]);
    expect(found).toEqual([
      ['s1', 'The first.'],
      ['s2', 'Two.'],
      ['s4', 'Four.'],
      ['s5', '5.'],
    ]);
  });
});

describe('wrong spans', () => {
  it('are refused with their place', () => {
    const { text, segments } = segmentsOf('[One.] [Two.]');
    expect(() => replacementsOf(text, [...segments].reverse())).toThrow('Segment s1: target span 0–4');
  });
});

describe('laws', () => {
  const words = fc.constantFrom('One.', 'Two', 'Three, four.', 'Дом', 'a', '🙂');
  const gaps = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '  ', ' \n ', ' (', ') ', '|', '');
  const marked = fc
    .tuple(gaps, fc.array(fc.tuple(fc.oneof(words, fc.constant('')), gaps), { minLength: 1, maxLength: 8 }))
    .map(([head, rest]) => head + rest.map(([word, gap]) => `[${word}]${gap}`).join(''));

  it('gives the imported text for texts that are all as imported', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const document = segmentsOf(text);
        const again = document.segments.map((one) => ({ ...one, state: 'confirmed' as const }));
        expect(fillIn(document.text, replacementsOf(document.text, again))).toBe(document.text);
      }),
    );
  });

  it('changes nothing outside of the edited segments', () => {
    fc.assert(
      fc.property(
        marked,
        fc.array(fc.option(fc.constantFrom('New.', 'Другой', 'x y')), { maxLength: 8 }),
        (text, edits) => {
          const document = segmentsOf(text);
          const now = document.segments.map((one, index) => {
            const edit = one.targetSpan === null ? null : (edits[index] ?? null);
            return edit === null ? one : { ...one, target: edit, state: 'edited' as const };
          });
          let index = 0;
          const expected = text.replace(/\[[^\]]*\]/g, () => now[index++]?.target ?? '').replaceAll('|', '');
          expect(fillIn(document.text, replacementsOf(document.text, now))).toBe(expected);
        },
      ),
    );
  });

  it('places every standing text and keeps every other character that is no blank', () => {
    const state = fc.constantFrom('keep', 'edit', 'exclude', 'empty');
    fc.assert(
      fc.property(marked, fc.array(state, { minLength: 8, maxLength: 8 }), (text, fates) => {
        const document = segmentsOf(text);
        const now = document.segments.map((one, index) => {
          const fate = fates[index];
          if (fate === 'exclude') return { ...one, state: 'excluded' as const };
          if (fate === 'keep') return one;
          return { ...one, state: 'edited' as const, target: fate === 'empty' ? '' : `e${index}` };
        });
        const { text: filled, places } = layOut(document.text, now);
        expect(filled).toBe(fillIn(document.text, replacementsOf(document.text, now)));
        const stands = now.filter((one) => one.state !== 'excluded' && one.target !== '');
        expect([...places.keys()]).toEqual(stands.map(({ id }) => id));
        for (const one of stands) {
          const place = places.get(one.id);
          expect(filled.slice(place?.from, place?.to)).toBe(one.target);
        }
        let index = 0;
        const squeezed = text.replace(/\[[^\]]*\]/g, () => {
          const one = now[index++];
          return one === undefined || one.state === 'excluded' ? '' : one.target;
        });
        const signs = (one: string) => [...one.replace(/[\s|]+/g, '')].sort().join('');
        expect(signs(filled)).toBe(signs(squeezed));
      }),
      { numRuns: 500 },
    );
  });
});
