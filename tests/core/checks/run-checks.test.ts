import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, CheckContext, CheckMeta } from '../../../src/core/checks/check';
import { rerunChecks } from '../../../src/core/checks/rerun-checks';
import { runChecks, runChecksStepwise, type RunOptions } from '../../../src/core/checks/run-checks';
import type { FindingDraft } from '../../../src/core/findings/finding';
import { plainDocument, type PlainSegment } from '../../notation/plain-document';

const OPTIONS: RunOptions = { terms: [], settings: {} };

function makeCheck(
  id: string,
  run: (context: CheckContext) => Iterable<FindingDraft>,
  meta: Partial<CheckMeta> = {},
): Check {
  return { meta: { id, category: 'other', severity: 'minor', scope: 'segment', messageIds: ['found'], ...meta }, run };
}

/** Drafts a finding on every place where a letter stands in the English of the segment. */
function* flagLetter({ segment }: Pick<CheckContext, 'segment'>, letter: string, data = {}): Generator<FindingDraft> {
  for (const token of segment.target.tokens) {
    if (!token.text.includes(letter)) continue;
    const target = [{ from: token.from, to: token.to }];
    yield { segment: segment.id, messageId: 'found', data, confidence: 0.5, target, source: [] };
  }
}

const flagsX = makeCheck('flags-x', (context) => flagLetter(context, 'x'));
const places = (findings: ReturnType<typeof runChecks>) =>
  findings.map(({ check, segment, target }) => `${check} ${segment} ${target.map((span) => span.from).join()}`);

describe('runChecks', () => {
  it('completes the drafts with category, severity, empty lists and a key', () => {
    const [finding] = runChecks(plainDocument([{ target: 'an x here' }]), [flagsX], OPTIONS);
    expect(finding).toEqual({
      key: finding?.key,
      check: 'flags-x',
      messageId: 'found',
      data: {},
      category: 'other',
      severity: 'minor',
      confidence: 0.5,
      segment: 's1',
      target: [{ from: 3, to: 4 }],
      source: [],
      evidence: [],
      suggestions: [],
    });
    expect(finding?.key).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not start a check whose quick look finds nothing', () => {
    let started = 0;
    const quick: Check = {
      ...makeCheck('quick', (context) => {
        started++;
        return flagLetter(context, 'x');
      }),
      mayFind: ({ segment }) => segment.target.text.includes('x'),
    };
    const document = plainDocument([{ target: 'none' }, { target: 'an x' }]);
    expect(places(runChecks(document, [quick], OPTIONS))).toEqual(['quick s2 3']);
    expect(started).toBe(1);
  });

  it('turns a quick look that throws into a finding that says so', () => {
    const broken: Check = {
      ...flagsX,
      mayFind: () => {
        throw new Error('no look');
      },
    };
    const found = runChecks(plainDocument([{ target: 'x' }]), [broken], OPTIONS);
    expect(found.map(({ check, data }) => [check, data['reason']])).toEqual([['could-not-run', 'no look']]);
  });

  it('says nothing about context and excluded segments, not even through a document check', () => {
    const everywhere = makeCheck(
      'everywhere',
      ({ document }) => document.segments.flatMap((segment) => [...flagLetter({ segment }, 'x')]),
      { scope: 'document' },
    );
    const document = plainDocument([{ target: 'x', context: true }, { target: 'x', excluded: true }, { target: 'x' }]);
    expect(places(runChecks(document, [flagsX, everywhere], OPTIONS))).toEqual(['everywhere s3 0', 'flags-x s3 0']);
  });

  it('turns a check that throws into one finding and goes on with the others', () => {
    const breaks = makeCheck('breaks', ({ segment }) => {
      if (segment.id === 's1') throw new Error('no luck');
      return [];
    });
    const found = runChecks(plainDocument([{ target: 'x' }, { target: 'x' }]), [breaks, flagsX], OPTIONS);
    expect(places(found)).toEqual(['flags-x s1 0', 'could-not-run s1 ', 'flags-x s2 0']);
    expect(found[1]).toMatchObject({
      messageId: 'failed',
      severity: 'neutral',
      data: { check: 'breaks', segment: 's1', reason: 'no luck' },
    });
  });

  it('reports a span outside its text as a failure of the check, with the numbers', () => {
    const draft = {
      segment: 's1',
      messageId: 'found',
      data: {},
      confidence: 1,
      target: [{ from: 10, to: 18 }],
      source: [],
    };
    const found = runChecks(plainDocument([{ target: 'twelve chars' }]), [makeCheck('long', () => [draft])], OPTIONS);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      check: 'could-not-run',
      messageId: 'bad-span',
      data: { check: 'long', segment: 's1', side: '$side.target', from: 10, to: 18, length: 12 },
    });
  });

  it('reports evidence in a segment that does not exist as a failure', () => {
    const evidence = [{ segment: 's9', side: 'source', from: 0, to: 2 }] as const;
    const draft = { segment: 's1', messageId: 'found', data: {}, confidence: 1, target: [], source: [], evidence };
    const found = runChecks(plainDocument([{ target: 'x' }]), [makeCheck('far', () => [draft])], OPTIONS);
    expect(found[0]).toMatchObject({ messageId: 'bad-span', data: { segment: 's9', length: 0 } });
  });

  it('reports a segment check that speaks of another segment', () => {
    const strays = makeCheck('strays', () => [
      { segment: 's2', messageId: 'found', data: {}, confidence: 1, target: [], source: [] },
    ]);
    const found = runChecks(plainDocument([{ target: 'x' }, { excluded: true }]), [strays], OPTIONS);
    expect(found[0]).toMatchObject({ check: 'could-not-run', messageId: 'wrong-segment', data: { reported: 's2' } });
  });

  it('obeys the settings: off, another severity, options, only some checks', () => {
    const document = plainDocument([{ target: 'x' }]);
    const set = (settings: RunOptions['settings']) => runChecks(document, [flagsX], { ...OPTIONS, settings });
    expect(set({ 'flags-x': { on: false, options: {} } })).toEqual([]);
    expect(set({ 'flags-x': { on: true, severity: 'critical', options: {} } })[0]?.severity).toBe('critical');
    const asked = makeCheck('asks', (context) => flagLetter(context, String(context.options['letter'])));
    expect(
      runChecks(document, [asked], { ...OPTIONS, settings: { asks: { on: true, options: { letter: 'x' } } } }),
    ).toHaveLength(1);
    expect(runChecks(document, [flagsX], { ...OPTIONS, only: ['another'] })).toEqual([]);
  });

  it('puts the gravest first where several stand at one place', () => {
    const grave = makeCheck('z-grave', (context) => flagLetter(context, 'x'), { severity: 'critical' });
    const found = runChecks(plainDocument([{ target: 'a x b x' }]), [flagsX, grave], OPTIONS);
    expect(places(found)).toEqual(['z-grave s1 2', 'flags-x s1 2', 'z-grave s1 6', 'flags-x s1 6']);
  });

  it('drops a finding that yields to one of another check on the same words, and keeps it elsewhere', () => {
    const yields = makeCheck('yields', (context) => flagLetter(context, 'x'), { yieldsTo: ['flags-xy'] });
    const flagsXy = makeCheck('flags-xy', (context) => flagLetter(context, 'xy'));
    expect(places(runChecks(plainDocument([{ target: 'x xy' }]), [yields, flagsXy], OPTIONS))).toEqual([
      'yields s1 0',
      'flags-xy s1 2',
    ]);
  });

  it('goes in steps, so that a caller may show progress or stop', () => {
    const run = runChecksStepwise(
      plainDocument(Array.from({ length: 40 }, () => ({ target: 'x' }))),
      [flagsX],
      OPTIONS,
    );
    expect(run.next().value).toBeCloseTo(16 / 40);
    expect(run.next().value).toBeCloseTo(32 / 40);
    expect(run.next().value).toHaveLength(40);
  });

  it('leads a document check past the segments and tells it afterwards what it saw', () => {
    const counts: Check = {
      ...makeCheck(
        'counts',
        ({ segment, looked }) => flagLetter({ segment }, 'x', { looked: JSON.stringify(looked) }),
        {
          scope: 'document',
        },
      ),
      look: ({ segment }) => segment.target.text.length,
    };
    const [finding] = runChecks(plainDocument([{ target: 'x' }, { target: 'four' }]), [counts], OPTIONS);
    expect(finding?.data).toEqual({ looked: '[1,4]' });
  });

  it('lets a check whose look fails see for itself when it is run', () => {
    const fails: Check = {
      ...makeCheck('fails', ({ segment, looked }) => flagLetter({ segment }, 'x', { nothing: String(looked?.[0]) }), {
        scope: 'document',
      }),
      look: () => {
        throw new Error('no look');
      },
    };
    const [finding] = runChecks(plainDocument([{ target: 'x' }]), [fails], OPTIONS);
    expect(finding?.data).toEqual({ nothing: 'undefined' });
  });
});

describe('The key of a finding', () => {
  const keysOf = (segments: readonly PlainSegment[]) =>
    runChecks(plainDocument(segments), [flagsX], OPTIONS).map(({ key }) => key);

  it('stays when the words around the flagged ones and their neighbours move', () => {
    expect(keysOf([{ target: 'so the x is here' }])).toEqual(
      keysOf([{}, { target: 'But, as was said before, the x is there', id: 'other' }]),
    );
  });

  it('changes with the flagged word and with the word on either side', () => {
    const all = ['the x is', 'the xy is', 'a x is', 'the x was'].flatMap((target) => keysOf([{ target }]));
    expect(new Set(all).size).toBe(4);
  });

  it('differs among equal findings by their order, and the first keeps its key', () => {
    const [one] = keysOf([{ target: 'the x is' }]);
    const [first, second] = keysOf([{ target: 'the x is' }, { target: 'the x is' }]);
    expect(first).toBe(one);
    expect(second).not.toBe(first);
  });
});

describe('rerunChecks', () => {
  const word = fc.constantFrom('x', 'xy', 'y', 'a', 'throw');
  const segment = fc.record({
    target: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    excluded: fc.boolean(),
  });
  const checks = [
    flagsX,
    makeCheck(
      'looks-back',
      function* (context) {
        const before = context.document.segments[context.segment.index - 2]?.target.text ?? '';
        if (before.includes('y')) yield* flagLetter(context, 'x', { before });
      },
      { reach: 2 },
    ),
    makeCheck('throws', ({ segment }) => {
      if (segment.target.text.includes('throw')) throw new Error('thrown');
      return [];
    }),
    makeCheck('weak', (context) => flagLetter(context, 'y'), { yieldsTo: ['looks-back', 'counts'] }),
    makeCheck(
      'counts',
      function* ({ document }) {
        const count = document.segments.filter(({ target }) => target.text.includes('xy')).length;
        for (const one of document.segments) if (count > 1) yield* flagLetter({ segment: one }, 'xy', { count });
      },
      { scope: 'document' },
    ),
  ];

  it('gives what a full run gives, keys included, whatever is edited', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(7), segment), { maxLength: 4 }),
        (start, edits) => {
          const segments = [...start];
          let findings = runChecks(plainDocument(segments), checks, OPTIONS);
          for (const [place, edited] of edits) {
            const changed = place % segments.length;
            segments[changed] = edited;
            const document = plainDocument(segments);
            findings = rerunChecks(findings, document, checks, { ...OPTIONS, changed: [changed] });
            expect(findings).toEqual(runChecks(document, checks, OPTIONS));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('runs segment checks only where the edit reaches', () => {
    const seen: string[] = [];
    const spy = makeCheck('spy', ({ segment: { id } }) => (seen.push(id), []), { reach: 1 });
    const document = plainDocument([{}, {}, {}, {}]);
    rerunChecks([], document, [spy], { ...OPTIONS, changed: [1] });
    expect(seen).toEqual(['s2', 's3']);
  });

  it('forgets what was said of segments that are gone', () => {
    const before = runChecks(plainDocument([{ target: 'x' }, { target: 'x', id: 'gone' }]), [flagsX], OPTIONS);
    const after = rerunChecks(before, plainDocument([{ target: 'x' }]), [flagsX], { ...OPTIONS, changed: [] });
    expect(places(after)).toEqual(['flags-x s1 0']);
  });
});
