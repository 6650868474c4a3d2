import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTokens } from '../../../src/core/diff/word-tokens';
import { blame } from '../../../src/core/history/blame';
import { setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { restoreAllDrafts, restoreDrafts } from '../../../src/core/history/restore';
import { redoDrafts, undoDrafts } from '../../../src/core/history/undo';
import type { ProjectStore } from '../../../src/core/history/project-store';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';

/** The text of a segment with the revision behind each word that somebody brought: `He#1 forgot an umbrella .` */
function blamed(store: ProjectStore, id: string): string | undefined {
  const words = blame(read(store)).get(id);
  return words?.map(({ text, revision }) => (revision === null ? text : `${text}#${revision}`)).join(' ');
}

function write(store: ProjectStore, id: string, text: string): void {
  const segment = segmentsAt(read(store)).find((candidate) => candidate.id === id);
  value(store.append(value(setText(segment!, text)), by('Anna')));
}

describe('the words of a segment', () => {
  it('are the machine translation until somebody brings another', () => {
    const store = memoryStore(exampleProject(WALK));
    expect(blame(read(store)).size).toBe(0);
    write(store, 's2', 'He forgot an umbrella.'); // 1, and 2 for the state
    expect(blamed(store, 's2')).toBe('He#1 forgot an umbrella .');
    write(store, 's2', 'He forgot his umbrella at home.'); // 3
    expect(blamed(store, 's2')).toBe('He#1 forgot his#3 umbrella at#3 home#3 .');
    expect(blamed(store, 's1')).toBeUndefined();
  });

  it('go back to who brought them first when a change is undone, redone or restored', () => {
    const store = memoryStore(exampleProject(WALK));
    write(store, 's2', 'He forgot an umbrella.'); // 1, 2
    write(store, 's2', 'A man left his coat.'); // 3
    value(store.append(value(undoDrafts(read(store))), by('Boris'))); // 4
    expect(blamed(store, 's2')).toBe('He#1 forgot an umbrella .');
    value(store.append(value(redoDrafts(read(store))), by('Boris'))); // 5
    expect(blamed(store, 's2')).toBe('A#3 man#3 left#3 his#3 coat#3 .');
    value(store.append(value(restoreDrafts(read(store), ['s2'], 0)), by('Boris')));
    expect(blamed(store, 's2')).toBe('She forgot an umbrella .');
  });
});

describe('words whose pairing was repaired', () => {
  it('keep their bringers in the new segments, and have them again when the repair is undone', () => {
    const project = new RealignedProject('Раз. Два. Три.', 'One man. Two men. Three.', '1-1 1-1 1-1');
    const { store } = project;
    write(store, 's1', 'One boy.'); // 1, 2
    project.repair({ kind: 'merge', id: 's1' }); // 3
    expect(blamed(store, 's4')).toBe('One boy#1 . Two men .');
    value(store.append(value(undoDrafts(read(store))), by('Boris')));
    expect(blamed(store, 's1')).toBe('One boy#1 .');
    expect(blamed(store, 's2')).toBe('Two men .');
  });

  it('keep them when a segment is split', () => {
    const project = new RealignedProject('Раз. Два.', 'One man. Two men.', '2-2');
    const { store } = project;
    write(store, 's1', 'One boy. Two girls.'); // 1, 2
    expect(project.repair({ kind: 'split', id: 's1', source: 5, target: 9, snap: 'sentence' })).toBe(true);
    const [first, second] = project.segments;
    expect(blamed(store, first!.id)).toBe('One boy#1 .');
    expect(blamed(store, second!.id)).toBe('Two girls#1 .');
  });
});

/** What an editor might do next. */
const action = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    at: fc.nat(),
    words: fc.array(fc.constantFrom('one', 'two', 'men', 'a', 'boy', 'left', ',', 'the'), { maxLength: 6 }),
  }),
  fc.record({ do: fc.constant('merge' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('split' as const), at: fc.nat(), place: fc.nat(30) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('restore' as const), point: fc.nat() }),
);

it('covers the present text, and each word stands in the text of its revision', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      const project = new RealignedProject('Раз. Два. Три.', 'One man. Two men. Three.', '1-1 1-1 1-1');
      const { store } = project;
      for (const next of actions) {
        const segment = 'at' in next ? project.segments[next.at % project.segments.length]! : project.segments[0]!;
        if (next.do === 'write') write(store, segment.id, next.words.join(' '));
        if (next.do === 'merge') project.repair({ kind: 'merge', id: segment.id });
        if (next.do === 'split') project.repair({ kind: 'split', id: segment.id, target: next.place });
        if (next.do === 'undo') {
          const drafts = undoDrafts(read(store));
          if (drafts.ok) value(store.append(drafts.value, by('Boris')));
        }
        if (next.do === 'restore') {
          const point = next.point % (read(store).revisions.length + 1);
          value(store.append(value(restoreAllDrafts(read(store), point)), by('Boris')));
        }
      }
      const { revisions } = read(store);
      const words = blame(read(store));
      const machine = new Set(wordTokens('One man. Two men. Three.').tokens);
      for (const { id, target } of project.segments) {
        const own = words.get(id);
        if (own === undefined) {
          expect(read(store).segments.find((segment) => segment.id === id)?.machine).toBe(target);
          continue;
        }
        expect(own.map(({ text }) => text)).toEqual(wordTokens(target).tokens);
        for (const { text, from, to, revision } of own) {
          expect(target.slice(from, to)).toBe(text);
          if (revision === null) {
            expect(machine).toContain(text);
            continue;
          }
          const { kind, after } = revisions[revision - 1]!;
          const texts =
            kind === 'text' ? [after ?? ''] : kind === 'alignment' ? (after ?? []).map((one) => one.target) : [];
          expect(texts.flatMap((one) => wordTokens(one).tokens)).toContain(text);
        }
      }
    }),
    { numRuns: 150, seed: 3 },
  );
});
