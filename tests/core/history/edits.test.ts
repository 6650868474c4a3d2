import { describe, expect, it } from 'vitest';
import { addNote, changeNote, dismiss, setState, setText, undismiss } from '../../../src/core/history/edits';
import type { RevisionDraft } from '../../../src/core/history/revision';
import type { Segment, Tag } from '../../../src/core/segments/segment';
import { segment } from '../../notation/example-project';
import { value } from '../../notation/project-store-contract';

const UMBRELLA = segment('Он забыл зонт.|She forgot an umbrella.');
const BOLD: readonly Tag[] = [
  { character: '\uE000', markup: '<b>', kind: 'open' },
  { character: '\uE001', markup: '</b>', kind: 'close' },
];

/** Drafts as short lines: `text: before → after`. */
const lines = (drafts: readonly RevisionDraft[]) =>
  drafts.map((draft) => [`${draft.kind}:`, draft.before, '→', draft.after].map(String).join(' '));

const refusal = (of: Segment, text: string) => {
  const result = setText(of, text);
  return result.ok ? null : result.error.code;
};

describe('setting a text', () => {
  it('makes an untouched segment edited in the same step', () => {
    expect(lines(value(setText(UMBRELLA, 'He forgot an umbrella.')))).toEqual([
      'text: She forgot an umbrella. → He forgot an umbrella.',
      'state: untouched → edited',
    ]);
  });

  it('makes an edited segment untouched when the machine translation comes back', () => {
    const edited = { ...UMBRELLA, target: 'He forgot.', state: 'edited' } as const;
    expect(lines(value(setText(edited, UMBRELLA.machine)))).toEqual([
      'text: He forgot. → She forgot an umbrella.',
      'state: edited → untouched',
    ]);
  });

  it.each(['confirmed', 'excluded'] as const)('leaves a segment %s', (state) => {
    expect(lines(value(setText({ ...UMBRELLA, state }, 'He forgot.')))).toHaveLength(1);
  });

  it('records nothing for the text that stands already', () => {
    expect(value(setText(UMBRELLA, UMBRELLA.target))).toEqual([]);
  });

  it('carries the reason on every revision of the step', () => {
    const drafts = value(setText(UMBRELLA, 'He forgot.', { reason: 'gender' }));
    expect(drafts.map((draft) => draft.reason)).toEqual(['gender', 'gender']);
  });

  it.each(['He\n\nforgot.', 'He\nforgot.', 'He\r\nforgot.', 'He\u2029forgot.'])('refuses a break in %j', (text) => {
    expect(refusal(UMBRELLA, text)).toBe('target-has-paragraph-break');
  });

  it('takes a line break where the imported text had one, written as it wrote it', () => {
    const verse = segment('Раз,\r\nдва.|One,\r\ntwo.');
    expect(value(setText(verse, 'One,\nand two.'))[0]).toMatchObject({ after: 'One,\r\nand two.' });
    expect(refusal(verse, 'One,\n \ntwo.')).toBe('target-has-paragraph-break');
  });

  it('wants every tag once and in its place', () => {
    const bold = segment('Это важно.|This \uE000matters\uE001.', { tags: BOLD });
    expect(refusal(bold, 'It \uE000matters\uE001!')).toBeNull();
    expect(refusal(bold, 'It \uE000matters!')).toBe('tag-missing');
    expect(refusal(bold, 'It \uE000\uE000matters\uE001!')).toBe('tag-missing');
    expect(refusal(bold, 'It \uE001matters\uE000!')).toBe('tag-missing');
  });

  it('lets an emptied sentence be empty', () => {
    expect(lines(value(setText(UMBRELLA, '')))[0]).toBe('text: She forgot an umbrella. → ');
  });
});

describe('setting a state', () => {
  it('records a change and nothing else', () => {
    expect(lines(setState(UMBRELLA, 'confirmed'))).toEqual(['state: untouched → confirmed']);
    expect(setState(UMBRELLA, 'untouched')).toEqual([]);
  });

  it('calls a changed text edited, not untouched', () => {
    const confirmed = { ...UMBRELLA, target: 'He forgot.', state: 'confirmed' } as const;
    expect(lines(setState(confirmed, 'untouched'))).toEqual(['state: confirmed → edited']);
  });
});

describe('notes', () => {
  it('are added without the space around them, and not when empty', () => {
    expect(lines(addNote(UMBRELLA, ' ask the author\n'))).toEqual(['note: null → ask the author']);
    expect(addNote(UMBRELLA, ' \n')).toEqual([]);
  });
});

describe('dismissing', () => {
  const finding = { key: 'k1', check: 'pronoun-antecedent', messageId: 'gender', segment: 's1', words: 'She' };
  const one = { key: 'k1', check: finding.check, messageId: 'gender', words: 'She', extent: 'one' } as const;

  it('remembers what the finding says', () => {
    expect(dismiss(finding, 'one')).toMatchObject([{ kind: 'dismissal', segments: ['s1'], after: one }]);
  });

  it('records nothing for a finding that is set aside already', () => {
    expect(dismiss(finding, 'one', { standing: [one] })).toEqual([]);
    expect(dismiss(finding, 'like', { standing: [one] })).toHaveLength(1);
  });

  it('is taken back by the key, also when another finding of its words was set aside', () => {
    expect(value(undismiss({ key: 'k1' }, [one]))).toMatchObject([
      { kind: 'dismissal-undo', before: one, after: null },
    ]);
    const like = { ...one, key: 'k0', extent: 'like' } as const;
    expect(value(undismiss(finding, [like]))).toMatchObject([{ before: like }]);
  });

  it('is refused for a finding that nobody set aside', () => {
    expect(undismiss({ key: 'k2' }, [one])).toMatchObject({ ok: false, error: { code: 'not-dismissed' } });
  });
});

describe('changing a note', () => {
  const noted = { ...UMBRELLA, notes: ['Ask.', 'Whose umbrella?'] };

  it.each([
    ['gives it other words', ' Ask the author. ', ['note: Ask. → Ask the author.']],
    ['takes it away without any', '  ', ['note: Ask. → null']],
    ['records nothing for the same words', 'Ask. ', []],
  ])('%s', (_, after, expected) => {
    expect(lines(value(changeNote(noted, 'Ask.', after)))).toEqual(expected);
  });

  it('refuses a note that stands there no more', () => {
    expect(changeNote(noted, 'Ask him.', 'Ask her.')).toMatchObject({ error: { code: 'note-unknown' } });
  });
});
