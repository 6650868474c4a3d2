import { describe, expect, it } from 'vitest';
import type { OverviewEntry } from '../../../src/bridge/project-calls';
import { DocumentOverview } from '../../../src/renderer/review/document-overview';
import { MemoryProject } from '../../notation/memory-project';

const [SEGMENT] = new MemoryProject().segments;

/** One letter a segment: `f` has a finding, `w` is a doubtful pair, `.` is neither. */
function entries(letters: string, first = 1): OverviewEntry[] {
  return [...letters].map((letter, index) => ({
    ...{ id: `s${first + index}`, state: 'untouched', severity: letter === 'f' ? 'minor' : null },
    ...{ findings: letter === 'f' ? 1 : 0, weak: letter === 'w' },
  }));
}

function overviewOf(letters: string): DocumentOverview {
  const overview = new DocumentOverview();
  overview.put(0, entries(letters), letters.length);
  return overview;
}

describe('The overview of a document', () => {
  it('leads to findings and doubtful pairs in both directions', () => {
    const overview = overviewOf('.f.wf.w');
    expect([overview.nextWithFindings(1, 1), overview.nextWithFindings(1, -1)]).toEqual([4, undefined]);
    expect([overview.nextWeakPair(0, 1), overview.nextWeakPair(6, -1)]).toEqual([3, 3]);
    expect(overview.findingsBefore(4)).toBe(1);
  });

  it('knows where each segment stands', () => {
    const overview = overviewOf('...');
    expect([overview.indexOf('s3'), overview.indexOf('s4')]).toEqual([2, undefined]);
    overview.clear();
    expect([overview.indexOf('s3'), overview.entries]).toEqual([undefined, []]);
  });

  it('takes over a stretch that was read again, and rows that changed', () => {
    const overview = overviewOf('....');
    overview.put(1, entries('ff', 2), 4);
    expect(overview.entries.map(({ findings }) => findings)).toEqual([0, 1, 1, 0]);
    const row = { index: 2, segment: { ...SEGMENT!, id: 's3', state: 'confirmed' as const }, findings: [] };
    overview.take([row]);
    expect(overview.entries[2]).toMatchObject({ id: 's3', state: 'confirmed', severity: null, findings: 0 });
  });

  it('takes over nothing of another document, or before it has arrived', () => {
    const overview = new DocumentOverview();
    overview.put(0, entries('ff'), 4);
    overview.take([{ index: 0, segment: SEGMENT!, findings: [] }]);
    expect(overview.entries).toEqual([]);
  });
});
