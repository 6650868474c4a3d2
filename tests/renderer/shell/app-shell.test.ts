import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MenuCommand } from '../../../src/bridge/calls';
import { fault } from '../../../src/core/fault';
import type { AppShell } from '../../../src/renderer/shell/app-shell';
import '../../../src/renderer/shell/app-shell';
import type { ShortcutSheet } from '../../../src/renderer/shell/shortcut-sheet';
import { MemoryProject } from '../../notation/memory-project';
import { begin, clear, find, findAll, focused, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

async function shown(change?: Parameters<typeof begin>[0]) {
  const stores = await begin(change);
  const shell = await show<AppShell>(html`<app-shell .app=${stores.app}></app-shell>`);
  return { ...stores, shell };
}

/** A shell with the project open, and what its review screen is asked to do. */
async function withProject(change?: Parameters<typeof begin>[0]) {
  const stores = await shown(change);
  await stores.app.project.open('project:open-sample', {});
  await settled();
  const asked = vi.fn((command: MenuCommand) => command === 'confirm-and-next');
  Object.assign(find('review-screen'), { runCommand: asked });
  return { ...stores, asked };
}

describe('The shell', () => {
  it('names the project, its files and how far it is', async () => {
    await withProject();
    expect(find('h1').textContent).toContain('An interview about verification');
    expect(find('.file-names').textContent.replace(/\s/g, '')).toBe('interview.ru.txt→interview.en.txt');
    expect(find('status-bar footer, footer').textContent).toContain('1 of 8 confirmed');
    expect(document.title).toBe('An interview about verification — Sverka');
  });

  it.each(['en', 'ru'] as const)(
    'shows both file names where there is room, in %s, and no dot without them',
    async (language) => {
      await page.viewport(1600, 800);
      const { app } = await withProject();
      await app.settings.change({ language });
      await settled();
      const line = find('.below').getBoundingClientRect();
      const names = find('.file-names').getBoundingClientRect();
      expect(names.top).toBeLessThan(line.bottom);
      expect(names.width).toBeGreaterThan(100);
      expect(find('.project').getBoundingClientRect().right).toBeLessThanOrEqual(
        find('shell-toolbar app-switch, app-switch').getBoundingClientRect().left,
      );
      find('.project').style.inlineSize = '12rem';
      expect(find('.file-names').getBoundingClientRect().top).toBeGreaterThanOrEqual(line.bottom);
      await page.viewport(1280, 800);
    },
  );

  it('says Saved only after a change is on disk', async () => {
    const { app, workbench } = await withProject();
    const saved = () => find('[role=status].saved, [role=status].saving, [role=status].failed, [role=status].nothing');
    expect(saved().textContent).not.toContain('Saved');
    const change = app.project.change('segment:set-state', { id: 's3', state: 'confirmed' });
    await settled();
    await change;
    await settled();
    expect(saved().textContent).toContain('Saved');
    workbench.failNext('segment:set-state', fault('disk-full', { path: 'interview.sverka' }));
    await app.project.change('segment:set-state', { id: 's3', state: 'untouched' });
    await settled();
    expect(saved().textContent).toContain('Not saved');
    expect(find('[role=alert]').textContent).toContain('no room left');
  });

  it('hands shortcuts to the screen, and keeps those that mean the same everywhere', async () => {
    const { app, asked } = await withProject();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(asked).toHaveBeenCalledWith('confirm-and-next');
    await userEvent.keyboard('{Control>}2{/Control}');
    expect(app.route.current).toBe('corrections');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('runs the commands of the native menu', async () => {
    const { workbench, asked } = await withProject();
    workbench.emit('menu:command', { command: 'next-finding' });
    expect(asked).toHaveBeenCalledWith('next-finding');
  });

  it('opens a project of the recent list from the native menu, unless a dialog is open', async () => {
    const { app, workbench } = await shown();
    await userEvent.keyboard('{F1}');
    await settled();
    workbench.emit('menu:open-recent', { id: 'r1' });
    await settled();
    expect(app.project.summary).toBeNull();
    await userEvent.keyboard('{Escape}');
    await settled();
    workbench.emit('menu:open-recent', { id: 'r1' });
    await settled();
    expect(workbench.asked).toContainEqual({ name: 'project:open-recent', request: { id: 'r1' } });
    expect(app.route.current).toBe('review');
  });

  it('takes back in the field what was typed there, also by the native menu', async () => {
    const { workbench } = await withProject();
    const field = document.createElement('input');
    find('.place').append(field);
    await userEvent.type(field, 'abc');
    expect(focused()).toBe(field);
    workbench.emit('menu:command', { command: 'undo' });
    expect(field.value).not.toBe('abc');
    expect(workbench.callNames).not.toContain('history:undo');
  });

  it('shows the keys of a Mac on a Mac, and offers no command that cannot be used', async () => {
    await shown();
    const sheet = find<ShortcutSheet>('shortcut-sheet');
    sheet.platform = 'darwin';
    sheet.open = true;
    await settled();
    const keysOf = (name: string) =>
      findAll('dl > div')
        .find((each) => each.querySelector('dt')?.textContent === name)
        ?.querySelector('app-shortcut')
        ?.shadowRoot?.textContent.trim();
    expect(keysOf('Next segment')).toBe('⌥⌘↓');
    expect(keysOf('Back to the place before')).toBe('⌘[');
    sheet.open = false;
    await settled();
    await userEvent.keyboard('{Control>}k{/Control}');
    await settled();
    const offered = findAll('command-palette [role=option], [role=option]').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(offered).toContain('Settings…');
    expect(offered).not.toContain('Next segment');
  });

  it('undoes in the project when the screen has nothing to undo', async () => {
    const { app, workbench } = await withProject();
    await app.project.change('segment:set-state', { id: 's3', state: 'confirmed' });
    await userEvent.keyboard('{Control>}z{/Control}');
    await settled();
    expect(workbench.callNames).toContain('history:undo');
  });

  it('leaves keys to the field in which they are typed', async () => {
    const { shell } = await shown();
    const field = document.createElement('input');
    shell.after(field);
    field.focus();
    await userEvent.keyboard('?');
    expect(field.value).toBe('?');
    expect(findAll('dialog[open]')).toEqual([]);
    field.remove();
  });

  it('shows all shortcuts on F1 and on ?, and rests while they are shown', async () => {
    const { asked } = await withProject();
    await userEvent.keyboard('{F1}');
    await settled();
    expect(find('dialog[open]').textContent).toContain('Keyboard shortcuts');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(asked).not.toHaveBeenCalled();
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await settled();
    await userEvent.keyboard('?');
    await settled();
    expect(findAll('dialog[open]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
  });

  it('changes language, colours and name in the settings', async () => {
    const { workbench } = await shown();
    await userEvent.keyboard('{Control>},{/Control}');
    await settled();
    const [, russian] = findAll<HTMLElement>('dialog[open] ~ *, settings-dialog [role=radio], [role=radio]');
    russian?.click();
    await settled();
    expect(document.documentElement.lang).toBe('ru');
    findAll<HTMLElement>('[role=tab]')[1]?.click();
    await settled();
    findAll('settings-dialog input, input')[1]?.focus();
    await userEvent.keyboard(' B.');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(workbench.settings).toMatchObject({ language: 'ru', author: 'Anna Petrova B.' });
  });

  it('opens a dropped project, and begins a review with two dropped texts', async () => {
    const { app, workbench } = await shown();
    workbench.emit('files:dropped', { files: [workbench.granted('english'), workbench.granted('russian')] });
    await settled();
    expect(app.route.current).toBe('new-review');
    expect(app.newReview.source.file?.name).toBe('interview.ru.txt');
    workbench.emit('files:dropped', { files: [{ handle: 'p', name: 'Report.SVERKA', bytes: 9 }] });
    await settled();
    expect(app.route.current).toBe('review');
  });

  it('says what can be dropped when something else was', async () => {
    const { app, workbench } = await shown();
    const file = { handle: 'p', name: 'a.sverka', bytes: 9 };
    workbench.emit('files:dropped', { files: [file, file, file] });
    await settled();
    expect(app.route.current).toBe('start');
    expect(find('[role=status] app-notice').textContent).toContain('two texts');
  });

  it('says why a project is read-only, and that the runtime is a stand-in', async () => {
    await withProject((workbench) => {
      workbench.standInRuntime = true;
      workbench.nextProject = () =>
        Object.assign(new MemoryProject(), {
          readOnly: true,
          notice: fault('project-locked', { path: 'interview.sverka', owner: 'Anna' }),
        });
    });
    const bars = findAll('app-notice[bar]').map((bar) => bar.textContent.trim());
    expect(bars[0]).toBe('Old stand-in runtime: for trying and testing only.');
    expect(bars[1]).toContain('interview.sverka is open in another program (Anna)');
    expect(await inaccessible()).toEqual([]);
  });

  it('says that the engine ended and was started again', async () => {
    const { workbench } = await withProject();
    workbench.emit('app:trouble', { code: 'engine-ended', restarted: true });
    await settled();
    expect(find('[role=status] app-notice').textContent).toContain('started again');
  });

  it('tells what a long task is doing, and takes no commands meanwhile', async () => {
    const { app, workbench, shell } = await shown();
    let finish = (): void => undefined;
    const task = app.task.during(() => new Promise<void>((resolve) => (finish = resolve)));
    workbench.emit('task:progress', { stage: 'aligning', share: 0.5 });
    await vi.waitFor(() => expect(find('task-overlay dialog, dialog[open]').textContent).toContain('Pairing'), {
      timeout: 20_000,
    });
    expect(shell.runCommand('new-review')).toBe(false);
    expect(await inaccessible()).toEqual([]);
    finish();
    await task;
    await settled();
    expect(findAll('dialog[open]')).toEqual([]);
  });

  it('says how far the check of a large document is, and takes over what it finds', async () => {
    const { app, workbench } = await withProject();
    const { counts } = app.project.summary!;
    const change = { rows: [], counts: { ...counts, findings: 3 }, canUndo: false, canRedo: false, revision: 0 };
    workbench.emit('review:checking', { share: 0.25, change: { ...change, anew: { from: 0, to: 2 } } });
    await settled();
    expect(find('.checking').textContent).toContain('Checking: 25% done');
    expect(find('status-bar').shadowRoot?.textContent).toContain('3 open findings');
    expect(await inaccessible()).toEqual([]);
    workbench.emit('review:checking', { share: 1, change: { ...change, counts, anew: { from: 0, to: 5 } } });
    await settled();
    expect(findAll('.checking')).toEqual([]);
    const asked = workbench.asked.filter(({ name }) => name === 'project:overview').map(({ request }) => request);
    expect(asked.slice(-2)).toEqual([
      { from: 0, to: 2 },
      { from: 0, to: 5 },
    ]);
  });

  it('stops the opening of a project when the user does not want to wait', async () => {
    const { app, workbench } = await shown();
    let goOn = (): void => undefined;
    workbench.whileOpening = () => {
      workbench.emit('task:progress', { stage: 'checking', share: 0.25 });
      return new Promise<void>((resolve) => (goOn = resolve));
    };
    const opening = app.project.open('project:open-sample', {});
    await vi.waitFor(() => expect(find('dialog[open]').textContent).toContain('Checking'), { timeout: 20_000 });
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(find('dialog[open]').textContent).toContain('Stopping'), { timeout: 20_000 });
    expect(workbench.cancelled).toBe(true);
    goOn();
    await opening;
    await settled();
    expect(findAll('dialog[open]')).toEqual([]);
    expect(app.project.summary).toBe(null);
    expect(app.notices.shown).toEqual([]);
  });

  it('keeps the focus in the window when the screen changes', async () => {
    await shown();
    findAll('.way')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(focused()?.localName).toBe('main');
  });

  it.each([
    ['light', 'en'],
    ['dark', 'ru'],
  ] as const)('is accessible in %s and %s', async (theme, language) => {
    const { app } = await withProject();
    await app.settings.change({ theme, language });
    app.notices.fail(fault('disk-full', { path: 'interview.sverka' }));
    await settled();
    expect(await inaccessible()).toEqual([]);
  });
});
