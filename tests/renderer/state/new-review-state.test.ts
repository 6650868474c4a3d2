import { afterEach, describe, expect, it, vi } from 'vitest';
import { fault } from '../../../src/core/fault';
import { begin, clear, settled } from '../../notation/render-page';

afterEach(clear);

describe('A new review', () => {
  it('puts two dropped texts on their sides by language', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    await form.take([workbench.granted('english'), workbench.granted('russian')]);
    expect([form.source.file?.name, form.target.file?.name]).toEqual(['interview.ru.txt', 'interview.en.txt']);
    expect(form.title).toBe('interview');
    expect(form.obstacle).toBeNull();
  });

  it('puts a single dropped text on the side of its language', async () => {
    const { app, workbench } = await begin();
    await app.newReview.take([workbench.granted('english')]);
    expect(app.newReview.target.file?.name).toBe('interview.en.txt');
    expect(app.newReview.source.file).toBeNull();
  });

  it('notices texts that are the wrong way round, and swaps them', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    workbench.toChoose.push(workbench.granted('english'), workbench.granted('russian'));
    await form.choose('source');
    await form.choose('target');
    expect(form.obstacle).toBe('swapped');
    form.swap();
    expect(form.obstacle).toBeNull();
  });

  it('goes on with a text that is still looked at when the sides are swapped', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    await form.put('source', workbench.granted('english'));
    const looking = form.put('target', workbench.granted('russian'));
    form.swap();
    await looking;
    expect([form.source.busy, form.obstacle]).toEqual([false, null]);
  });

  it('asks for a recognised encoding to be confirmed, or chosen', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    await form.take([workbench.granted('legacy'), workbench.granted('english')]);
    expect(form.obstacle).toBe('encoding');
    form.confirmEncoding('source');
    expect(form.obstacle).toBeNull();
    await form.useEncoding('source', 'koi8-r');
    expect(form.source.inspection?.encoding).toBe('koi8-r');
    expect(form.obstacle).toBeNull();
  });

  it('keeps a title that was typed', async () => {
    const { app, workbench } = await begin();
    app.newReview.nameIt('My interview');
    await app.newReview.take([workbench.granted('russian'), workbench.granted('english')]);
    expect(app.newReview.title).toBe('My interview');
  });

  it('puts a fault beside the file that it concerns', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    await form.take([workbench.granted('russian'), workbench.granted('english')]);
    workbench.failNext('project:create', fault('target-not-english', { path: 'interview.en.txt' }));
    await form.create(app.project);
    expect(form.target.fault?.code).toBe('target-not-english');
    expect(form.source.fault).toBeNull();
  });

  it('keeps a fault that concerns no file for the whole form', async () => {
    const { app, workbench } = await begin();
    await app.newReview.take([workbench.granted('russian'), workbench.granted('english')]);
    workbench.failNext('project:create', fault('disk-full', { path: '~/Reviews/new.sverka' }));
    await app.newReview.create(app.project);
    expect(app.newReview.fault?.code).toBe('disk-full');
  });

  it('takes one file of both languages for both sides, and another text begins anew', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    await form.take([workbench.granted('both')]);
    expect([form.isBilingual, form.obstacle, form.target.file]).toEqual([true, null, null]);
    await form.create(app.project);
    expect(workbench.asked.find(({ name }) => name === 'project:create')?.request).toEqual({
      source: 'both',
      sourceEncoding: 'utf-8',
      title: 'catalogue',
    });
    await form.take([workbench.granted('both')]);
    await form.take([workbench.granted('english')]);
    expect([form.source.file, form.target.file?.name]).toEqual([null, 'interview.en.txt']);
  });

  it('asks for the columns of a table, and reads it again once both are chosen', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    workbench.columns = ['Ключ', 'Текст', 'Text'];
    await form.take([workbench.granted('both')]);
    expect(form.source).toMatchObject({ fault: { code: 'columns-missing' }, columnNames: ['Ключ', 'Текст', 'Text'] });
    await form.useColumn('source', 'source', 2);
    expect(form.source.inspection).toBeNull();
    await form.useColumn('source', 'target', 3);
    expect(form.source.fault).toBeNull();
    expect(form.source.inspection?.bilingual).toBe(true);
    await vi.waitFor(() => expect(form.preview.busy).toBe(false), { timeout: 20_000 });
    expect(workbench.asked.filter(({ name }) => name === 'files:preview').at(-1)?.request).toMatchObject({
      columns: '2,3',
    });
    await form.useColumn('source', 'target', null);
    await form.useColumn('source', 'source', null);
    expect(form.source.fault?.code).toBe('columns-missing');
  });

  it('pairs the texts once they are complete, anew when one is another, and stops what nobody waits for', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    await form.take([workbench.granted('russian')]);
    expect(form.preview).toEqual({ pairs: null, fault: null, busy: false });
    workbench.latency = 20;
    await form.take([workbench.granted('english')]);
    expect(form.preview.busy).toBe(true);
    await form.useEncoding('target', 'koi8-r');
    await vi.waitFor(() => expect(form.preview.busy).toBe(false), { timeout: 20_000 });
    expect(form.preview.pairs?.total).toBe(90);
    expect(workbench.callNames.filter((name) => name === 'files:preview')).toHaveLength(2);
    expect(workbench.cancelled).toBe(true);
    form.remove('source');
    expect(form.preview.pairs).toBeNull();
  });

  it('keeps the fault of a preview, which another text takes away', async () => {
    const { app, workbench } = await begin();
    const form = app.newReview;
    workbench.failNext('files:preview', fault('file-empty', { path: 'interview.en.txt' }));
    await form.take([workbench.granted('russian'), workbench.granted('english')]);
    await settled();
    expect(form.preview.fault?.code).toBe('file-empty');
    form.remove('target');
    expect(form.preview.fault).toBeNull();
  });

  it('is empty again once its project is open', async () => {
    const { app, workbench } = await begin();
    await app.newReview.take([workbench.granted('russian'), workbench.granted('english')]);
    await app.newReview.create(app.project);
    expect(app.route.current).toBe('review');
    expect(app.newReview.source.file).toBeNull();
    expect(workbench.asked.find(({ name }) => name === 'project:create')?.request).toEqual({
      source: 'russian',
      target: 'english',
      sourceEncoding: 'utf-8',
      targetEncoding: 'utf-8',
      title: 'interview',
    });
  });
});
