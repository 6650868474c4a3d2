import type { Handlers } from '../../src/bridge/call';
import type { ProjectSummary } from '../../src/bridge/project-calls';
import { success } from '../../src/core/result';
import type { EngineCalls } from '../../src/main/engine/engine-calls';
import type { EngineHost } from '../../src/main/engine-host';

/** A small project, as the engine introduces it. */
export const projectSummary: ProjectSummary = {
  title: 'Interview',
  fileName: 'interview.sverka',
  sourceName: 'interview.ru.txt',
  targetName: 'interview.en.txt',
  sample: false,
  readOnly: false,
  notice: null,
  counts: {
    segments: 3,
    untouched: 2,
    edited: 0,
    confirmed: 1,
    excluded: 0,
    findings: 0,
    bySeverity: { critical: 0, major: 0, minor: 0, neutral: 0 },
    dismissed: 0,
  },
  checked: 3,
  canUndo: false,
  canRedo: false,
};

/** An engine that answers as the test says (null where it says nothing) and writes down what it is asked. */
export function fakeEngine(answers: Partial<Handlers<EngineCalls>>) {
  const asked: { readonly name: string; readonly request: unknown }[] = [];
  const ask = async (name: keyof EngineCalls, request: never): Promise<unknown> => {
    asked.push({ name, request });
    const answer = answers[name] as ((request: never) => unknown) | undefined;
    return answer ? answer(request) : success(null);
  };
  return {
    asked,
    ask: ask as EngineHost['ask'],
    cancel: () => {
      asked.push({ name: 'cancel', request: null });
    },
  };
}
