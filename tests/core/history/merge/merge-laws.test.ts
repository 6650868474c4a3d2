import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../../src/core/history/hash-chain';
import { CONFLICT_CHOICES, type ConflictChoice } from '../../../../src/core/history/merge/conflict';
import { mergeProjects, type MergedProjects } from '../../../../src/core/history/merge/merge-projects';
import type { ProjectContents } from '../../../../src/core/history/project-store';
import { SegmentReplay, segmentsAt } from '../../../../src/core/history/replay';
import { redoDrafts, undoDrafts } from '../../../../src/core/history/undo';
import { by } from '../../../notation/example-project';
import { value } from '../../../notation/project-store-contract';
import { editing, projectOf, type Editing } from '../../../notation/two-editors';

function merge(ours: ProjectContents, theirs: ProjectContents, onConflict: ConflictChoice = 'stop'): MergedProjects {
  return value(
    mergeProjects(ours, theirs, { by: by('Merger', 50), onConflict, noteFor: ({ theirs: { text } }) => `or: ${text}` }),
  );
}

/** What a state says, whatever its segments are called and in whichever order its notes came. */
function saying(contents: ProjectContents): unknown[] {
  return segmentsAt(contents).map(({ id: _, origin: __, notes, ...segment }) => ({
    ...segment,
    notes: [...notes].sort(),
  }));
}

function expectSound(contents: ProjectContents): void {
  expect(verifyChain(contents.revisions).ok).toBe(true);
  const replay = new SegmentReplay(contents.segments);
  for (const revision of contents.revisions) {
    expect(replay.mismatch(revision), `revision ${revision.number}`).toBe(false);
    replay.apply(revision);
  }
  const ids = replay.segments().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

const work = fc.array(editing, { maxLength: 8 });
const fork = (shared: readonly Editing[], own: readonly Editing[], author: string) =>
  projectOf({ author: 'Anna', actions: shared }, { author, actions: own });

describe('a merge', () => {
  it('of a project with itself adds nothing', () => {
    fc.assert(
      fc.property(work, (actions) => {
        const project = projectOf({ author: 'Anna', actions });
        expect(merge(project, project)).toEqual({ contents: project, added: 0, conflicts: [] });
      }),
    );
  });

  it('with a copy that nobody touched since is the other project', () => {
    fc.assert(
      fc.property(work, work, (shared, own) => {
        const copy = projectOf({ author: 'Anna', actions: shared });
        const project = fork(shared, own, 'Boris');
        expect(merge(project, copy)).toEqual({ contents: project, added: 0, conflicts: [] });
        const { contents, conflicts } = merge(copy, project);
        expect(conflicts).toEqual([]);
        expect(saying(contents!)).toEqual(saying(project));
        expectSound(contents!);
      }),
    );
  });

  it('is sound, keeps all Russian, and begins with the history of the first project, whatever both did', () => {
    fc.assert(
      fc.property(work, work, work, fc.constantFrom(...CONFLICT_CHOICES), (shared, our, their, choice) => {
        const [ours, theirs] = [fork(shared, our, 'Anna'), fork(shared, their, 'Boris')];
        const { contents, added, conflicts } = merge(ours, theirs, choice);
        if (choice === 'stop' && conflicts.length > 0) {
          expect(contents).toBeNull();
          return;
        }
        expectSound(contents!);
        expect(contents!.revisions.slice(0, ours.revisions.length)).toEqual(ours.revisions);
        expect(contents!.revisions.length).toBe(ours.revisions.length + added);
        const russian = (project: ProjectContents) =>
          segmentsAt(project)
            .map(({ source }) => source)
            .join('')
            .replace(/\s/g, '');
        expect(russian(contents!)).toBe(russian(ours));
        for (const { author, origin } of contents!.revisions.slice(ours.revisions.length)) {
          expect([author, origin?.author]).toEqual(['Merger', expect.stringMatching(/Anna|Boris/)]);
        }
        // An undo that was merged is itself brought back by a redo.
        if (added > 0) expect(undoDrafts(contents!).ok || redoDrafts(contents!).ok).toBe(true);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('without conflicts is the same whichever project comes first', () => {
    let agreed = 0;
    fc.assert(
      fc.property(work, work, work, (shared, our, their) => {
        const [ours, theirs] = [fork(shared, our, 'Anna'), fork(shared, their, 'Boris')];
        const [one, other] = [merge(ours, theirs), merge(theirs, ours)];
        expect(one.conflicts.length).toBe(other.conflicts.length);
        if (one.conflicts.length > 0) return;
        agreed += 1;
        expect(saying(one.contents!)).toEqual(saying(other.contents!));
      }),
      { numRuns: 300, seed: 12 },
    );
    expect(agreed).toBeGreaterThan(50);
  });

  it('merged again with the same project adds nothing more', () => {
    fc.assert(
      fc.property(work, work, work, (shared, our, their) => {
        const [ours, theirs] = [fork(shared, our, 'Anna'), fork(shared, their, 'Boris')];
        const { contents } = merge(ours, theirs);
        if (contents === null) return;
        expect(merge(contents, ours).added).toBe(0);
      }),
      { numRuns: 150, seed: 13 },
    );
  });
});
