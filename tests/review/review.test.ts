import { DISMISSALS_UNTIL_QUIET } from '../../src/core/findings/quiet-check';
import { QUIET_REASON } from '../../src/review/review';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../src/core/fault';
import type { Finding } from '../../src/core/findings/finding';
import { memoryStore } from '../../src/core/history/memory-store';
import type { ProjectStore } from '../../src/core/history/project-store';
import { failure } from '../../src/core/result';
import { SEGMENT_STATES } from '../../src/core/segments/segment';
import { Review } from '../../src/review/review';
import { exampleProject } from '../notation/example-project';
import { by, exampleReview, reviewTools, standOf, TREATY, valueOf } from '../notation/example-review';

const anna = by('Anna');

function findingOf(review: Review, check: string): Finding {
  const found = review.findings.find((finding) => finding.check === check);
  if (!found) throw new Error(`no ${check} among ${JSON.stringify(review.findings.map((one) => one.check))}`);
  return found;
}

const checksOf = (review: Review, id: string) => review.findingsOf(id).map(({ check }) => check);

/** A store that does some things otherwise. */
function around(store: ProjectStore, otherwise: Partial<ProjectStore>): ProjectStore {
  return {
    readOnly: false,
    notice: null,
    read: () => store.read(),
    readStepwise: () => store.readStepwise(),
    beginning: (least) => store.beginning(least),
    append: (drafts, who) => store.append(drafts, who),
    addSnapshot: (name, who) => store.addSnapshot(name, who),
    close: () => store.close(),
    ...otherwise,
  };
}

/** The findings that a review made afresh from the same file has, which those kept up to date must equal. */
function recheckedFindings(review: Review) {
  const fresh = valueOf(Review.of(memoryStore(review.contents), reviewTools()));
  return { open: fresh.findings, dismissed: fresh.dismissed.map(({ finding }) => finding) };
}

const findingsNow = (review: Review) => ({
  open: review.findings,
  dismissed: review.dismissed.map(({ finding }) => finding),
});

const withoutKeys = (findings: readonly Finding[]) => findings.map(({ key: _key, ...finding }) => finding);

describe('a review', () => {
  it('begins with the findings of the whole document', () => {
    const review = exampleReview();
    expect(checksOf(review, 's2')).toEqual(['pronoun-antecedent']);
    expect(checksOf(review, 's3')).toEqual(['repeated-word']);
    expect(review.findings.map(({ segment }) => segment)).toEqual(['s2', 's3']);
    expect(review.readOnly).toBe(false);
  });

  it('says what it would find in a text, and records nothing', () => {
    const review = exampleReview();
    const before = review.findings;
    const checks = (id: string, text: string) => valueOf(review.look(id, text)).map(({ check }) => check);
    expect(checks('s2', 'It is still in force.')).toEqual([]);
    expect(checks('s2', 'He is still in in force.')).toEqual(['pronoun-antecedent', 'repeated-word']);
    expect(checks('s4', 'Everyone was was silent.')).toEqual(['repeated-word']);
    expect(review.findings).toBe(before);
    expect(review.contents.revisions).toEqual([]);
    const finding = findingOf(review, 'pronoun-antecedent');
    valueOf(review.dismiss(finding.key, 'like', anna));
    expect(checks('s2', 'Still, he is still in force.')).toEqual(['pronoun-antecedent']);
    expect(checks('s2', 'He is still in force now.')).toEqual([]);
    expect(review.look('s99', 'x')).toMatchObject({ ok: false, error: { code: 'segment-unknown' } });
  });

  it('says of a text that is being typed what it says once that is recorded, wherever the segment stands', () => {
    // The treaty that "he" stands for is up to six sentences away.
    const [treaty = '', he = '', ...rest] = TREATY;
    const pairs = [0, 2, 4, 6].flatMap((between) => [
      ...[treaty, ...Array.from({ length: between }, (_, index) => rest[index % rest.length] ?? ''), he],
    ]);
    const review = exampleReview([...pairs, ...pairs]);
    for (const { id, target } of review.segments) {
      const text = `${target} He said said so.`;
      const seen = valueOf(review.look(id, text));
      valueOf(review.setText(id, text, anna));
      // The key of equal findings counts those before them.
      expect({ id, found: withoutKeys(seen) }).toEqual({ id, found: withoutKeys(review.findingsOf(id)) });
      valueOf(review.undo(anna));
    }
  });

  it('records a text and checks the segment again', () => {
    const review = exampleReview();
    const { revisions, changed } = valueOf(review.setText('s3', 'The station closed.', anna));
    expect(revisions.map(({ kind }) => kind)).toEqual(['text', 'state']);
    expect(changed).toContain('s3');
    expect(review.findingsOf('s3')).toEqual([]);
    expect(valueOf(review.segment('s3'))).toMatchObject({ target: 'The station closed.', state: 'edited' });
  });

  it('checks the segments behind an edit again, and says that they look different', () => {
    const review = exampleReview([
      'Пётр Иванов пришёл на встречу.|Pyotr Ivanov came to the meeting.',
      'Он говорил о договоре.|He spoke about the treaty.',
      'Встреча закончилась поздно.|The meeting ended late.',
    ]);
    expect(review.findings).toEqual([]);
    const before = review.findings;
    const outcome = valueOf(review.setText('s1', '', anna));
    expect(outcome.changed[0]).toBe('s1');
    expect(findingsNow(review)).toEqual(recheckedFindings(review));
    valueOf(review.undo(anna));
    expect(review.findings).toEqual(before);
  });

  it('applies a suggestion, and the history says which check made it', () => {
    const review = exampleReview();
    const { revisions } = valueOf(review.fix(findingOf(review, 'pronoun-antecedent').key, 0, anna));
    expect(valueOf(review.segment('s2')).target).toBe('It is still in force.');
    expect(revisions[0]?.reason).toBe('pronoun-antecedent');
    expect(review.findingsOf('s2')).toEqual([]);
  });

  it('finds a finding by the beginning of its key, as long as only one begins so', () => {
    const review = exampleReview();
    const { key } = findingOf(review, 'repeated-word');
    expect(valueOf(review.finding(key.slice(0, 8))).key).toBe(key);
    expect(review.finding('')).toMatchObject({ error: { code: 'finding-unknown' } });
    expect(review.finding('zzzz')).toMatchObject({ error: { code: 'finding-unknown' } });
  });

  it('sets a finding aside and shows it again', () => {
    const review = exampleReview();
    const { key } = findingOf(review, 'pronoun-antecedent');
    expect(valueOf(review.dismiss(key, 'one', { ...anna, reason: 'A person.' })).changed).toEqual(['s2']);
    expect(review.findingsOf('s2')).toEqual([]);
    expect(review.dismissed).toMatchObject([{ finding: { key }, dismissal: { extent: 'one' } }]);
    expect(valueOf(review.undismiss(key, anna)).changed).toEqual(['s2']);
    expect(checksOf(review, 's2')).toEqual(['pronoun-antecedent']);
    expect(review.dismissed).toEqual([]);
  });

  it('sets all findings like one aside', () => {
    const review = exampleReview(['Он ушёл.|He he left.', 'Он пришёл.|He he came.', 'Дом дом.|The the house.']);
    const alike = review.findings.filter(({ check }) => check === 'repeated-word');
    expect(alike.map(({ segment }) => segment)).toContain('s2');
    valueOf(review.dismiss(alike[0]?.key ?? '', 'like', anna));
    expect(checksOf(review, 's1')).not.toContain('repeated-word');
    expect(checksOf(review, 's2')).not.toContain('repeated-word');
    expect(checksOf(review, 's3')).toContain('repeated-word');
  });

  it('sets a whole check aside, for findings to come as well, and takes that back', () => {
    const review = exampleReview(['Он ушёл.|He he left.', 'Дом дом.|The the house.', 'Ночь.|Night.']);
    const { key } = findingOf(review, 'repeated-word');
    valueOf(review.dismiss(key, 'check', { ...anna, reason: 'A poem.' }));
    valueOf(review.setText('s3', 'A a night.', anna));
    expect(review.findings.filter(({ check }) => check === 'repeated-word')).toEqual([]);
    expect(review.dismissed.map(({ dismissal: { extent }, reason }) => [extent, reason])).toEqual(
      Array.from({ length: 3 }, () => ['check', 'A poem.']),
    );
    valueOf(review.undismiss(review.dismissed[2]?.finding.key ?? '', anna));
    expect(review.findings.filter(({ check }) => check === 'repeated-word')).toHaveLength(3);
  });

  it('sets several findings aside as one step, and takes them back as one', () => {
    const review = exampleReview(['Он ушёл.|He he left.', 'Он пришёл.|He he came.', 'Дом дом.|The the house.']);
    const keys = review.findings.filter(({ check }) => check === 'repeated-word').map(({ key }) => key);
    const outcome = valueOf(review.dismissAll([...keys, 'ffffffffffffffff'], { ...anna, reason: 'A poem.' }));
    expect(new Set(outcome.revisions.map(({ batch }) => batch)).size).toBe(1);
    expect(outcome.changed).toEqual(expect.arrayContaining(['s1', 's2', 's3']));
    expect(review.dismissed.map(({ dismissal: { extent }, reason }) => [extent, reason])).toEqual(
      keys.map(() => ['one', 'A poem.']),
    );
    expect(valueOf(review.undismissAll(keys, anna)).revisions).toHaveLength(keys.length);
    expect(review.dismissed).toEqual([]);
    valueOf(review.undo(anna));
    expect(review.dismissed).toHaveLength(keys.length);
  });

  it('takes a dismissal back once that several findings fall under, and refuses where there is none', () => {
    const review = exampleReview(['Он ушёл.|He he left.', 'Он пришёл.|He he came.']);
    const keys = review.findings.filter(({ check }) => check === 'repeated-word').map(({ key }) => key);
    valueOf(review.dismiss(keys[0] ?? '', 'check', anna));
    expect(review.dismissAll(keys, anna)).toMatchObject({ error: { code: 'finding-unknown' } });
    expect(valueOf(review.undismissAll(keys, anna)).revisions).toHaveLength(1);
    expect(review.undismissAll(keys, anna)).toMatchObject({ error: { code: 'not-dismissed' } });
  });

  it('lets a check go quiet that is dismissed again and again, says so, and wakes it with one undo', () => {
    const pairs = Array.from({ length: 12 }, (_, index) => `Дом ${index + 3}.|The the house ${index + 3}.`);
    const review = exampleReview(pairs);
    const dismissNext = () => valueOf(review.dismiss(findingOf(review, 'repeated-word').key, 'one', anna));
    for (let count = 1; count < DISMISSALS_UNTIL_QUIET; count++) expect(dismissNext().quiet).toBeUndefined();
    const last = dismissNext();
    expect(last.quiet).toBe('repeated-word');
    expect(last.revisions.map(({ reason }) => reason)).toEqual([null, QUIET_REASON]);
    expect(review.findings.filter(({ check }) => check === 'repeated-word')).toEqual([]);
    valueOf(review.undo(anna));
    expect(review.findings.filter(({ check }) => check === 'repeated-word')).toHaveLength(13 - DISMISSALS_UNTIL_QUIET);
    expect(dismissNext().quiet).toBeUndefined();
  });

  it('does not let a check go quiet whose findings are corrected in between', () => {
    const pairs = Array.from({ length: 12 }, (_, index) => `Дом ${index + 3}.|The the house ${index + 3}.`);
    const review = exampleReview(pairs);
    for (let count = 1; count < DISMISSALS_UNTIL_QUIET; count++)
      valueOf(review.dismiss(findingOf(review, 'repeated-word').key, 'one', anna));
    valueOf(review.setText('s12', 'The house 14.', anna));
    expect(valueOf(review.dismiss(findingOf(review, 'repeated-word').key, 'one', anna)).quiet).toBeUndefined();
  });

  it('undoes and redoes step by step', () => {
    const review = exampleReview();
    const stands = [standOf(review)];
    valueOf(review.setText('s4', 'Everybody was silent.', anna));
    stands.push(standOf(review));
    valueOf(review.setState('s4', 'confirmed', anna));
    const without = ({ segments, open, dismissed }: (typeof stands)[number]) => ({ segments, open, dismissed });
    valueOf(review.undo(anna));
    expect(without(standOf(review))).toEqual(without(stands[1] as (typeof stands)[number]));
    valueOf(review.undo(anna));
    expect(without(standOf(review))).toEqual(without(stands[0] as (typeof stands)[number]));
    expect(review.undoState).toEqual({ canUndo: false, canRedo: true });
    valueOf(review.redo(anna));
    expect(without(standOf(review))).toEqual(without(stands[1] as (typeof stands)[number]));
    expect(review.undo(anna).ok && review.undo(anna)).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });

  it('restores an older text', () => {
    const review = exampleReview();
    valueOf(review.setText('s4', 'All kept silent.', anna));
    valueOf(review.setText('s4', 'Nobody spoke.', anna));
    valueOf(review.restore('s4', 0, anna));
    expect(valueOf(review.segment('s4'))).toMatchObject({ target: 'Everyone was silent.', state: 'untouched' });
    valueOf(review.restore('s4', 2, anna));
    expect(valueOf(review.segment('s4')).target).toBe('All kept silent.');
  });

  it('takes an excluded segment out of the checks', () => {
    const review = exampleReview();
    valueOf(review.setState('s3', 'excluded', anna));
    expect(review.findingsOf('s3')).toEqual([]);
    valueOf(review.setState('s3', 'untouched', anna));
    expect(checksOf(review, 's3')).toEqual(['repeated-word']);
  });

  it('keeps notes and names points of its history', () => {
    const review = exampleReview();
    valueOf(review.addNote('s1', ' Ask. ', anna));
    expect(valueOf(review.segment('s1')).notes).toHaveLength(1);
    valueOf(review.addSnapshot('first read', anna));
    expect(review.contents.snapshots).toMatchObject([{ name: 'first read', number: 1 }]);
    expect(review.addSnapshot('first read', anna)).toMatchObject({ error: { code: 'snapshot-exists' } });
  });

  it('records nothing when nothing would change', () => {
    const review = exampleReview();
    for (const outcome of [
      review.setText('s4', 'Everyone was silent.', anna),
      review.setState('s4', 'untouched', anna),
      review.addNote('s4', '  ', anna),
      review.restore('s4', 0, anna),
    ]) {
      expect(valueOf(outcome)).toEqual({ revisions: [], changed: [] });
    }
    expect(review.contents.revisions).toEqual([]);
  });
});

describe('a refused action', () => {
  it('changes nothing, whatever it was', () => {
    const review = exampleReview();
    valueOf(review.setText('s4', 'Nobody spoke.', anna));
    const before = standOf(review);
    const { key } = findingOf(review, 'repeated-word');
    const refused = [
      [review.setText('s99', 'x', anna), 'segment-unknown'],
      [review.setText('s4', 'One.\n\nTwo.', anna), 'target-has-paragraph-break'],
      [review.setState('s99', 'confirmed', anna), 'segment-unknown'],
      [review.addNote('s99', 'x', anna), 'segment-unknown'],
      [review.fix(key, 9, anna), 'suggestion-missing'],
      [review.fix('ffffffffffffffff', 0, anna), 'finding-unknown'],
      [review.dismiss('ffffffffffffffff', 'one', anna), 'finding-unknown'],
      [review.undismiss(key, anna), 'not-dismissed'],
      [review.redo(anna), 'nothing-to-redo'],
      [review.restore('s4', 99, anna), 'revision-unknown'],
    ] as const;
    for (const [outcome, code] of refused) expect(outcome).toMatchObject({ ok: false, error: { code } });
    expect(standOf(review)).toEqual(before);
  });

  it('changes nothing when the disk is full, and succeeds once there is room', () => {
    let isFull = true;
    const room = memoryStore(exampleProject(TREATY));
    const store = around(room, {
      append: (drafts, who) => (isFull ? failure(fault('disk-full', { path: 'a.sverka' })) : room.append(drafts, who)),
    });
    const review = exampleReview(TREATY, store);
    const before = standOf(review);
    const { key } = findingOf(review, 'pronoun-antecedent');
    for (const outcome of [
      review.setText('s4', 'Nobody spoke.', anna),
      review.fix(key, 0, anna),
      review.dismiss(key, 'one', anna),
    ]) {
      expect(outcome).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    }
    expect(standOf(review)).toEqual(before);
    isFull = false;
    valueOf(review.setText('s4', 'Nobody spoke.', anna));
    expect(valueOf(review.segment('s4')).target).toBe('Nobody spoke.');
  });
});

describe('the findings of a review', () => {
  it('are settled when their fault is corrected, and open again when that is undone', () => {
    const review = exampleReview();
    expect(review.settled).toEqual([]);
    valueOf(review.setText('s3', 'The station closed.', anna));
    expect(review.settled.map(({ check, segment }) => [check, segment])).toEqual([['repeated-word', 's3']]);
    valueOf(review.undo(anna));
    expect(review.settled).toEqual([]);
  });

  it('are after any actions what a check of the whole document gives', () => {
    const text = fc.constantFrom(
      'The the end.',
      'He left.',
      'It is still in force.',
      '',
      'A treaty of of peace.',
      'Она молчала.',
    );
    const id = fc.constantFrom('s1', 's2', 's3', 's4');
    const action = fc.oneof(
      fc.tuple(fc.constant('text' as const), id, text),
      fc.tuple(fc.constant('state' as const), id, fc.constantFrom(...SEGMENT_STATES)),
      fc.tuple(fc.constantFrom('dismiss' as const, 'undismiss' as const, 'fix' as const), fc.nat(6), fc.boolean()),
      fc.tuple(fc.constantFrom('undo' as const, 'redo' as const), fc.constant(0), fc.constant('')),
    );
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (actions) => {
        const review = exampleReview();
        for (const [kind, which, what] of actions) {
          if (kind === 'text') review.setText(which, what, anna);
          else if (kind === 'state') review.setState(which, what, anna);
          else if (kind === 'undo') review.undo(anna);
          else if (kind === 'redo') review.redo(anna);
          else if (kind === 'undismiss') review.undismiss(review.dismissed[which]?.finding.key ?? '', anna);
          else if (kind === 'dismiss') review.dismiss(review.findings[which]?.key ?? '', what ? 'like' : 'one', anna);
          else review.fix(review.findings[which]?.key ?? '', 0, anna);
        }
        expect(findingsNow(review)).toEqual(recheckedFindings(review));
      }),
      { numRuns: 60 },
    );
  });
});
