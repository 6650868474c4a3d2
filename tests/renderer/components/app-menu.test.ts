import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/renderer/components/app-menu';
import type { AppMenu, MenuItem } from '../../../src/renderer/components/app-menu';
import type { MenuChosenEvent } from '../../../src/renderer/events';
import { clear, find, focused, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

const items: readonly MenuItem[] = [
  { id: 'confirm', label: 'Confirm', icon: 'confirm', command: 'confirm-and-next' },
  { id: 'exclude', label: 'Exclude', icon: 'exclude' },
  { id: 'restore', label: 'Restore', disabled: true },
  { id: 'note', label: 'Add a note', begins: true },
];

async function openedMenu(chosen = vi.fn<(id: string) => void>()) {
  await show(
    html`<app-menu
      label="Segment"
      icon="more"
      .items=${items}
      @menu-chosen=${(event: MenuChosenEvent) => chosen(event.id)}
    ></app-menu>`,
  );
  find<HTMLElement>('app-button').focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  return chosen;
}

const label = () =>
  focused()
    ?.textContent.trim()
    .split(/\s{2,}/)[0];

describe('<app-menu>', () => {
  it('opens on its first entry and says so', async () => {
    await openedMenu();
    expect(label()).toBe('Confirm');
    expect(find('[aria-haspopup=menu]').getAttribute('aria-expanded')).toBe('true');
  });

  it('moves with arrows, past what is disabled, and jumps to a letter', async () => {
    await openedMenu();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(label()).toBe('Add a note');
    await userEvent.keyboard('{ArrowDown}');
    expect(label()).toBe('Confirm');
    await userEvent.keyboard('e');
    expect(label()).toBe('Exclude');
  });

  it('tells which entry was chosen and gives the focus back', async () => {
    const chosen = await openedMenu();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toHaveBeenCalledWith('exclude');
    expect(focused()?.getAttribute('aria-haspopup')).toBe('menu');
  });

  it('closes with Escape without a choice', async () => {
    const chosen = await openedMenu();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(find('[aria-haspopup=menu]').getAttribute('aria-expanded')).toBe('false');
    expect(chosen).not.toHaveBeenCalled();
  });

  it('opens without a button at a place inside the window, and gives the focus back to what had it', async () => {
    const chosen = vi.fn<(id: string) => void>();
    await show(
      html`<div>
        <input aria-label="Text" />
        <app-menu
          contextual
          label="Segment"
          .items=${items}
          @menu-chosen=${(event: MenuChosenEvent) => chosen(event.id)}
        ></app-menu>
      </div>`,
    );
    const menu = find<AppMenu>('app-menu');
    find('input').focus();
    menu.openAt(innerWidth - 5, innerHeight - 5);
    await settled();
    const box = find('[popover]').getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(label()).toBe('Confirm');
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(focused()).toBe(find('input'));
    for (const [x, y] of [
      [60, 60],
      [innerWidth - 5, innerHeight - 5],
      [60, innerHeight - 20],
    ] as const) {
      menu.openAt(x, y);
      await settled();
      expect(document.elementFromPoint(x, y)).toBe(menu);
      await userEvent.keyboard('{Escape}');
      await settled();
    }
    menu.openAt(10, 10);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen.mock.calls).toEqual([['exclude']]);
    expect(focused()).toBe(find('input'));
  });

  it('is accessible while open', async () => {
    await openedMenu();
    expect(await inaccessible()).toEqual([]);
  });
});
