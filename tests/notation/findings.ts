import type { Finding } from '../../src/core/findings/finding';

/** A finding of which only what a test names matters. */
export function found(parts: Partial<Finding> = {}): Finding {
  return {
    ...{ key: '0123456789abcdef', check: 'spelling', messageId: 'unknown', data: {}, category: 'fluency/spelling' },
    ...{ severity: 'minor', confidence: 0.9, segment: 's1', target: [], source: [], evidence: [], suggestions: [] },
    ...parts,
  };
}
