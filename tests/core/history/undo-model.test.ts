import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setState, setText } from '../../../src/core/history/edits';
import { verifyChain } from '../../../src/core/history/hash-chain';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { restoreDrafts } from '../../../src/core/history/restore';
import { redoDrafts, undoDrafts } from '../../../src/core/history/undo';
import type { RevisionDraft } from '../../../src/core/history/revision';
import type { Result } from '../../../src/core/result';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { isLongRun, runs } from '../../notation/reliability-runs';

/** What an editor might do next; numbers pick a segment, a word or a point in the history. */
const action = fc.oneof(
  fc.record({ do: fc.constant('write' as const), at: fc.nat(2), word: fc.constantFrom('One.', 'Two.', 'Three.') }),
  fc.record({ do: fc.constant('replace everywhere' as const), word: fc.constantFrom('Same.', 'Other.') }),
  fc.record({ do: fc.constant('confirm' as const), at: fc.nat(2) }),
  fc.record({ do: fc.constant('restore' as const), at: fc.nat(2), point: fc.nat() }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
);

it('agrees with a model that keeps whole states on two stacks', { timeout: 1_800_000 }, () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: runs(60, 200), size: 'max' }), (actions) => {
      const store = memoryStore(exampleProject(WALK));
      const now = () => segmentsAt(read(store));
      let past: unknown[] = [];
      let present: unknown = now();
      let future: unknown[] = [];
      const record = (drafts: Result<readonly RevisionDraft[]>) => {
        if (!drafts.ok || drafts.value.length === 0) return false;
        value(store.append(drafts.value, by('Anna')));
        return true;
      };
      const step = (drafts: readonly RevisionDraft[]) => {
        if (!record({ ok: true, value: drafts })) return;
        past = [...past, present];
        present = now();
        future = [];
      };
      for (const next of actions) {
        const segments = now();
        if (next.do === 'write') step(value(setText(segments[next.at]!, next.word)));
        if (next.do === 'replace everywhere') step(segments.flatMap((segment) => value(setText(segment, next.word))));
        if (next.do === 'confirm') step(setState(segments[next.at]!, 'confirmed'));
        if (next.do === 'restore') {
          const point = next.point % (read(store).revisions.length + 1);
          step(value(restoreDrafts(read(store), [`s${next.at + 1}`], point)));
        }
        if (next.do === 'undo') {
          expect(record(undoDrafts(read(store)))).toBe(past.length > 0);
          if (past.length > 0) [past, present, future] = [past.slice(0, -1), past.at(-1), [...future, present]];
        }
        if (next.do === 'redo') {
          expect(record(redoDrafts(read(store)))).toBe(future.length > 0);
          if (future.length > 0) [past, present, future] = [[...past, present], future.at(-1), future.slice(0, -1)];
        }
        expect(now()).toEqual(present);
      }
      expect(verifyChain(read(store).revisions).ok).toBe(true);
    }),
    isLongRun ? { numRuns: 1_000 } : { numRuns: 60, seed: 1 },
  );
});
