import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AppSelectField } from '../../../src/renderer/components/app-select-field';
import '../../../src/renderer/components/app-select-field';
import '../../../src/renderer/components/app-switch';
import '../../../src/renderer/components/app-tabs';
import '../../../src/renderer/components/app-text-field';
import type { ValueChangedEvent } from '../../../src/renderer/events';
import { clear, find, findAll, focused, inaccessible, settled, show } from '../../notation/render-page';

afterEach(clear);

const heard = () => {
  const values = vi.fn<(value: string) => void>();
  return { values, listen: (event: ValueChangedEvent) => values(event.value) };
};

describe('<app-switch>', () => {
  const options = [
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ];

  it('is one tab stop, and arrows choose', async () => {
    const { values, listen } = heard();
    await show(
      html`<app-switch label="Colours" value="light" .options=${options} @value-changed=${listen}></app-switch>`,
    );
    await userEvent.tab();
    expect(focused()?.textContent.trim()).toBe('Light');
    await userEvent.keyboard('{ArrowRight}');
    expect(values).toHaveBeenCalledWith('dark');
    expect(focused()?.getAttribute('aria-checked')).toBe('true');
    expect(await inaccessible()).toEqual([]);
  });

  it('says nothing when the value is chosen that it has', async () => {
    const { values, listen } = heard();
    await show(html`<app-switch value="light" .options=${options} @value-changed=${listen}></app-switch>`);
    find('button').click();
    expect(values).not.toHaveBeenCalled();
  });
});

describe('<app-tabs>', () => {
  it('shows the panel of the chosen tab only', async () => {
    const { values, listen } = heard();
    await show(
      html`<app-tabs
        label="Segment"
        value="findings"
        .tabs=${[
          { value: 'findings', label: 'Findings', count: 2 },
          { value: 'history', label: 'History' },
        ]}
        @value-changed=${listen}
      >
        <p slot="findings">Two findings</p>
        <p slot="history">Three versions</p>
      </app-tabs>`,
    );
    expect(find('[slot=history]').checkVisibility()).toBe(false);
    find('[role=tab]').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(values).toHaveBeenCalledWith('history');
    expect(find('[slot=history]').checkVisibility()).toBe(true);
    expect(find('[slot=findings]').checkVisibility()).toBe(false);
    expect(await inaccessible()).toEqual([]);
  });
});

describe('<app-text-field>', () => {
  it('tells every letter and links its fault', async () => {
    const { values, listen } = heard();
    await show(html`<app-text-field label="Title" fault="Give it a title." @value-changed=${listen}></app-text-field>`);
    await userEvent.tab();
    await userEvent.keyboard('Ab');
    expect(values.mock.calls).toEqual([['A'], ['Ab']]);
    const input = find('input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toBe('below');
    expect(await inaccessible()).toEqual([]);
  });
});

describe('<app-select-field>', () => {
  it('shows its value and tells another one', async () => {
    const { values, listen } = heard();
    const options = ['utf-8', 'koi8-r'].map((value) => ({ value, label: value }));
    await show(
      html`<app-select-field
        label="Encoding"
        value="koi8-r"
        .options=${options}
        @value-changed=${listen}
      ></app-select-field>`,
    );
    const select = find<HTMLSelectElement>('select');
    expect(select.value).toBe('koi8-r');
    await userEvent.selectOptions(select, 'utf-8');
    expect(values).toHaveBeenCalledWith('utf-8');
    expect(findAll('label')).toHaveLength(1);
    expect(await inaccessible()).toEqual([]);
  });

  it('shows its value also when its options are others', async () => {
    const named = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
    const field = await show<AppSelectField>(
      html`<app-select-field label="Encoding" value="" .options=${named(['', 'utf-8', 'koi8-r'])}></app-select-field>`,
    );
    Object.assign(field, { value: 'utf-8', options: named(['utf-8', 'koi8-r', 'cp866']) });
    await settled();
    expect(find<HTMLSelectElement>('select').value).toBe('utf-8');
  });
});
