import { describe, expect, it } from 'vitest';
import { planUnits } from '../../../src/core/corrections/plan-units';
import type { BilingualDocument } from '../../../src/core/formats/format';
import type { Revision } from '../../../src/core/history/revision';
import type { Segment } from '../../../src/core/segments/segment';
import { bilingualDocument } from '../../notation/bilingual-document';
import { exportedSegment } from '../../notation/exported-review';

const SOURCE = 'Мост закрыт на ремонт.';
const MACHINE = 'The bridge is close for repair.';

/** The review's only segment, which had these texts one after the other. */
function review(...texts: readonly string[]) {
  const revisions = texts.map((after, index): Revision => {
    const before = texts[index - 1] ?? MACHINE;
    return {
      ...{ number: index + 1, kind: 'text', segments: ['s1'], before, after, reason: null },
      ...{ author: 'Anna', time: '2026-03-02T11:30:00.000Z', batch: 1, origin: null, previousHash: '', hash: '' },
    };
  });
  const target = texts.at(-1) ?? MACHINE;
  const imported: Segment = exportedSegment('s1', { source: SOURCE, machine: MACHINE });
  return { segments: [{ ...imported, target }], history: { segments: [imported], revisions } };
}

/** A file of one unit, named `s1`. */
function file(target: string, { source = SOURCE, id = 's1' } = {}): BilingualDocument {
  const document = bilingualDocument(`${source} | ${target}`);
  return { ...document, units: document.units.map((unit) => ({ ...unit, id })) };
}

/** What becomes of the segment: its text, `conflict: …`, or `nothing`. */
function outcome({ segments, history }: ReturnType<typeof review>, document: BilingualDocument): string {
  const { corrections, conflicts } = planUnits(document, segments, history);
  if (conflicts[0] !== undefined) return `conflict: ${conflicts[0].reason}`;
  const [correction] = corrections;
  return correction === undefined ? 'nothing' : (correction.text ?? 'left out');
}

describe('a bilingual file that comes back', () => {
  const edited = 'The bridge is closed for repair.';

  it.each([
    ['corrects what nobody changed here', review(), edited, edited],
    [
      'corrects what was changed before it was exported',
      review(edited),
      'The bridge is closed for repairs.',
      'The bridge is closed for repairs.',
    ],
    [
      'changes nothing that it has from an earlier time',
      review(edited, 'The bridge is shut for repair.'),
      edited,
      'nothing',
    ],
    [
      'is joined with what was changed here since',
      review('The old bridge is close for repair.'),
      'The bridge is close for repair works.',
      'The old bridge is close for repair works.',
    ],
    ['leaves out what was emptied', review(), '', 'left out'],
    [
      'is in conflict where both changed the same words',
      review('The bridge is shut for repair.'),
      'The bridge is closed for repair.',
      'conflict: both-changed',
    ],
  ])('%s', (_, project, text, becomes) => {
    expect(outcome(project, file(text))).toBe(becomes);
  });

  it.each([
    ['is in conflict, though it is nearer to what stands here', 0, 'conflict: both-changed'],
    ['corrects what it was made from', 1, edited],
  ])('that says after which revision it was made %s', (_, revision, becomes) => {
    const document = { ...file(edited), revision };
    expect(outcome(review('The bridge is shut for repair.'), document)).toBe(becomes);
  });

  it('may go back to an earlier text when it says what it was made from', () => {
    expect(outcome(review(edited), { ...file(MACHINE), revision: 1 })).toBe(MACHINE);
  });

  it('is in conflict where its Russian is another', () => {
    expect(outcome(review(), file(edited, { source: 'Мост открыт.' }))).toBe('conflict: source-changed');
  });

  it('says nothing of segments that are not here', () => {
    const { segments, history } = review();
    expect(planUnits(file(edited, { id: 's7' }), segments, history)).toMatchObject({ found: 0, corrections: [] });
  });

  it('brings its new notes', () => {
    const { segments, history } = review();
    const [unit] = file(MACHINE).units;
    const document = { ...file(MACHINE), units: [{ ...unit!, notes: ['why close?'] }] };
    const noted = segments.map((segment) => ({ ...segment, notes: ['why\nclose?'] }));
    expect(planUnits(document, segments, history).notes).toHaveLength(1);
    expect(planUnits(document, noted, history).notes).toHaveLength(0);
  });

  it('gives tags back to the markup that stands in it', () => {
    const segment = exportedSegment('s1', {
      ...{ source: 'Да', machine: '\uEC00Yes\uEC01' },
      tags: [
        { character: '\uEC00', markup: '<b>', kind: 'open' },
        { character: '\uEC01', markup: '</b>', kind: 'close' },
      ],
    });
    const [correction] = planUnits(file('Oh, {yes}!', { source: 'Да' }), [segment], {
      segments: [segment],
      revisions: [],
    }).corrections;
    expect(correction?.text).toBe('Oh, {yes}!');
    const literal = bilingualDocument('Да | Oh, x!');
    const target = {
      ...literal.target,
      text: 'Oh, <b>yes</b>!',
      blocks: [{ from: 0, to: 15, kind: 'paragraph' as const }],
    };
    const units = literal.units.map((unit) => ({ ...unit, id: 's1' }));
    expect(
      planUnits({ ...literal, target, units }, [segment], { segments: [segment], revisions: [] }).corrections[0]?.text,
    ).toBe('Oh, \uEC00yes\uEC01!');
  });
});
