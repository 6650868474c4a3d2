import { afterEach, describe, expect, it, vi } from 'vitest';
import { fault } from '../../../src/core/fault';
import { NoticesState } from '../../../src/renderer/state/notices-state';
import { begin, clear } from '../../notation/render-page';

afterEach(clear);

describe('The settings', () => {
  it('change the page at once', async () => {
    const { app } = await begin();
    await app.settings.change({ language: 'ru', theme: 'dark' });
    expect(document.documentElement.lang).toBe('ru');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('leave the colours to the system unless some were chosen', async () => {
    const { app } = await begin();
    await app.settings.change({ theme: 'dark' });
    await app.settings.change({ theme: 'system' });
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('go back when they could not be kept', async () => {
    const { app, workbench } = await begin();
    workbench.failNext('app:change-settings', fault('disk-full', { path: 'settings.json' }));
    await app.settings.change({ language: 'ru' });
    expect(document.documentElement.lang).toBe('en');
    expect(app.notices.shown).toHaveLength(1);
  });
});

describe('The notices', () => {
  it('replace one that says the same', () => {
    const notices = new NoticesState();
    notices.fail(fault('disk-full', { path: 'a' }));
    notices.fail(fault('disk-full', { path: 'a' }));
    expect(notices.shown).toHaveLength(1);
  });

  it('pass by themselves when they only confirm something', () => {
    vi.useFakeTimers();
    const notices = new NoticesState();
    notices.show('success', { key: 'app.saved.saved' });
    notices.fail(fault('disk-full', { path: 'a' }));
    vi.runAllTimers();
    vi.useRealTimers();
    expect(notices.shown.map(({ kind }) => kind)).toEqual(['danger']);
  });
});
