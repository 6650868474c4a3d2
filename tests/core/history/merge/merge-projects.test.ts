import { describe, expect, it } from 'vitest';
import { addNote, dismiss, setState, setText, undismiss } from '../../../../src/core/history/edits';
import { mergeProjects, type MergeOptions } from '../../../../src/core/history/merge/merge-projects';
import { memoryStore } from '../../../../src/core/history/memory-store';
import type { ProjectContents, ProjectStore } from '../../../../src/core/history/project-store';
import { dismissalsAt, segmentsAt, termsAt } from '../../../../src/core/history/replay';
import { undoDrafts } from '../../../../src/core/history/undo';
import type { SegmentState } from '../../../../src/core/segments/segment';
import { by, exampleProject, WALK } from '../../../notation/example-project';
import { read, value } from '../../../notation/project-store-contract';
import { RealignedProject } from '../../../notation/realigned-project';

/** A copy of the walk that somebody works on. */
class Copy {
  readonly store: ProjectStore = memoryStore(exampleProject(WALK));
  private minute = 0;
  private readonly author: string;

  constructor(author: string) {
    this.author = author;
  }

  private append(drafts: Parameters<ProjectStore['append']>[0]): this {
    this.minute += 1;
    value(this.store.append(drafts, by(this.author, this.minute)));
    return this;
  }
  private segment(index: number) {
    return segmentsAt(this.contents)[index]!;
  }
  get contents(): ProjectContents {
    return read(this.store);
  }
  write(index: number, text: string, reason: string | null = null): this {
    return this.append(value(setText(this.segment(index), text, { reason })));
  }
  state(index: number, state: SegmentState): this {
    return this.append(setState(this.segment(index), state));
  }
  note(index: number, note: string): this {
    return this.append(addNote(this.segment(index), note));
  }
  undo(): this {
    return this.append(value(undoDrafts(this.contents)));
  }
  do(drafts: Parameters<ProjectStore['append']>[0]): this {
    return this.append(drafts);
  }
  snapshot(name: string): this {
    value(this.store.addSnapshot(name, by(this.author, this.minute)));
    return this;
  }
}

function merge(ours: ProjectContents, theirs: ProjectContents, onConflict: MergeOptions['onConflict'] = 'stop') {
  return mergeProjects(ours, theirs, {
    by: by('Merger', 50),
    onConflict,
    noteFor: (conflict) => `other: ${conflict.theirs.text}`,
  });
}

/** The merged segments, each as its text and, where it is another than `untouched`, its state and notes. */
function lines(contents: ProjectContents | null): string[] {
  return segmentsAt(contents!).map(({ target, state, notes }) =>
    [target, ...(state === 'untouched' ? [] : [state]), ...notes.map((note) => `[${note}]`)].join(' '),
  );
}

describe('two people who worked on different sentences', () => {
  it('have both works in one history, each with its maker', () => {
    const ours = new Copy('Anna').write(0, 'Ivan left home.');
    const theirs = new Copy('Boris').write(1, 'He forgot an umbrella.', 'a man').note(2, 'nice');
    const { contents, added, conflicts } = value(merge(ours.contents, theirs.contents));
    expect(conflicts).toEqual([]);
    expect(added).toBe(3);
    expect(lines(contents)).toEqual([
      'Ivan left home. edited',
      'He forgot an umbrella. edited',
      'It started raining. [nice]',
    ]);
    expect(
      contents!.revisions.slice(2).map(({ author, origin, batch, reason }) => [author, origin, batch, reason]),
    ).toEqual([
      ['Merger', by('Boris', 1), 3, 'a man'],
      ['Merger', by('Boris', 1), 3, 'a man'],
      ['Merger', by('Boris', 2), 5, null],
    ]);
  });

  it('keep what was undone undone, as an undo', () => {
    const theirs = new Copy('Boris').write(1, 'He forgot an umbrella.').undo();
    const { contents } = value(merge(new Copy('Anna').note(0, 'x').contents, theirs.contents));
    expect(lines(contents)).toEqual(['Ivan left the house. [x]', 'She forgot an umbrella.', 'It started raining.']);
  });
});

describe('two people who worked on one sentence', () => {
  const base = 'She forgot an umbrella.';

  it('are both heard where they changed other words', () => {
    const ours = new Copy('Anna').write(1, base.replace('She', 'He')).state(1, 'confirmed');
    const theirs = new Copy('Boris').write(1, base.replace('umbrella', 'old umbrella')).state(1, 'confirmed');
    const { contents, conflicts } = value(merge(ours.contents, theirs.contents));
    expect(conflicts).toEqual([]);
    // Nobody confirmed what came of it.
    expect(lines(contents)[1]).toBe('He forgot an old umbrella. edited');
  });

  it('count once where they did the same', () => {
    const ours = new Copy('Anna').write(1, 'He forgot it.').note(1, 'sure');
    const theirs = new Copy('Boris').write(1, 'He forgot it.').note(1, 'sure').state(1, 'confirmed');
    const { contents, added } = value(merge(ours.contents, theirs.contents));
    expect(lines(contents)[1]).toBe('He forgot it. confirmed [sure]');
    expect(added).toBe(1);
  });

  it('trust a confirmation only of the text that it was given to', () => {
    const ours = new Copy('Anna').state(1, 'confirmed');
    const theirs = new Copy('Boris').write(1, 'He forgot it.');
    expect(lines(value(merge(ours.contents, theirs.contents)).contents)[1]).toBe('He forgot it. edited');
    expect(lines(value(merge(theirs.contents, ours.contents)).contents)[1]).toBe('He forgot it. edited');
  });

  it('are in conflict where they changed the same words', () => {
    const ours = new Copy('Anna').write(1, base.replace('She', 'He')).state(1, 'confirmed');
    const theirs = new Copy('Boris').write(1, base.replace('She', 'It')).note(1, 'why');
    expect(value(merge(ours.contents, theirs.contents))).toEqual({
      contents: null,
      added: 0,
      conflicts: [
        {
          kind: 'text',
          source: 'Он забыл зонт.',
          base,
          ours: { segments: ['s2'], text: 'He forgot an umbrella.' },
          theirs: { segments: ['s2'], text: 'It forgot an umbrella.' },
        },
      ],
    });
    const chosen = (choice: MergeOptions['onConflict']) =>
      lines(value(merge(ours.contents, theirs.contents, choice)).contents)[1];
    expect(chosen('ours')).toBe('He forgot an umbrella. confirmed [why]');
    expect(chosen('theirs')).toBe('It forgot an umbrella. edited [why]');
    expect(chosen('mark')).toBe('He forgot an umbrella. edited [why] [other: It forgot an umbrella.]');
  });

  it('are in conflict where one left out what the other corrected', () => {
    const ours = new Copy('Anna').state(1, 'excluded');
    const theirs = new Copy('Boris').write(1, 'He forgot it.');
    const { conflicts } = value(merge(ours.contents, theirs.contents));
    expect(conflicts).toMatchObject([{ kind: 'state', ours: { text: '' }, theirs: { text: 'He forgot it.' } }]);
    expect(lines(value(merge(ours.contents, theirs.contents, 'theirs')).contents)[1]).toBe('He forgot it. edited');
    expect(lines(value(merge(ours.contents, new Copy('Boris').contents)).contents)[1]).toBe(`${base} excluded`);
  });
});

describe('repaired pairings', () => {
  const project = () => new RealignedProject('Раз. Два. Три. Четыре.', 'One. Two. Three. Four.', '1-1 1-1 1-1 1-1');
  const write = (one: RealignedProject, index: number, text: string) =>
    value(one.store.append(value(setText(one.segments[index]!, text)), by('Boris')));
  const merged = (ours: RealignedProject, theirs: RealignedProject, choice?: MergeOptions['onConflict']) =>
    value(merge(read(ours.store), read(theirs.store), choice));
  const rows = (contents: ProjectContents | null) =>
    segmentsAt(contents!).map(({ id, origin, source, target }) => [id, origin.join('+'), source, target].join(' | '));

  it('of both are kept, with ids that do not collide', () => {
    const [ours, theirs] = [project(), project()];
    ours.repair({ kind: 'merge', id: 's1' });
    theirs.repair({ kind: 'merge', id: 's3' });
    write(theirs, 2, 'Three and four.');
    expect(rows(merged(ours, theirs).contents)).toEqual([
      's5 | s1+s2 | Раз. Два. | One. Two.',
      's6 | s3+s4 | Три. Четыре. | Three and four.',
    ]);
  });

  it('that are the same count once, with the corrections of both behind them', () => {
    const [ours, theirs] = [project(), project()];
    ours.repair({ kind: 'merge', id: 's3' });
    ours.repair({ kind: 'merge', id: 's1' });
    theirs.repair({ kind: 'merge', id: 's1' });
    write(theirs, 0, 'One. Twice.');
    const { contents, conflicts } = merged(ours, theirs);
    expect(conflicts).toEqual([]);
    expect(rows(contents)).toEqual([
      's6 | s1+s2 | Раз. Два. | One. Twice.',
      's5 | s3+s4 | Три. Четыре. | Three. Four.',
    ]);
  });

  it('of one place that differ are a conflict, and so is a repair of what the other corrected', () => {
    const [ours, theirs] = [project(), project()];
    ours.repair({ kind: 'merge', id: 's1' });
    theirs.repair({ kind: 'merge', id: 's2' });
    expect(merged(ours, theirs).conflicts).toMatchObject([
      { kind: 'alignment', ours: { segments: ['s5', 's3'] }, theirs: { segments: ['s1', 's5'] } },
    ]);
    expect(rows(merged(ours, theirs, 'theirs').contents)).toEqual([
      's1 |  | Раз. | One.',
      's6 | s2+s3 | Два. Три. | Two. Three.',
      's4 |  | Четыре. | Four.',
    ]);
    const other = project();
    write(other, 0, 'Once.');
    expect(merged(ours, other).conflicts).toMatchObject([{ kind: 'alignment', theirs: { text: 'Once.\nTwo.' } }]);
    expect(rows(merged(ours, other, 'ours').contents)[0]).toBe('s5 | s1+s2 | Раз. Два. | One. Two.');
  });

  it('leave room for a paragraph that one joined and a text that the other corrected', () => {
    const [ours, theirs] = [0, 1].map(() => new RealignedProject('Раз.\n\nДва.', 'One.\n\nTwo.', '1-1 1-1'));
    write(ours!, 1, 'Twice.');
    theirs!.repair({ kind: 'join', id: 's2' });
    const { contents, conflicts } = merged(ours!, theirs!);
    expect(conflicts).toEqual([]);
    expect(segmentsAt(contents!)[1]).toMatchObject({ target: 'Twice.', breakBefore: 'space' });
  });
});

describe('what is not in the text', () => {
  const finding = { key: 'k', check: 'spacing', messageId: 'm', segment: 's1', words: 'w' };

  it('is merged as well: dismissals and what was taken up again', () => {
    const ours = new Copy('Anna').do(dismiss(finding, 'one'));
    const theirs = new Copy('Boris').do(dismiss(finding, 'one')).do(dismiss({ ...finding, key: 'other' }, 'one'));
    const { contents, added } = value(merge(ours.contents, theirs.contents));
    expect(dismissalsAt(contents!).map(({ key }) => key)).toEqual(['k', 'other']);
    expect(added).toBe(1);
    theirs.do(value(undismiss(finding, dismissalsAt(theirs.contents))));
    expect(dismissalsAt(value(merge(ours.contents, theirs.contents)).contents!).map(({ key }) => key)).toEqual([
      'other',
    ]);
  });

  it('is merged as well: terms, both wordings where they differ', () => {
    const [term] = exampleProject(WALK).terms;
    const renamed = (approved: string) => [
      { kind: 'term' as const, segments: [], before: term!, after: { ...term!, approved }, reason: null },
    ];
    const ours = new Copy('Anna').do(renamed('proof'));
    const theirs = new Copy('Boris').do(renamed('audit'));
    const { contents } = value(merge(ours.contents, theirs.contents));
    expect(termsAt(contents!).map(({ approved }) => approved)).toEqual(['proof', 'audit']);
    expect(value(merge(ours.contents, ours.contents)).added).toBe(0);
  });

  it('is merged as well: snapshots, under another name where the name is taken', () => {
    const ours = new Copy('Anna').write(0, 'One.').snapshot('done');
    const theirs = new Copy('Boris').snapshot('begun').write(1, 'Two.').snapshot('done').write(1, 'Three.');
    const { contents } = value(merge(ours.contents, theirs.contents));
    expect(contents!.snapshots.map(({ name, number, author }) => [name, number, author])).toEqual([
      ['done', 2, 'Anna'],
      ['begun', 0, 'Boris'],
      ['done (2)', 4, 'Boris'],
    ]);
  });
});

describe('projects of different texts', () => {
  const project = exampleProject(WALK);
  const contents = (more: Partial<ProjectContents>): ProjectContents => ({
    ...project,
    revisions: [],
    snapshots: [],
    ...more,
  });
  const refused = (more: Partial<ProjectContents>) => {
    const outcome = merge(contents({}), contents(more));
    return outcome.ok ? null : outcome.error.code;
  };

  it('are refused, and it is said what differs', () => {
    expect(refused({ target: { ...project.target, hash: 'x' } })).toBe('merge-other-english');
    expect(refused({ source: { ...project.source, hash: 'x' } })).toBe('merge-other-russian');
    expect(refused({ segments: project.segments.slice(1) })).toBe('merge-other-segments');
    expect(refused({ title: 'Another title' })).toBeNull();
  });

  it('are refused when only one of them got the corrected Russian', () => {
    const [ours, theirs] = [0, 1].map(() => new RealignedProject('Раз. Два.', 'One. Two.', '1-1 1-1'));
    theirs!.reimport('Раз. Два с половиной.');
    expect(merge(read(ours!.store), read(theirs!.store))).toMatchObject({ error: { code: 'merge-other-russian' } });
    ours!.reimport('Раз. Два с половиной.');
    value(theirs!.store.append(value(setText(theirs!.segments[1]!, 'Two and a half.')), by('Boris')));
    const { contents: merged } = value(merge(read(ours!.store), read(theirs!.store)));
    expect(lines(merged)[1]).toMatch(/^Two and a half\. edited/);
  });
});
