import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/history/canonical-json';
import { CHAIN_START, chainRevisions, verifyChain } from '../../../src/core/history/hash-chain';
import type { Revision, RevisionDraft } from '../../../src/core/history/revision';
import { sha256Hex } from '../../../src/storage/project-rows';
import { by } from '../../notation/example-project';

const note = (after: string): RevisionDraft => ({ kind: 'note', segments: ['s1'], before: null, after, reason: null });

/** Three revisions in two steps. */
function threeRevisions(): Revision[] {
  const first = chainRevisions([note('a'), note('b')], CHAIN_START, by('Anna', 1));
  return [...first, ...chainRevisions([note('c')], first[1]!, by('Anna', 0))];
}

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x', e: undefined })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  });

  it('escapes half a surrogate pair and a NUL, so that no two texts look alike in UTF-8', () => {
    expect(canonicalJson('\uD800\u0000')).toBe('"\\ud800\\u0000"');
  });

  it('throws for a number that JSON cannot hold', () => {
    expect(() => canonicalJson({ score: NaN })).toThrow(RangeError);
  });
});

describe('the hash chain', () => {
  it('hashes the canonical JSON of a revision without its hash', () => {
    const [first] = threeRevisions();
    const { hash, ...rest } = first!;
    expect(hash).toBe(sha256Hex(canonicalJson(rest)));
  });

  it('holds for an empty and for a sound history', () => {
    expect(verifyChain([])).toEqual({ ok: true, value: CHAIN_START });
    expect(verifyChain(threeRevisions()).ok).toBe(true);
  });

  it('names the revision after a missing one', () => {
    const [first, , third] = threeRevisions();
    expect(verifyChain([first!, third!])).toEqual({ ok: false, error: { number: 2, problem: 'gap' } });
  });

  it('names a revision whose words were changed', () => {
    const [first, second, third] = threeRevisions();
    const forged = { ...second!, author: 'Boris' };
    expect(verifyChain([first!, forged, third!])).toEqual({ ok: false, error: { number: 2, problem: 'hash' } });
  });

  it('names the one after a revision that was forged together with its hash', () => {
    const [first, , third] = threeRevisions();
    const [forged] = chainRevisions([note('forged')], first!, by('Anna'));
    expect(verifyChain([first!, forged!, third!])).toEqual({
      ok: false,
      error: { number: 3, problem: 'previous-hash' },
    });
  });

  it('names a revision that claims another step', () => {
    const [first] = threeRevisions();
    expect(verifyChain([{ ...first!, batch: 7 }])).toEqual({ ok: false, error: { number: 1, problem: 'batch' } });
  });
});
