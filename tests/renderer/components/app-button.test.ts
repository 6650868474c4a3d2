import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/renderer/components/app-button';
import type { AppButton } from '../../../src/renderer/components/app-button';
import { clear, find, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

describe('<app-button>', () => {
  it('is pressed with the mouse and from the keyboard', async () => {
    const pressed = vi.fn();
    const button = await show<AppButton>(html`<app-button @click=${pressed}>Save</app-button>`);
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(pressed).toHaveBeenCalledTimes(3);
  });

  it('names an icon alone by its label and shows the shortcut of its command', async () => {
    await show(html`<app-button icon="undo" label="Undo" command="undo"></app-button>`);
    const button = find<HTMLButtonElement>('button');
    expect(button.getAttribute('aria-label')).toBe('Undo');
    expect(button.title).toMatch(/^Undo \((?:Ctrl\+Z|⌘Z)\)$/);
    expect(button.getAttribute('aria-keyshortcuts')).toMatch(/^(?:Control|Meta)\+Z$/);
  });

  it('ignores clicks while it is busy, but keeps the focus', async () => {
    const pressed = vi.fn();
    const button = await show<AppButton>(html`<app-button @click=${pressed}>Export</app-button>`);
    button.focus();
    button.busy = true;
    await settled();
    await userEvent.keyboard('{Enter}');
    expect(pressed).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(find('button').getAttribute('aria-busy')).toBe('true');
  });

  it('ignores clicks while it is disabled', async () => {
    const pressed = vi.fn();
    const button = await show<AppButton>(html`<app-button disabled @click=${pressed}>Export</app-button>`);
    button.click();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is accessible in every kind', async () => {
    await show(
      html`<main>
        ${(['primary', 'secondary', 'quiet', 'danger'] as const).map(
          (kind) => html`<app-button kind=${kind}>Go on</app-button>`,
        )}<app-button icon="close" label="Close" compact></app-button>
      </main>`,
    );
    expect(await inaccessible()).toEqual([]);
  });
});
