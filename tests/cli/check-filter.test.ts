import { describe, expect, test } from 'vitest';
import { sverka } from '../notation/command-line';

interface Answer {
  readonly id: string;
  readonly risk: number;
  readonly findings: readonly { readonly check: string; readonly evidence: readonly { readonly id: string }[] }[];
  readonly error?: string;
  readonly line?: number;
}

async function filter(lines: readonly (object | string)[]): Promise<{ code: number; answers: Answer[] }> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out } = await sverka(['check', '--jsonl'], `${input}\n`);
  return {
    code,
    answers: out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Answer),
  };
}

const withdrawal = {
  id: 'a',
  doc: 'one',
  source: 'Администрация вышла из договора.',
  target: 'The administration withdrew from the treaty.',
};
const sheLeft = { id: 'b', doc: 'one', source: 'Она вышла без объяснений.', target: 'She left without explanation.' };

describe('check --jsonl', () => {
  test('answers each line in order with its id, a risk and its findings', async () => {
    const { code, answers } = await filter([withdrawal, sheLeft]);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answers[0]).toEqual({ id: 'a', risk: 0, findings: [] });
    expect(answers[1]?.risk).toBeGreaterThan(0.3);
  });

  test('finds the antecedent in an earlier line of the same document and names that line', async () => {
    const { answers } = await filter([withdrawal, sheLeft]);
    expect(answers[1]?.findings[0]?.check).toBe('pronoun-antecedent');
    expect(answers[1]?.findings[0]?.evidence[0]?.id).toBe('a');
  });

  test('does not look into another document', async () => {
    const { answers } = await filter([{ ...withdrawal, doc: 'two' }, sheLeft]);
    expect(answers[1]?.findings.filter(({ check }) => check === 'pronoun-antecedent')).toEqual([]);
  });

  test('takes a line without doc as a document of its own', async () => {
    const { answers } = await filter([withdrawal, sheLeft].map(({ id, source, target }) => ({ id, source, target })));
    expect(answers[1]?.findings.filter(({ check }) => check === 'pronoun-antecedent')).toEqual([]);
  });

  test('reads a context line, with or without a target, and gives no output for it', async () => {
    const context = { id: 'a', doc: 'one', source: withdrawal.source, context: true };
    const { answers } = await filter([context, sheLeft]);
    expect(answers.map(({ id }) => id)).toEqual(['b']);
    expect(answers[0]?.findings[0]?.check).toBe('pronoun-antecedent');
  });

  test('goes on after a line that is no JSON and says which it was', async () => {
    const { code, answers } = await filter([withdrawal, '{oops', sheLeft]);
    expect(code).toBe(3);
    expect(answers.map(({ line, id }) => line ?? id)).toEqual(['a', 2, 'b']);
    expect(answers[2]?.findings[0]?.check).toBe('pronoun-antecedent');
  });

  test('names the fields that are missing', async () => {
    const { code, answers } = await filter([{ id: 'a', source: 'Да.' }]);
    expect(code).toBe(3);
    expect(answers[0]?.error).toContain('target');
  });

  test('exits with 1 when there is a finding as grave as asked', async () => {
    const input = [withdrawal, sheLeft].map((line) => JSON.stringify(line)).join('\n');
    expect((await sverka(['check', '--jsonl', '--fail-on', 'minor'], input)).code).toBe(1);
    expect((await sverka(['check', '--jsonl', '--fail-on', 'minor'], JSON.stringify(withdrawal))).code).toBe(0);
  });

  test('keeps two lines with one id apart', async () => {
    const { answers } = await filter([withdrawal, { ...sheLeft, id: 'a' }]);
    expect(answers.map(({ findings }) => findings.length > 0)).toEqual([false, true]);
  });
});
