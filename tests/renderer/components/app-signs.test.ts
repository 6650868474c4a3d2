import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEVERITIES } from '../../../src/core/findings/finding';
import '../../../src/renderer/components/app-empty';
import '../../../src/renderer/components/app-icon';
import '../../../src/renderer/components/app-notice';
import type { AppProgress } from '../../../src/renderer/components/app-progress';
import '../../../src/renderer/components/app-progress';
import '../../../src/renderer/components/app-severity';
import '../../../src/renderer/components/app-shortcut';
import { ICONS, type IconName } from '../../../src/renderer/components/icons';
import { pageLanguage } from '../../../src/renderer/state/language-state';
import { clear, find, findAll, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

describe('<app-icon>', () => {
  it('draws every icon', async () => {
    const names = Object.keys(ICONS) as IconName[];
    await show(html`<p>${names.map((name) => html`<app-icon name=${name}></app-icon>`)}</p>`);
    const empty = [...findAll('svg')].filter(
      (icon) => icon.children.length === 0 || icon.getBoundingClientRect().width < 10,
    );
    expect(empty).toEqual([]);
    expect(findAll('svg')).toHaveLength(names.length);
  });

  it('is an ornament unless it has a label', async () => {
    await show(html`<p><app-icon name="lock"></app-icon><app-icon name="lock" label="Read-only"></app-icon></p>`);
    const [ornament, sign] = findAll('svg');
    expect(ornament?.getAttribute('aria-hidden')).toBe('true');
    expect(sign?.getAttribute('role')).toBe('img');
    expect(sign?.getAttribute('aria-label')).toBe('Read-only');
  });
});

describe('<app-severity>', () => {
  it('has another shape and name for each severity, in the language of the page', async () => {
    await show(
      html`<p>
        ${SEVERITIES.map((severity) => html`<app-severity severity=${severity} .count=${3}></app-severity>`)}
      </p>`,
    );
    const shapes = new Set(findAll('svg').map((icon) => icon.innerHTML));
    expect(shapes.size).toBe(SEVERITIES.length);
    expect(find('svg').getAttribute('aria-label')).toBe('Critical');
    pageLanguage.use('ru');
    await settled();
    expect(find('svg').getAttribute('aria-label')).toBe('Критическая');
  });
});

describe('<app-shortcut>', () => {
  it('draws the keys of the system', async () => {
    await show(
      html`<p>
        <app-shortcut command="confirm-and-next" platform="linux"></app-shortcut>
        <app-shortcut keys="Mod+Alt+I" platform="darwin"></app-shortcut>
      </p>`,
    );
    expect(findAll('kbd').map((key) => key.textContent)).toEqual(['Ctrl', 'Enter', '⌥', '⌘', 'I']);
  });
});

describe('<app-notice>', () => {
  it('can be put away', async () => {
    const closed = vi.fn();
    await show(html`<app-notice kind="danger" closable @notice-closed=${closed}>The disk is full.</app-notice>`);
    find('app-button').click();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it.each(['light', 'dark'])('is readable in every kind in %s', async (theme) => {
    await show(
      html`<main>
        ${(['info', 'success', 'warning', 'danger'] as const).map(
          (kind) => html`<app-notice kind=${kind} bar>Something happened.</app-notice>`,
        )}
        <app-empty icon="search" heading="Nothing found">Try other words.</app-empty>
      </main>`,
    );
    document.documentElement.dataset['theme'] = theme;
    expect(await inaccessible()).toEqual([]);
  });
});

describe('<app-progress>', () => {
  it('tells its share, or that it cannot be told', async () => {
    const bar = await show<AppProgress>(html`<app-progress label="Checking" .share=${0.25}></app-progress>`);
    expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('25');
    bar.share = null;
    await settled();
    expect(find('[role=progressbar]').hasAttribute('aria-valuenow')).toBe(false);
    expect(await inaccessible()).toEqual([]);
  });
});
