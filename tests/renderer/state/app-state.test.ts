import { afterEach, describe, expect, it } from 'vitest';
import { MemoryProject } from '../../notation/memory-project';
import { begin, clear, settled } from '../../notation/render-page';

afterEach(clear);

describe('The stores of a window', () => {
  it('show the start screen when nothing is to be opened', async () => {
    const { app } = await begin();
    expect([app.route.current, app.recent.projects.length]).toEqual(['start', 3]);
  });

  it('open the project again that was open when the page was loaded anew', async () => {
    const { app } = await begin((workbench) => {
      workbench.project = new MemoryProject();
      workbench.open = 'current';
    });
    expect([app.route.current, app.project.summary?.fileName]).toEqual(['review', 'interview.sverka']);
  });

  it('let the window close only after the work that must be done before', async () => {
    const { app, workbench } = await begin();
    let record = (): void => undefined;
    app.beforeClosing(() => new Promise<void>((resolve) => (record = resolve)));
    workbench.emit('app:closing', {});
    await settled();
    expect(workbench.readyToClose).toBe(false);
    record();
    await settled();
    expect(workbench.readyToClose).toBe(true);
  });

  it('let the window close though that work failed', async () => {
    const { app, workbench } = await begin();
    app.beforeClosing(() => Promise.reject(new Error('the disk is gone')));
    workbench.emit('app:closing', {});
    await settled();
    expect(workbench.readyToClose).toBe(true);
  });

  it('know the project as it is on disk after the engine was started anew', async () => {
    const { app, workbench } = await begin();
    await app.project.open('project:open-sample', {});
    const reopened = new MemoryProject();
    reopened.title = 'As it is on disk';
    workbench.project = reopened;
    workbench.emit('app:trouble', { code: 'engine-ended', restarted: true });
    await settled();
    expect(app.project.summary?.title).toBe('As it is on disk');
  });
});
