import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { failure, success, type Result } from '../result';
import { canonicalJson } from './canonical-json';
import type { Authorship } from './project-store';
import type { Revision, RevisionDraft } from './revision';

/** The end of a chain: the last revision's number and hash. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}

/** The end of an empty history. */
export const CHAIN_START: ChainEnd = { number: 0, hash: '0'.repeat(64) };

/** Where a chain is broken: the first revision that does not fit, and what is wrong with it. */
export interface ChainBreak {
  readonly number: number;
  readonly problem: 'gap' | 'previous-hash' | 'hash' | 'batch';
}

/**
 * Numbers the drafts as one step behind `previous` and chains them by their hashes; with `batch` as more of the step that the revision
 * before belongs to.
 */
export function chainRevisions(
  drafts: readonly RevisionDraft[],
  previous: ChainEnd,
  by: Authorship,
  batch = previous.number + 1,
): Revision[] {
  const revisions: Revision[] = [];
  let end = previous;
  for (const draft of drafts) {
    const unhashed = {
      ...draft,
      number: end.number + 1,
      author: by.author,
      time: by.time,
      batch,
      origin: draft.origin ?? null,
      previousHash: end.hash,
    };
    const revision: Revision = { ...unhashed, hash: hashText(canonicalJson(unhashed)) };
    revisions.push(revision);
    end = revision;
  }
  return revisions;
}

/** The text that a revision's hash is taken of: its canonical JSON without the hash. */
export function hashedText(revision: Revision): string {
  return canonicalJson({ ...revision, hash: undefined });
}

/** Whether a whole history hangs together; gives its end, or the first revision that does not fit. */
export function verifyChain(revisions: readonly Revision[]): Result<ChainEnd, ChainBreak> {
  let end = CHAIN_START;
  let batch = 0;
  for (const revision of revisions) {
    const problem = linkProblem(revision, end, batch);
    if (problem) return failure({ number: end.number + 1, problem });
    if (hashText(hashedText(revision)) !== revision.hash) return failure({ number: revision.number, problem: 'hash' });
    end = revision;
    batch = revision.batch;
  }
  return success({ number: end.number, hash: end.hash });
}

/** What is wrong with a revision's place behind `end`, the last of batch `batch`; null if it fits. Its hash is not computed. */
export function linkProblem(revision: Revision, end: ChainEnd, batch: number): ChainBreak['problem'] | null {
  if (revision.number !== end.number + 1) return 'gap';
  if (revision.previousHash !== end.hash) return 'previous-hash';
  if (revision.batch !== revision.number && revision.batch !== batch) return 'batch';
  return null;
}

function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
