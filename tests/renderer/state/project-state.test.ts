import { afterEach, describe, expect, it, vi } from 'vitest';
import { fault } from '../../../src/core/fault';
import { failure } from '../../../src/core/result';
import { begin, clear, settled } from '../../notation/render-page';

afterEach(clear);

describe('The open project', () => {
  it('is shown for review once it is open', async () => {
    const { app } = await begin();
    await app.project.open('project:open-sample', {});
    expect(app.route.current).toBe('review');
    expect(app.project.summary?.sample).toBe(true);
  });

  it('is saved only when the answer has arrived', async () => {
    const { app } = await begin();
    await app.project.open('project:open-sample', {});
    expect(app.project.saved).toBe('nothing');
    const change = app.project.change('segment:set-state', { id: 's3', state: 'confirmed' });
    expect(app.project.saved).toBe('saving');
    await change;
    expect(app.project.saved).toBe('saved');
  });

  it('is not saved before the last of several answers has arrived', async () => {
    const { app, workbench } = await begin();
    await app.project.open('project:open-sample', {});
    const quick = app.project.change('segment:set-state', { id: 's1', state: 'confirmed' });
    workbench.latency = 20;
    const slow = app.project.change('segment:set-state', { id: 's3', state: 'confirmed' });
    await quick;
    const between = app.project.saved;
    await slow;
    expect([between, app.project.saved]).toEqual(['saving', 'saved']);
  });

  it('takes over counts, and tells of the rows that changed', async () => {
    const { app } = await begin();
    await app.project.open('project:open-sample', {});
    const heard = vi.fn<(targets: readonly string[]) => void>();
    app.project.onChange((change) => heard(change.rows.map(({ segment }) => segment.target)));
    await app.project.change('segment:set-text', { id: 's5', text: 'How many in a day?' });
    expect(heard).toHaveBeenCalledWith(['How many in a day?']);
    expect(app.project.summary?.canUndo).toBe(true);
    const edited = app.project.summary?.counts.edited;
    await app.project.change('history:undo', {});
    expect(app.project.summary?.counts.edited).toBe((edited ?? 0) - 1);
  });

  it('says that a change could not be saved, and why', async () => {
    const { app, workbench } = await begin();
    await app.project.open('project:open-sample', {});
    workbench.failNext('segment:set-state', fault('disk-full', { path: 'interview.sverka' }));
    const reply = await app.project.change('segment:set-state', { id: 's3', state: 'confirmed' });
    expect(reply.ok).toBe(false);
    expect(app.project.saved).toBe('failed');
    expect(app.notices.shown.map(({ kind, text }) => [kind, text])).toEqual([
      ['danger', { fault: fault('disk-full', { path: 'interview.sverka' }) }],
    ]);
  });

  it('is not saved either when the bridge breaks', async () => {
    const { app, workbench } = await begin();
    await app.project.open('project:open-sample', {});
    await settled();
    workbench.call = () => Promise.reject(new Error('the port is closed'));
    const reply = await app.project.change('segment:set-state', { id: 's3', state: 'confirmed' });
    expect(reply.ok ? null : reply.error.code).toBe('internal');
    expect(app.project.saved).toBe('failed');
  });

  it('is opened once, however often it is asked for', async () => {
    const { app, workbench } = await begin();
    await Promise.all([app.project.open('project:open-sample', {}), app.project.open('project:open-sample', {})]);
    expect(workbench.callNames.filter((name) => name === 'project:open-sample')).toHaveLength(1);
  });

  it('leads back to the start when it is closed', async () => {
    const { app } = await begin();
    await app.project.open('project:open-sample', {});
    await app.project.close();
    expect([app.route.current, app.project.summary]).toEqual(['start', null]);
  });

  it('is left, and why is said, when it cannot be read behind its beginning', async () => {
    const { app, workbench } = await begin();
    await app.project.open('project:open-sample', {});
    const reason = fault('project-damaged', { path: 'book.sverka', detail: 'segments: hash' });
    workbench.emit('project:unreadable', reason);
    expect([app.route.current, app.project.summary]).toEqual(['start', null]);
    expect(app.notices.shown.map(({ text }) => text)).toEqual([{ fault: reason }]);
  });

  it('is not shown at all when that becomes known while it is being opened', async () => {
    const { app, workbench } = await begin();
    const reason = fault('project-damaged', { path: 'book.sverka', detail: 'segments: hash' });
    app.project.beforeShowing(() => {
      workbench.emit('project:unreadable', reason);
      return Promise.resolve();
    });
    expect(await app.project.open('project:open-sample', {})).toEqual(failure(reason));
    expect([app.route.current, app.project.summary]).toEqual(['start', null]);
    expect(app.notices.shown).toEqual([]);
  });

  it('is opened at once when the program was started with it', async () => {
    const { app } = await begin((workbench) => (workbench.open = 'given-file'));
    expect(app.project.summary?.title).toBe('An interview about verification');
  });
});
