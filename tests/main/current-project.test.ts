import { describe, expect, it } from 'vitest';
import { fault } from '../../src/core/fault';
import { failure, success } from '../../src/core/result';
import { CurrentProject } from '../../src/main/current-project';
import { fakeEngine, projectSummary } from '../notation/fake-engine';

const project = { path: '/reviews/a.sverka', summary: { ...projectSummary, sample: true } };

describe('the open project, when its engine has ended', () => {
  it('is opened again as what it was', async () => {
    const engine = fakeEngine({ 'engine:open': () => success(projectSummary) });
    const current = new CurrentProject();
    current.take(project);
    expect(await current.reopen(engine)).toBe(true);
    expect(engine.asked).toEqual([{ name: 'engine:open', request: { path: '/reviews/a.sverka', sample: true } }]);
    expect(current.open).toEqual(project);
  });

  it('needs nothing when none was open', async () => {
    const engine = fakeEngine({});
    expect(await new CurrentProject().reopen(engine)).toBe(true);
    expect(engine.asked).toEqual([]);
  });

  it('says when it cannot be opened any more', async () => {
    const engine = fakeEngine({ 'engine:open': () => failure(fault('project-not-found', { path: project.path })) });
    const current = new CurrentProject();
    current.take(project);
    expect(await current.reopen(engine)).toBe(false);
  });

  it('is left alone when it ends the engine while it is opened', async () => {
    const current = new CurrentProject();
    current.take(project);
    const dying = fakeEngine({ 'engine:open': () => new Promise(() => {}) });
    void current.reopen(dying);
    const next = fakeEngine({});
    expect(await current.reopen(next)).toBe(false);
    expect(next.asked).toEqual([]);
    expect(current.open).toBeNull();
  });
});
