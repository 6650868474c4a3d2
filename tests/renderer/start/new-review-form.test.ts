import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import '../../../src/renderer/start/new-review-form';
import { begin, clear, find, findAll, inaccessible, settled, show } from '../../notation/render-page';
import { find as findPath, findAll as findPaths } from '../../notation/review-page';

afterEach(clear);

async function shown() {
  const stores = await begin();
  await show(html`<new-review-form .app=${stores.app}></new-review-form>`);
  return stores;
}

const create = () => find('app-button[kind=primary]');
const slot = (side: 'source' | 'target') => find(`file-slot[side=${side}]`);

describe('The form of a new review', () => {
  it('leads by keyboard from two files to the project', async () => {
    const { app } = await shown();
    for (const side of ['source', 'target'] as const) {
      find('app-button', slot(side).shadowRoot ?? slot(side)).focus();
      await userEvent.keyboard('{Enter}');
      await settled();
    }
    find('app-text-field').focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(app.project.summary?.title).toBe('interview');
  });

  it('shows how the texts begin, each in its language', async () => {
    const { app, workbench } = await shown();
    await app.newReview.take([workbench.granted('russian'), workbench.granted('english')]);
    await settled();
    expect(findAll('.preview').map(({ lang, textContent }) => [lang, textContent.trim().slice(0, 9)])).toEqual([
      ['ru', '«Доверять'],
      ['en', '"You can '],
    ]);
    expect(await inaccessible()).toEqual([]);
  });

  it('swaps texts that are the wrong way round with one button', async () => {
    const { app, workbench } = await shown();
    workbench.toChoose.push(workbench.granted('english'), workbench.granted('legacy'));
    await app.newReview.choose('source');
    await app.newReview.choose('target');
    await settled();
    expect(create().hasAttribute('disabled')).toBe(true);
    expect(await inaccessible()).toEqual([]);
    find('app-button[icon=swap]').click();
    await settled();
    expect(app.newReview.source.file?.name).toBe('доклад.txt');
    expect(findAll('app-button[icon=swap]')).toEqual([]);
  });

  it('lets the encoding be changed, also of a file that could not be read', async () => {
    const { app, workbench } = await shown();
    workbench.toChoose.push(workbench.granted('legacy'));
    workbench.failNext('files:inspect', fault('encoding-unsure', { path: 'доклад.txt', guess: 'windows-1251' }));
    await app.newReview.choose('source');
    await settled();
    expect(find('app-notice', slot('source').shadowRoot ?? slot('source')).textContent).toContain('windows-1251');
    await userEvent.selectOptions(find('select'), 'windows-1251');
    await settled();
    expect(app.newReview.source.inspection?.encoding).toBe('windows-1251');
    expect(app.newReview.source.fault).toBeNull();
  });

  it('lets the columns of a table be chosen where none were found', async () => {
    const { app, workbench } = await shown();
    workbench.columns = ['Ключ', 'Текст', ''];
    await app.newReview.take([workbench.granted('both')]);
    await settled();
    expect(slot('source').shadowRoot?.querySelector('[role=alert]')?.textContent).toContain('Choose them below');
    const fields = findAll('.columns app-select-field', slot('source').shadowRoot!);
    const [russian, english] = fields.map((field) => field.shadowRoot!.querySelector('select'));
    expect([...russian!.options].map(({ text }) => text)).toEqual(['By what they hold', 'A: Ключ', 'B: Текст', 'C']);
    expect(await inaccessible()).toEqual([]);
    await userEvent.selectOptions(russian!, 'B: Текст');
    await userEvent.selectOptions(english!, 'C');
    await settled();
    expect(app.newReview.source.inspection?.bilingual).toBe(true);
  });

  it('shows how the sentences pair before the project is made, the first and the doubtful ones', async () => {
    const { app, workbench } = await shown();
    await app.newReview.take([workbench.granted('russian'), workbench.granted('english')]);
    await settled();
    const counts = findPath('pair-preview .counts').textContent.replace(/\s+/g, ' ').trim();
    expect(counts).toBe('90 pairs · 1 doubtful pair · 2 sentences without a partner');
    expect(findPaths('pair-preview tbody tr')).toHaveLength(2);
    await userEvent.click(findPaths('pair-preview app-switch [role=radio]')[1] as HTMLElement);
    await settled();
    expect(findPaths('pair-preview tbody td').map(({ textContent }) => textContent.trim())).toEqual([
      '8',
      'Восемь.',
      'Nine.',
      '',
    ]);
    expect(await inaccessible()).toEqual([]);
    document.documentElement.dataset['theme'] = 'dark';
    expect(await inaccessible()).toEqual([]);
  });

  it('needs no second text beside a file of both languages, and says what is wrong with that', async () => {
    const { app, workbench } = await shown();
    workbench.preview = {
      ...workbench.preview,
      warnings: [fault('format-languages', { path: 'a.xlf', source: 'de', target: 'en' })],
    };
    await app.newReview.take([workbench.granted('both')]);
    await settled();
    expect(slot('target').shadowRoot?.textContent).toContain('The other file holds the English as well.');
    expect(findPath('pair-preview app-notice').textContent).toContain('a.xlf');
    expect(create().hasAttribute('disabled')).toBe(false);
    expect(await inaccessible()).toEqual([]);
  });

  it('shows a fault of one text on its side', async () => {
    const { app, workbench } = await shown();
    await app.newReview.take([workbench.granted('russian'), workbench.granted('english')]);
    workbench.failNext('project:create', fault('source-not-russian', { path: 'interview.ru.txt' }));
    await settled();
    create().click();
    await settled();
    expect(findAll('app-notice', slot('source').shadowRoot ?? slot('source'))).toHaveLength(1);
    expect(findAll('app-notice', slot('target').shadowRoot ?? slot('target'))).toHaveLength(0);
  });
});
