import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CommandEvent } from '../../../src/renderer/events';
import { pageLanguage } from '../../../src/renderer/state/language-state';
import '../../../src/renderer/start/start-screen';
import { begin, clear, find, findAll, focused, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

async function shown(change?: Parameters<typeof begin>[0]) {
  const stores = await begin(change);
  const commands = vi.fn<(command: string) => void>();
  await show(
    html`<start-screen
      .app=${stores.app}
      @app-command=${(event: CommandEvent) => commands(event.command)}
    ></start-screen>`,
  );
  return { ...stores, commands };
}

describe('The start screen', () => {
  it('offers three ways to begin', async () => {
    const { commands } = await shown();
    for (const way of findAll('.way')) await userEvent.click(way);
    expect(commands.mock.calls.flat()).toEqual(['new-review', 'open-project', 'open-sample']);
  });

  it('lists the projects of before with their progress', async () => {
    await shown();
    expect(findAll('.title').map((title) => title.textContent)).toContain('An interview about verification');
    expect(find('.how-far').textContent.replace(/\s+/g, ' ').trim()).toBe('90 segments · 38% 42 open findings');
  });

  it('counts in Russian as Russian does', async () => {
    await shown();
    pageLanguage.use('ru');
    await settled();
    expect(findAll('.how-far').map((text) => text.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      '90 сегментов · 38 % 42 открытых замечания',
      '1 204 сегмента · 100 % Открытых замечаний нет',
    ]);
  });

  it('opens a project of before', async () => {
    const { app, workbench } = await shown();
    find<HTMLButtonElement>('button.project').click();
    await settled();
    expect(workbench.asked).toContainEqual({ name: 'project:open-recent', request: { id: 'r1' } });
    expect(app.route.current).toBe('review');
  });

  it('marks a project whose file is gone, does not open it and takes it off the list', async () => {
    const { app } = await shown();
    const missing = find('.missing');
    expect(missing.textContent).toContain('Not found');
    expect(missing.querySelector('button')).toBeNull();
    missing.querySelector<HTMLElement>('app-button')?.click();
    await settled();
    expect(app.recent.projects.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(findAll('.missing')).toEqual([]);
  });

  it('keeps the focus in the list when a project is taken off it, and on the screen with the last one', async () => {
    const { app } = await shown();
    const button = () => findAll('li > app-button')[0];
    for (let left = app.recent.projects.length; left > 1; left -= 1) {
      button()?.focus();
      await userEvent.keyboard('{Enter}');
      await settled();
      expect((focused()?.getRootNode() as ShadowRoot).host).toBe(button());
    }
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(focused()?.matches('.way')).toBe(true);
  });

  it('has a menu for a project, by the second button and by Shift+F10', async () => {
    const { app, workbench } = await shown();
    const entries = () => findAll('[role=menuitem]').map(({ textContent }) => textContent.trim());
    await userEvent.click(find('.missing'), { button: 'right' });
    await settled();
    expect(entries()).toEqual(['Open', 'Take off the list', 'Clear the list…']);
    expect(find<HTMLButtonElement>('[role=menuitem]').disabled).toBe(true);
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(app.recent.projects.map(({ id }) => id)).toEqual(['r1', 'r2']);
    const first = find('button.project');
    first.focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await settled();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(focused()).toBe(first);
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await settled();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(workbench.asked).toContainEqual({ name: 'project:open-recent', request: { id: 'r1' } });
  });

  it('asks before the whole list is cleared', async () => {
    const { app } = await shown();
    find('.recent-head app-button').click();
    await settled();
    expect(app.ownData.asked).toBe('recent');
    await app.ownData.removeAsked();
    await settled();
    expect(app.recent.projects).toEqual([]);
    expect(findAll('.recent-head app-button')).toEqual([]);
    expect(focused()?.matches('.way')).toBe(true);
  });

  it('says what will stand there while nothing was opened yet', async () => {
    await shown((workbench) => (workbench.recent = []));
    expect(find('app-empty').getAttribute('heading')).toBe('No projects yet');
    expect(await inaccessible()).toEqual([]);
  });

  it.each(['light', 'dark'])('is accessible in %s', async (theme) => {
    await shown();
    document.documentElement.dataset['theme'] = theme;
    expect(await inaccessible()).toEqual([]);
  });
});
