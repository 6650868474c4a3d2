import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/renderer/components/app-button';
import type { AppButton } from '../../../src/renderer/components/app-button';
import { isDialogOpen } from '../../../src/renderer/components/app-dialog';
import type { AppDialog } from '../../../src/renderer/components/app-dialog';
import { clear, find, focused, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

async function openedDialog(onClosed = () => undefined) {
  await show(
    html`<app-button class="opener">Open</app-button>
      <app-dialog heading="Settings" @dialog-closed=${onClosed}>
        <input aria-label="Name" autofocus />
        <app-button slot="actions" kind="primary">Done</app-button>
      </app-dialog>`,
  );
  const opener = find<AppButton>('.opener');
  const dialog = find<AppDialog>('app-dialog');
  opener.focus();
  dialog.open = true;
  await settled();
  return { opener, dialog };
}

describe('<app-dialog>', () => {
  it('takes the focus to the element with autofocus and makes the page behind rest', async () => {
    await openedDialog();
    expect(focused()?.getAttribute('aria-label')).toBe('Name');
    expect(isDialogOpen()).toBe(true);
  });

  it('leaves the next key to the page as soon as it is closed', async () => {
    const { dialog } = await openedDialog();
    dialog.close();
    expect(isDialogOpen()).toBe(false);
  });

  it('closes with Escape and gives the focus back', async () => {
    const closed = vi.fn();
    const { opener } = await openedDialog(closed);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(closed).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(opener);
    expect(isDialogOpen()).toBe(false);
  });

  it('closes with its button and when it is told to', async () => {
    const { dialog } = await openedDialog();
    find('app-button[icon=close]', dialog.shadowRoot ?? dialog).click();
    await settled();
    expect(dialog.open).toBe(false);
    dialog.open = true;
    await settled();
    dialog.open = false;
    await settled();
    expect(isDialogOpen()).toBe(false);
  });

  it('lets Tab not reach the page behind', async () => {
    const { opener } = await openedDialog();
    for (let press = 0; press < 6; press += 1) {
      await userEvent.tab();
      expect(document.activeElement).not.toBe(opener);
    }
  });

  it('is accessible', async () => {
    await openedDialog();
    expect(await inaccessible()).toEqual([]);
  });
});
