import { describe, expect, it } from 'vitest';
import type { Workbench } from '../../../src/bridge/calls';
import { liveLook } from '../../../src/renderer/review/live-look';

/** A program that answers when the test says so; what it finds is named after the text. */
function slowWorkbench() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const call = (_name: string, { text }: { text: string }) => {
    asked.push(text);
    return new Promise((resolve) => answers.push(() => resolve({ ok: true, value: [text] })));
  };
  return { asked, answers, workbench: { call, on: () => () => undefined } as unknown as Workbench };
}

describe('Looking at a text while it is typed', () => {
  it('asks one question at a time, and of those that come meanwhile only the last', async () => {
    const { asked, answers, workbench } = slowWorkbench();
    const look = liveLook(workbench);
    const found = ['a', 'ab', 'abc', 'abcd'].map((text) => look('s1', text));
    expect(asked).toEqual(['a']);
    answers[0]?.();
    expect(await Promise.all(found.slice(0, 3))).toEqual([null, null, null]);
    expect(asked).toEqual(['a', 'abcd']);
    answers[1]?.();
    expect(await found[3]).toEqual(['abcd']);
  });

  it('asks again after the program has failed', async () => {
    const call = () => Promise.reject(new Error('gone'));
    const look = liveLook({ call, on: () => () => undefined });
    await expect(look('s1', 'a')).rejects.toThrow('gone');
    await expect(look('s1', 'b')).rejects.toThrow('gone');
  });
});
