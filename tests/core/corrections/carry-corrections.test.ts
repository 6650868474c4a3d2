import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryCorrections, type CarriedCorrections } from '../../../src/core/corrections/carry-corrections';
import type { Segment } from '../../../src/core/segments/segment';
import { changed, segmentsOf, type SegmentChange } from '../../notation/segments';

/** Segments written as `Русский|English`, or `Русский|English|Corrected` (`-`: left out). */
function review(...rows: readonly string[]): Segment[] {
  const cells = rows.map((row) => row.split('|'));
  return segmentsOf(cells.map(([, machine = '']) => `[${machine}]`).join(' ')).segments.map((segment, index) => {
    const [source = '', machine = '', target = machine] = cells[index] ?? [];
    const state = target === '-' ? 'excluded' : target === machine ? 'untouched' : 'edited';
    return { ...segment, source, state, target: target === '-' ? machine : target };
  });
}

function applied(now: readonly Segment[], { corrections }: CarriedCorrections): Segment[] {
  const made = Object.fromEntries(
    corrections.map(({ segment, text }): [string, SegmentChange] => [
      segment.id,
      text === null ? { state: 'excluded' } : { target: text, state: 'edited' },
    ]),
  );
  return changed(now, made);
}

function textsOf(segments: readonly Segment[]): string[] {
  return segments.map(({ target, state }) => (state === 'excluded' ? '-' : target));
}

function carried(old: readonly string[], now: readonly string[]) {
  const fresh = review(...now);
  const plan = carryCorrections(review(...old), fresh);
  return { texts: textsOf(applied(fresh, plan)), conflicts: plan.conflicts.map(({ reason }) => reason) };
}

describe('the corrections of another review', () => {
  it.each([
    [
      'where the words that they replaced are there',
      ['Она вышла под предлогом.|She left under a pretext.|It left under a pretext.'],
      ['Она вышла под предлогом.|She left on a flimsy pretext.'],
      ['It left on a flimsy pretext.'],
    ],
    [
      'to the segment that has their Russian now',
      ['Да.|Yes.', 'Он действует.|He is in force.|It is in force.'],
      ['Начало.|Start.', 'Да.|Yes.', 'Он действует.|He is still in force.'],
      ['Start.', 'Yes.', 'It is still in force.'],
    ],
    [
      'where two were paired as one',
      ['Она ушла.|She left.|It left.', 'Все молчали.|All were silent.|Everyone was silent.'],
      ['Она ушла. Все молчали.|She left. All were silent.'],
      ['It left. Everyone was silent.'],
    ],
    [
      'where one was parted',
      ['Она ушла. Все молчали.|She left. All were silent.|It left. All were silent.'],
      ['Она ушла.|She left early.', 'Все молчали.|They all were silent.'],
      ['It left early.', 'They all were silent.'],
    ],
    ['what was typed where nothing stood', ['Да.||Yes.'], ['Да.|'], ['Yes.']],
    ['what was left out', ['Да.|Yes.|-'], ['Да.|Yes.'], ['-']],
    [
      'together with what was changed here',
      ['Она вышла из договора.|She left the contract.|It left the contract.'],
      ['Она вышла из договора.|She left the contract.|She left the treaty.'],
      ['It left the treaty.'],
    ],
    ['which the new translation has made itself', ['Она.|She left.|It left.'], ['Она.|It left.'], ['It left.']],
    ['which were made by hand', ['Она.|She left.|It left.'], ['Она.|He had gone.|It left.'], ['It left.']],
  ])('are carried over: %s', (_, old, now, texts) => {
    expect(carried(old, now)).toEqual({ texts, conflicts: [] });
  });

  it.each([
    ['words-gone', 'Ключевая ставка.|Key bet.|Key rate.', 'Ключевая ставка.|Key interest.'],
    ['words-gone', 'Да.||Yes.', 'Да.|Indeed.'],
    ['words-gone', 'Да.|Yes.|-', 'Да.|Indeed.'],
    ['source-changed', 'Станция закрылась вчера.|She closed.|It closed.', 'Станция закрылась сегодня.|She closed.'],
    ['source-gone', 'Она ушла.|She left.|It left.', 'Все молчали.|She left.'],
    ['both-changed', 'Она ушла.|She left.|It left.', 'Она ушла.|She left.|The country left.'],
  ])('are offered, not made: %s', (reason, old, now) => {
    const fresh = now.split('|');
    expect(carried([old], [now])).toEqual({ texts: [fresh[2] ?? fresh[1]], conflicts: [reason] });
  });

  it('say what was corrected where they are only offered', () => {
    const old = review('Ключевая ставка.|Key bet.|Key rate.');
    const [conflict] = carryCorrections(old, review('Ключевая ставка.|Key interest.')).conflicts;
    expect(conflict).toMatchObject({ text: 'Key rate.', segment: { target: 'Key interest.' }, old: old[0] });
  });

  it('leave out page furniture however it was translated', () => {
    const [old] = review('Реклама|Advertisement|-');
    const plan = carryCorrections([{ ...old!, kind: 'boilerplate' }], review('Реклама|Ads'));
    expect(plan.corrections.map(({ text }) => text)).toEqual([null]);
  });

  it('take line ends of the old text for blanks where the new one is not wrapped', () => {
    const old = review('Она ушла рано.|She left\nearly.|It left\nearly.');
    expect(
      textsOf(
        applied(
          review('Она ушла рано.|She left early.'),
          carryCorrections(old, review('Она ушла рано.|She left early.')),
        ),
      ),
    ).toEqual(['It left early.']);
  });

  const words = fc.constantFrom('the', 'house', 'stood', 'hill', 'old', 'a', '12,000', 'he');
  const english = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => `${list.join(' ')}.`);
  const russian = fc.constantFrom('Да.', 'Нет.', 'Она ушла.', 'Он остался.', 'Дом стоял.', '');
  const row = fc.record({ source: russian, machine: english, target: fc.option(english), isOut: fc.boolean() });
  const rows = fc.array(row, { minLength: 1, maxLength: 8 });
  const line = ({
    source,
    machine,
    target,
    isOut,
  }: {
    source: string;
    machine: string;
    target: string | null;
    isOut: boolean;
  }) => `${source}|${machine}${isOut ? '|-' : target === null ? '' : `|${target}`}`;

  it('to the same translation give the same review, and nothing the second time', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const old = review(...list.map(line));
        const fresh = review(...list.map(({ source, machine }) => `${source}|${machine}`));
        const plan = carryCorrections(old, fresh);
        expect(plan.conflicts).toEqual([]);
        const after = applied(fresh, plan);
        expect(textsOf(after)).toEqual(textsOf(old));
        expect(carryCorrections(old, after)).toMatchObject({ corrections: [], conflicts: [] });
      }),
    );
  });

  it('to another translation leave alone what is not corrected, and give nothing new the second time', () => {
    fc.assert(
      fc.property(rows, fc.array(english, { minLength: 8, maxLength: 8 }), (list, other) => {
        const old = review(...list.map(line));
        const fresh = review(...list.map(({ source }, index) => `${source}|${other[index] ?? ''}`));
        const plan = carryCorrections(old, fresh);
        const after = applied(fresh, plan);
        const touched = new Set(plan.corrections.map(({ segment }) => segment.id));
        for (const [index, segment] of after.entries())
          if (!touched.has(segment.id)) expect(segment).toEqual(fresh[index]);
        const again = carryCorrections(old, after);
        expect(again.corrections).toEqual([]);
        expect(again.conflicts.length).toBe(plan.conflicts.length);
      }),
    );
  });
});
