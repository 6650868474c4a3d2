import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SettingsPreview } from '../../../src/bridge/settings-calls';
import { CHECKS } from '../../../src/core/checks/registry';
import { fault } from '../../../src/core/fault';
import type { SettingsDialog } from '../../../src/renderer/settings/settings-dialog';
import '../../../src/renderer/settings/settings-dialog';
import { begin, clear, find, findAll, focused, inaccessible, LOOKS, settled, show } from '../../notation/render-page';

afterEach(clear);

async function shown(change?: Parameters<typeof begin>[0]) {
  const stores = await begin(change);
  const dialog = await show<SettingsDialog>(html`<settings-dialog .app=${stores.app} .open=${true}></settings-dialog>`);
  await settled();
  return { ...stores, dialog };
}

async function goTo(section: string) {
  findAll('[role=tab]')
    .find((tab) => tab.textContent.trim() === section)
    ?.click();
  await settled();
}

async function type(text: string) {
  await userEvent.keyboard(text);
  await settled();
}

const checks = () => findAll('.check');
const check = (name: string) => find(`.check[aria-label="${name}"]`);
const boxes = (name: string) => findAll<HTMLInputElement>('input[type=checkbox]', check(name));
const radio = (words: string) => findAll('[role=radio]').find(({ textContent }) => textContent.trim() === words);

describe('The settings', () => {
  it('list every check with what it looks for, by category', async () => {
    await shown();
    await goTo('Checks');
    expect(checks()).toHaveLength(CHECKS.length);
    expect(check('False friend').textContent).toContain('looks like the Russian one');
    expect(findAll('.group > h4').map(({ textContent }) => textContent)).toContain('Mistranslation');
  });

  it('switch a check off, change how loud it is, and take that back', async () => {
    const { workbench } = await shown();
    await goTo('Checks');
    boxes('False friend')[0]?.click();
    await settled();
    expect(workbench.settings.checks).toEqual({ 'false-friend': { on: false, options: {} } });
    boxes('False friend')[0]?.click();
    await settled();
    expect(workbench.settings.checks).toEqual({});

    await userEvent.selectOptions(find('select', check('Spelling')), 'critical');
    boxes('Spelling')[1]?.click();
    await settled();
    expect(workbench.settings.checks).toEqual({
      spelling: { on: true, severity: 'critical', quiet: false, options: {} },
    });
    find('app-button[icon=undo]', check('Spelling')).click();
    await settled();
    expect(workbench.settings.checks).toEqual({});
  });

  it('show only the checks that were changed or are off, and reset all of them', async () => {
    const { workbench } = await shown((memory) => {
      const options = {};
      memory.settings = {
        ...memory.settings,
        checks: { spelling: { on: false, options }, calque: { on: true, severity: 'minor', options } },
      };
    });
    await goTo('Checks');
    radio('Changed')?.click();
    await settled();
    expect(checks()).toHaveLength(2);
    radio('Switched off')?.click();
    await settled();
    expect(checks().map(({ ariaLabel }) => ariaLabel)).toEqual(['Spelling']);
    find('.tools app-button').click();
    await settled();
    expect(workbench.settings.checks).toEqual({});
    expect(checks()).toHaveLength(0);
  });

  it('find a setting by its words in all sections, in either language', async () => {
    const { app } = await shown();
    expect(focused()?.matches('input')).toBe(true);
    await type('spelling');
    expect(findAll('section h3').map(({ textContent }) => textContent)).toEqual(['Checks', 'House style']);
    await app.settings.change({ language: 'ru' });
    await userEvent.clear(find('input'));
    await type('темные');
    expect(findAll('section h3').map(({ textContent }) => textContent)).toEqual(['Внешний вид']);
    await type(' абракадабра');
    expect(find('app-empty').getAttribute('heading')).toContain('Такой настройки нет');
    expect(await inaccessible()).toEqual([]);
  });

  it('say what the house writes, as options of the checks', async () => {
    const { workbench } = await shown();
    await goTo('House style');
    radio('British')?.click();
    await settled();
    radio('22 June 2025')?.click();
    await settled();
    expect(workbench.settings.checks).toEqual({
      'house-style': { on: true, options: { spelling: 'uk', dates: 'uk' } },
    });
    for (const each of findAll('[role=radio][tabindex="-1"]').filter((one) => one.textContent.trim() === 'Either')) {
      each.click();
      await settled();
    }
    find<HTMLInputElement>('.group > .tick input').click();
    await settled();
    expect(workbench.settings.checks).toEqual({ 'term-forbidden': { on: true, options: { builtIn: false } } });
  });

  it('change how large the text is and how much room there is', async () => {
    const { workbench } = await shown();
    radio('Large')?.click();
    await settled();
    radio('Compact')?.click();
    await settled();
    expect(workbench.settings).toMatchObject({ textSize: 'large', density: 'compact' });
    expect({ ...document.documentElement.dataset }).toMatchObject({ textSize: 'large', density: 'compact' });
    radio('Normal')?.click();
    radio('Roomy')?.click();
    await settled();
    expect({ ...document.documentElement.dataset }).toEqual({});
  });

  it('are reached by arrows', async () => {
    await shown();
    find('[role=tab][aria-selected=true]').focus();
    await type('{ArrowDown}{ArrowDown}');
    expect(find('[role=tabpanel]').ariaLabel).toBe('Checks');
    expect(focused()?.textContent.trim()).toBe('Checks');
    await type('{Home}');
    expect(find('[role=tabpanel]').ariaLabel).toBe('Appearance');
  });

  it.each(LOOKS)('keep to WCAG in every section in $name', async ({ theme, language }) => {
    const { app } = await shown();
    await app.settings.change({ theme, language });
    for (const tab of findAll('[role=tab]')) {
      tab.click();
      await settled();
      expect(await inaccessible()).toEqual([]);
    }
  });
});

describe('Saving and privacy', () => {
  const row = (label: string) => find(`.row[aria-label="${label}"]`);
  const press = async (label: string) => {
    find('app-button', row(label)).click();
    await settled();
  };

  const question = (): ParentNode => find('remove-data-dialog').shadowRoot ?? document;
  const said = () => question().textContent;

  it('set how many copies are kept, and whether the time is recorded: not unless somebody wants it', async () => {
    const { workbench } = await shown();
    await goTo('Saving and privacy');
    expect(workbench.settings).toMatchObject({ copies: 10, recordTime: false });
    radio('30')?.click();
    find<HTMLInputElement>('.row input[type=checkbox]').click();
    await settled();
    expect(workbench.settings).toMatchObject({ copies: 30, recordTime: true });
  });

  it('say where the data lie, and show only the folder of the lists', async () => {
    const { workbench } = await shown();
    await goTo('Saving and privacy');
    expect(findAll('.place code').map(({ textContent }) => textContent)).toEqual([
      '~/.config/Sverka/settings.json',
      '~/.config/Sverka/word-lists',
      '~/.local/share/sverka/copies',
      '~/.config/Sverka/sverka.log',
    ]);
    await press('Word lists');
    expect(workbench.asked.at(-1)).toEqual({ name: 'lists:show', request: { list: null } });
  });

  it('remove nothing before it is said what goes, and give the focus back', async () => {
    const { app, workbench } = await shown();
    await goTo('Saving and privacy');
    find('app-button', row('Copies of projects')).focus();
    await press('Copies of projects');
    expect(said()).toContain('12 dated copies of projects go (4.7 MB in ~/');
    expect(said()).toContain('The projects themselves stay');
    expect(await inaccessible()).toEqual([]);
    await type('{Escape}');
    expect(app.ownData.asked).toBeNull();
    expect(workbench.callNames).not.toContain('data:remove');
    expect((focused()?.getRootNode() as ShadowRoot).host).toBe(find('app-button', row('Copies of projects')));

    await press('All of this');
    const lines = findAll('li', question()).map(({ textContent }) => textContent);
    expect(lines).toHaveLength(3);
    find('app-button[kind=danger]', question()).click();
    await settled();
    expect(workbench.asked.filter(({ name }) => name === 'data:remove')).toEqual([
      { name: 'data:remove', request: { what: 'all' } },
    ]);
    expect(app.recent.projects).toEqual([]);
    expect(focused()?.textContent.trim()).toBe('Saving and privacy');
    expect(row('All of this').textContent).toContain('Nothing there');
    expect(find('app-button', row('All of this')).hasAttribute('disabled')).toBe(true);
  });
});

describe('The lists of the user', () => {
  it('are added, counted, named with their problems, shown and removed', async () => {
    const { workbench } = await shown((memory) => {
      memory.wordLists = [
        {
          kind: 'glossary',
          name: 'house.csv',
          entries: 520,
          faults: [1, 2, 3, 4, 5, 6, 7].map((line) => fault('glossary-line', { path: 'house.csv', line })),
        },
      ];
    });
    await goTo('Word lists and dictionaries');
    expect(find('.list').textContent).toContain('520 entries');
    expect(findAll('.faults li').map(({ textContent }) => textContent)).toHaveLength(6);
    expect(find('.faults').textContent).toContain('and 2 more lines');
    expect(await inaccessible()).toEqual([]);
    find('app-button[icon=show]', find('.list')).click();
    await settled();
    expect(workbench.asked.at(-1)).toEqual({
      name: 'lists:show',
      request: { list: { kind: 'glossary', name: 'house.csv' } },
    });
    findAll('app-button[icon=new]')
      .find(({ textContent }) => textContent.includes('Add words'))
      ?.click();
    await settled();
    expect(findAll('.list').map(({ ariaLabel }) => ariaLabel)).toEqual(['house.csv', 'new-words.tsv']);
    find('app-button[icon=close]', find('.list')).click();
    await settled();
    expect(findAll('.list').map(({ ariaLabel }) => ariaLabel)).toEqual(['new-words.tsv']);
  });
});

describe('Settings from a colleague', () => {
  const preview: SettingsPreview = {
    name: 'house.json',
    checks: [
      { id: 'spelling', before: null, after: { on: false, options: {} } },
      {
        id: 'calque',
        before: { on: true, severity: 'minor', options: {} },
        after: { on: true, severity: 'critical', quiet: false, options: {} },
      },
    ],
    lists: [
      { kind: 'glossary', name: 'house.csv', change: 'new' },
      { kind: 'words', name: 'ours.txt', change: 'same' },
    ],
    appearance: { theme: 'dark', language: 'ru' },
  };
  const choose = async () => {
    await goTo('Sharing');
    findAll('app-button')
      .find(({ textContent }) => textContent.includes('Import'))
      ?.click();
    await settled();
  };

  it('show what they change before they are taken over, in parts', async () => {
    const { workbench } = await shown((memory) => (memory.settingsToImport = preview));
    await choose();
    const said = findAll('.preview li').map(({ textContent }) => textContent.trim());
    expect(said).toEqual([
      'Spelling: as usual → off',
      expect.stringMatching(/: Minor → Critical and may not go quiet$/),
      'Glossaries: house.csv is added',
      'English words: ours.txt is the same',
      'Colours: Dark',
      'Language of the interface: Русский',
    ]);
    expect(await inaccessible()).toEqual([]);
    findAll<HTMLInputElement>('.preview input')[1]?.click();
    await settled();
    find('.preview app-button[kind=primary]').click();
    await settled();
    expect(workbench.asked.find(({ name }) => name === 'settings:import')?.request).toEqual({
      checks: true,
      lists: false,
      appearance: false,
    });
    expect(findAll('.preview')).toEqual([]);
    await goTo('Checks');
    expect(boxes('Spelling')[0]?.checked).toBe(false);
  });

  it('change nothing when they are left alone, or when the file is no good', async () => {
    const { app, workbench } = await shown((memory) => (memory.settingsToImport = preview));
    await choose();
    find('.preview app-button').click();
    await settled();
    expect(findAll('.preview')).toEqual([]);
    workbench.failNext('settings:choose-import', fault('config-invalid', { path: 'house.json', detail: 'x' }));
    await choose();
    expect(app.notices.shown).toHaveLength(1);
    expect(workbench.callNames).not.toContain('settings:import');
  });
});
