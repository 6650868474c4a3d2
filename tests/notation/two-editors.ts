import fc from 'fast-check';
import { addNote, setState, setText } from '../../src/core/history/edits';
import type { ProjectContents } from '../../src/core/history/project-store';
import { redoDrafts, undoDrafts } from '../../src/core/history/undo';
import { restoreAllDrafts } from '../../src/core/history/restore';
import type { Segment, SegmentState } from '../../src/core/segments/segment';
import { by } from './example-project';
import { read, value } from './project-store-contract';
import { RealignedProject } from './realigned-project';

const STATES = ['confirmed', 'excluded', 'edited'] as const;

/** What an editor might do next; numbers pick a segment among those that stand, or a place in it. */
export const editing = fc.oneof(
  fc.record({
    do: fc.constant('reword' as const),
    at: fc.nat(),
    place: fc.nat(),
    word: fc.constantFrom('new', 'other'),
  }),
  fc.record({ do: fc.constant('rewrite' as const), at: fc.nat(), word: fc.constantFrom('Anew.', 'Other.') }),
  fc.record({ do: fc.constant('state' as const), at: fc.nat(), state: fc.constantFrom<SegmentState>(...STATES) }),
  fc.record({ do: fc.constant('note' as const), at: fc.nat(), note: fc.constantFrom('a', 'b') }),
  fc.record({ do: fc.constant('everywhere' as const), word: fc.constantFrom('!', '?') }),
  fc.record({ do: fc.constant('merge' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('split' as const), at: fc.nat(), place: fc.nat(30) }),
  fc.record({ do: fc.constant('join' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
  fc.record({ do: fc.constant('restore' as const), point: fc.nat() }),
);
export type Editing = typeof editing extends fc.Arbitrary<infer Action> ? Action : never;

/** Work on one text, and who did what of it. */
export interface Work {
  readonly author: string;
  readonly actions: readonly Editing[];
}

/** The project that comes of some work, always the same of the same work. */
export function projectOf(...works: readonly Work[]): ProjectContents {
  const project = new RealignedProject(
    'Раз да раз. Два да два. Три да три.\n\nЧетыре да ещё. Пять да пять. Шесть и всё.',
    'One and then one. Two and then two. Three and then three.\n\nFour and then some. Five and then five. Six and all.',
    '1-1 1-1 1-1 1-1 1-1 1-1',
  );
  for (const { author, actions } of works) for (const action of actions) carryOut(project, author, action);
  return read(project.store);
}

function carryOut(project: RealignedProject, author: string, action: Editing): void {
  const { store } = project;
  const { segments } = project;
  const record = (drafts: Parameters<typeof store.append>[0]) => void value(store.append(drafts, by(author)));
  const segment: Segment = segments['at' in action ? action.at % segments.length : 0]!;
  const { id } = segment;
  switch (action.do) {
    case 'reword': {
      const words = segment.target.split(' ');
      words[action.place % words.length] = action.word;
      return record(value(setText(segment, words.join(' '))));
    }
    case 'rewrite':
      return record(value(setText(segment, action.word)));
    case 'state':
      return record(setState(segment, action.state));
    case 'note':
      return record(addNote(segment, action.note));
    case 'everywhere':
      return record(segments.flatMap((one) => value(setText(one, `${one.target} ${action.word}`))));
    case 'merge':
    case 'join':
      return void project.repair({ kind: action.do, id });
    case 'split':
      return void project.repair({ kind: 'split', id, target: action.place, source: action.place });
    case 'undo':
    case 'redo': {
      const drafts = (action.do === 'undo' ? undoDrafts : redoDrafts)(read(store));
      return drafts.ok ? record(drafts.value) : undefined;
    }
    case 'restore':
      return record(value(restoreAllDrafts(read(store), action.point % (read(store).revisions.length + 1))));
  }
}
