import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SessionRecord } from '../../src/main/session-record';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const interview = { path: '/reviews/a.sverka', title: 'Interview', sample: false };
const draft = { id: 's1', before: 'She left.', text: 'It left.' };

describe('the record of a session', () => {
  it('says at the next start which project was open, and what was typed, when the program was cut off', () => {
    const file = folder.at('cut-off.json');
    const first = new SessionRecord(file);
    expect(first.interrupted).toBeNull();
    first.opened(interview);
    first.keep(interview.path, [draft]);
    const next = new SessionRecord(file);
    expect(next.interrupted).toEqual(interview);
    expect(next.draftsOf(interview.path)).toEqual([draft]);
    // Cut off again before it was opened: the text is still there.
    expect(new SessionRecord(file).draftsOf(interview.path)).toEqual([draft]);
  });

  it('says nothing when the program ended as it should, or no project was open', () => {
    const file = folder.at('ended.json');
    const first = new SessionRecord(file);
    first.opened(interview);
    first.keep(interview.path, [draft]);
    first.keep(interview.path, []);
    first.end();
    const next = new SessionRecord(file);
    expect(next.interrupted).toBeNull();
    expect(next.draftsOf(interview.path)).toEqual([]);
    next.opened(interview);
    next.opened(null);
    expect(new SessionRecord(file).interrupted).toBeNull();
  });

  it('keeps the texts of each project apart, and writes only when something changed', () => {
    const file = folder.at('apart.json');
    const record = new SessionRecord(file);
    record.keep('/a', [draft]);
    record.keep('/b', [{ ...draft, text: 'Other.' }]);
    record.keep('/a', []);
    expect([record.draftsOf('/a'), record.draftsOf('/b')]).toEqual([[], [{ ...draft, text: 'Other.' }]]);
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, 'mine');
    record.keep('/c', []);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(written).toContain('Other.');
  });

  it.each(['', '{', '[]', '{"running":true}', '{"running":true,"project":{"path":1},"drafts":[]}', '{"__proto__":{}}'])(
    'begins anew where its file holds something else: %s',
    (text) => {
      const file = folder.at('odd.json');
      writeFileSync(file, text);
      const record = new SessionRecord(file);
      expect([record.interrupted, record.draftsOf('/a')]).toEqual([null, []]);
    },
  );
});
