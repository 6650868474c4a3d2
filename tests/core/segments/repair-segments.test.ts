import { describe, expect, it } from 'vitest';
import { fillIn, replacementsOf } from '../../../src/core/formats/fill-in';
import { addNote, setState, setText } from '../../../src/core/history/edits';
import type { AlignmentRepair } from '../../../src/core/segments/repair';
import { RealignedProject } from '../../notation/realigned-project';

const SOURCE = 'Он ушёл. Она осталась.\n\nПошёл снег. Стемнело.\n';
const TARGET = 'He left. She stayed.\n\nIt snowed. It grew dark.\n';

const walk = (beads = '1-1 1-1 1-1 1-1') => new RealignedProject(SOURCE, TARGET, beads);

const exported = ({ target, segments }: RealignedProject) => fillIn(target.text, replacementsOf(target.text, segments));

const refusal = (project: RealignedProject, repair: AlignmentRepair) => {
  const drafts = project.drafts(repair);
  return drafts.ok ? null : drafts.error;
};

const edit = (project: RealignedProject, id: string, text: string) => {
  const segment = project.segments.find((one) => one.id === id)!;
  expect(project.record(setText(segment, text))).toBe(true);
};

describe('merging', () => {
  it('makes one pair of two under a new id that names both', () => {
    const project = walk();
    project.repair({ kind: 'merge', id: 's1' });
    expect(project.lines[0]).toBe('s5: Он ушёл. Она осталась. | He left. She stayed.');
    expect(project.segments[0]).toMatchObject({ origin: ['s1', 's2'], sourceSpan: { from: 0, to: 22 }, score: 1 });
  });

  it('keeps what was edited and noted, and is confirmed only when both were', () => {
    const project = walk();
    edit(project, 's1', 'He was gone.');
    project.record({ ok: true, value: addNote(project.segments[0]!, 'Gone for good?') });
    project.record({ ok: true, value: addNote(project.segments[1]!, 'She who?') });
    project.record({ ok: true, value: setState(project.segments[2]!, 'confirmed') });
    project.record({ ok: true, value: setState(project.segments[3]!, 'confirmed') });
    project.repair({ kind: 'merge', id: 's1' });
    project.repair({ kind: 'merge', id: 's3' });
    expect(project.lines).toEqual([
      's5: Он ушёл. Она осталась. | He was gone. She stayed. (edited)',
      's6: Пошёл снег. Стемнело. | It snowed. It grew dark. (confirmed)',
    ]);
    expect(project.segments[0]!.notes).toEqual(['Gone for good?', 'She who?']);
  });

  it('writes only the other text when one of the two is left out of the export', () => {
    const project = walk();
    project.record({ ok: true, value: setState(project.segments[0]!, 'excluded') });
    const before = exported(project);
    project.repair({ kind: 'merge', id: 's1' });
    expect(project.lines[0]).toBe('s5: Он ушёл. Она осталась. | She stayed. (edited)');
    expect(exported(project)).toBe(before);
  });

  it('refuses to reach over a paragraph border of either text, and behind the end', () => {
    expect(refusal(walk(), { kind: 'merge', id: 's2' })).toEqual({
      code: 'source-paragraph-border',
      data: { id: 's2', other: 's3' },
    });
    const oneParagraph = new RealignedProject('Он ушёл. Она осталась.\n', 'He left.\n\nShe stayed.\n', '1-1 1-1');
    expect(refusal(oneParagraph, { kind: 'merge', id: 's1' })?.code).toBe('target-paragraph-border');
    expect(refusal(walk(), { kind: 'merge', id: 's4' })).toEqual({ code: 'neighbour-missing', data: { id: 's4' } });
    expect(refusal(walk(), { kind: 'merge', id: 's9' })?.code).toBe('segment-unknown');
  });
});

describe('splitting', () => {
  it('cuts both texts at the nearest border of words, or of sentences when asked', () => {
    const words = walk('2-2 1-1 1-1');
    words.repair({ kind: 'split', id: 's1', source: 5, target: 4 });
    expect(words.lines.slice(0, 2)).toEqual(['s4: Он | He', 's5: ушёл. Она осталась. | left. She stayed.']);
    const sentences = walk('2-2 1-1 1-1');
    sentences.repair({ kind: 'split', id: 's1', source: 2, target: 18, snap: 'sentence' });
    expect(sentences.lines.slice(0, 2)).toEqual(['s4: Он ушёл. | He left.', 's5: Она осталась. | She stayed.']);
  });

  it('leaves a side whole with the first part when no place is given for it, or with either at its ends', () => {
    const project = walk('2-1 0-1 1-1 1-1');
    project.repair({ kind: 'split', id: 's1', source: 8 });
    expect(project.lines.slice(0, 2)).toEqual(['s5: Он ушёл. | He left.', 's6: Она осталась. |']);
    const other = walk('2-1 0-1 1-1 1-1');
    other.repair({ kind: 'split', id: 's1', source: 8, target: 0 });
    expect(other.lines.slice(0, 2)).toEqual(['s5: Он ушёл. |', 's6: Она осталась. | He left.']);
  });

  it('cuts the machine translation of an edited text behind as many sentences', () => {
    const project = walk('2-2 1-1 1-1');
    edit(project, 's1', 'He was already gone by then. She stayed on.');
    project.repair({ kind: 'split', id: 's1', source: 8, target: 28 });
    expect(project.segments.slice(0, 2).map(({ machine, target }) => [machine, target])).toEqual([
      ['He left.', 'He was already gone by then.'],
      ['She stayed.', 'She stayed on.'],
    ]);
  });

  it('cuts it behind the word that answers when the sentences are of another number', () => {
    const project = walk('2-2 1-1 1-1');
    edit(project, 's1', 'He left but she stayed.');
    project.repair({ kind: 'split', id: 's1', source: 8, target: 7 });
    expect(project.segments.slice(0, 2).map(({ machine, target }) => [machine, target])).toEqual([
      ['He left.', 'He left'],
      ['She stayed.', 'but she stayed.'],
    ]);
    expect(exported(project)).toBe('He left but she stayed.\n\nIt snowed. It grew dark.\n');
  });

  it('keeps typed text that the machine translation had nothing for beside its Russian', () => {
    const project = new RealignedProject(SOURCE, 'It snowed. It grew dark.\n', '2-0 1-1 1-1');
    edit(project, 's1', 'He left. She stayed.');
    const before = exported(project);
    project.repair({ kind: 'split', id: 's1', source: 8, target: 8 });
    expect(project.lines.slice(0, 2)).toEqual([
      's4: Он ушёл. | He left. (edited)',
      's5: Она осталась. | She stayed. (edited)',
    ]);
    expect(exported(project)).toBe(before);
    expect(refusal(project, { kind: 'split', id: 's4', target: 2 })?.code).toBe('typed-text-unanchored');
  });

  it('refuses where one part would be empty or no border stands', () => {
    expect(refusal(walk(), { kind: 'split', id: 's1' })?.code).toBe('split-place');
    expect(refusal(walk(), { kind: 'split', id: 's1', source: 3, snap: 'sentence' })?.code).toBe('split-place');
    expect(refusal(walk('2-2 1-1 1-1'), { kind: 'split', id: 's1', source: 99, target: 3 })?.code).toBe('split-place');
    expect(refusal(walk(), { kind: 'split', id: 's1', source: 0, target: 0 })?.code).toBe('split-place');
  });
});

describe('moving a sentence', () => {
  it('takes the last one down or the first one up', () => {
    const project = walk('2-1 0-1 1-1 1-1');
    project.repair({ kind: 'move', id: 's1', side: 'source', direction: 'down' });
    expect(project.lines.slice(0, 2)).toEqual(['s5: Он ушёл. | He left.', 's6: Она осталась. | She stayed.']);
    expect(project.segments.slice(0, 2).map(({ origin }) => origin)).toEqual([['s1'], ['s1', 's2']]);
    project.repair({ kind: 'move', id: 's6', side: 'target', direction: 'up' });
    expect(project.lines.slice(0, 2)).toEqual(['s7: Он ушёл. | He left. She stayed.', 's8: Она осталась. |']);
  });

  it('makes one segment when nothing is left behind', () => {
    const project = walk('1-1 1-0 0-1 1-1 1-1');
    project.repair({ kind: 'move', id: 's3', side: 'target', direction: 'up' });
    expect(project.lines[1]).toBe('s6: Она осталась. | She stayed.');
    expect(project.segments).toHaveLength(4);
  });

  it('refuses over a paragraph border, without a neighbour and without a sentence', () => {
    expect(refusal(walk(), { kind: 'move', id: 's2', side: 'target', direction: 'down' })?.code).toBe(
      'target-paragraph-border',
    );
    expect(refusal(walk(), { kind: 'move', id: 's1', side: 'target', direction: 'up' })?.code).toBe(
      'neighbour-missing',
    );
    const oneSided = walk('1-1 1-0 0-1 1-1 1-1');
    expect(refusal(oneSided, { kind: 'move', id: 's2', side: 'target', direction: 'up' })?.code).toBe(
      'sentence-missing',
    );
  });
});

describe('unlinking and linking', () => {
  it('parts a pair and brings it together again', () => {
    const project = walk();
    edit(project, 's1', 'He was gone.');
    project.repair({ kind: 'unlink', id: 's1' });
    expect(project.lines.slice(0, 2)).toEqual(['s5: Он ушёл. |', 's6:  | He was gone. (edited)']);
    expect(refusal(project, { kind: 'unlink', id: 's5' })?.code).toBe('segment-one-sided');
    project.repair({ kind: 'link', id: 's6' });
    expect(project.lines[0]).toBe('s7: Он ушёл. | He was gone. (edited)');
    expect(project.segments[0]).toMatchObject({ machine: 'He left.', origin: ['s5', 's6'] });
  });

  it('links over segments of one side and keeps both texts in order', () => {
    const project = walk('1-0 1-0 0-1 0-1 1-1 1-1');
    project.repair({ kind: 'link', id: 's1', other: 's4' });
    expect(project.lines.slice(0, 3)).toEqual(['s3:  | He left.', 's7: Он ушёл. | She stayed.', 's2: Она осталась. |']);
  });

  it('refuses to link two pairs, or over a pair', () => {
    expect(refusal(walk(), { kind: 'link', id: 's1' })?.code).toBe('link-sides');
    const apart = walk('1-0 1-1 0-1 1-1 1-1');
    expect(refusal(apart, { kind: 'link', id: 's1', other: 's3' })?.code).toBe('link-sides');
  });
});

describe('joining and splitting paragraphs', () => {
  it('writes a space for the border, and the border again', () => {
    const project = walk();
    project.repair({ kind: 'join', id: 's3' });
    expect(exported(project)).toBe('He left. She stayed. It snowed. It grew dark.\n');
    expect(project.segments[2]).toMatchObject({ id: 's3', state: 'untouched', breakBefore: 'space' });
    project.repair({ kind: 'break', id: 's3' });
    expect(exported(project)).toBe(TARGET);
    expect(project.segments[2]).not.toHaveProperty('breakBefore');
  });

  it('makes a border such as stand around there', () => {
    const project = walk();
    project.repair({ kind: 'break', id: 's2' });
    expect(exported(project)).toBe('He left.\n\nShe stayed.\n\nIt snowed. It grew dark.\n');
    const lines = new RealignedProject(
      SOURCE,
      'He left. She stayed.\r\nIt snowed. It grew dark.\r\n',
      '1-1 1-1 1-1 1-1',
    );
    lines.repair({ kind: 'break', id: 's2' });
    expect(exported(lines)).toBe('He left.\r\nShe stayed.\r\nIt snowed. It grew dark.\r\n');
  });

  it('goes with the text when segments beside the border are left out or typed', () => {
    const project = walk();
    project.repair({ kind: 'break', id: 's2' });
    project.record({ ok: true, value: setState(project.segments[1]!, 'excluded') });
    expect(exported(project)).toBe('He left.\n\nIt snowed. It grew dark.\n');
    project.repair({ kind: 'join', id: 's3' });
    expect(exported(project)).toBe('He left.\n\nIt snowed. It grew dark.\n');
    project.repair({ kind: 'join', id: 's2' });
    expect(exported(project)).toBe('He left. It snowed. It grew dark.\n');
    const typed = walk('1-1 1-0 0-1 1-1 1-1');
    typed.repair({ kind: 'break', id: 's3' });
    edit(typed, 's2', 'So did she.');
    expect(exported(typed)).toBe('He left. So did she.\n\nShe stayed.\n\nIt snowed. It grew dark.\n');
  });

  it('lets a sentence that a border cut be made whole, and parted again', () => {
    const project = new RealignedProject(
      'Он ушёл домой. Стемнело.\n',
      'He left\n\nhome. It grew dark.\n',
      '1-1 0-1 1-1',
    );
    expect(refusal(project, { kind: 'merge', id: 's1' })?.code).toBe('target-paragraph-border');
    project.repair({ kind: 'join', id: 's2' });
    project.repair({ kind: 'merge', id: 's1' });
    expect(project.lines[0]).toBe('s4: Он ушёл домой. | He left home. (edited)');
    expect(exported(project)).toBe('He left home. It grew dark.\n');
    project.repair({ kind: 'split', id: 's4', target: 7 });
    expect(project.segments[1]).toMatchObject({ machine: 'home.', breakBefore: 'space', state: 'untouched' });
    expect(exported(project)).toBe('He left home. It grew dark.\n');
  });

  it('refuses a border that is there, or is not, or cannot be', () => {
    expect(refusal(walk(), { kind: 'join', id: 's2' })?.code).toBe('paragraph-border-missing');
    expect(refusal(walk(), { kind: 'break', id: 's3' })?.code).toBe('paragraph-border-there');
    expect(refusal(walk(), { kind: 'break', id: 's1' })?.code).toBe('paragraph-place');
    const broken = walk();
    broken.repair({ kind: 'break', id: 's2' });
    expect(refusal(broken, { kind: 'merge', id: 's1' })?.code).toBe('target-paragraph-border');
  });
});
