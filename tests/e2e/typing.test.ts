import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { launchApp, type LaunchedApp } from './launch-app';

let started: LaunchedApp;
let session: CDPSession;

beforeAll(async () => {
  started = await launchApp({ args: ['--sample'] });
  session = await started.page.context().newCDPSession(started.page);
  await started.page.getByRole('row').first().click();
});
afterAll(() => started.close());

const editor = () => started.page.locator('segment-row[aria-selected=true] .cm-content');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await started.page.keyboard.press(key);
};

/** Goes on to marked words with others before and behind them, which are then selected; gives the text. */
async function markedWords(): Promise<string> {
  for (let step = 0; step < 40; step += 1) {
    await press('F8');
    await started.page.waitForTimeout(150);
    const html = (await editor().count()) > 0 ? await editor().innerHTML() : '';
    if (/\w <mark[^>]*lit[^>]*>[^<]+<\/mark> \w/.test(html)) return (await editor().textContent()) ?? '';
  }
  throw new Error('No finding is left that stands inside of a sentence.');
}

/** What a method of input composes, letter by letter, and then gives out. */
async function compose(letters: readonly string[], result: string): Promise<void> {
  for (const [at, text] of letters.entries()) {
    await session.send('Input.imeSetComposition', { selectionStart: at + 1, selectionEnd: at + 1, text });
    await started.page.waitForTimeout(80);
  }
  await session.send('Input.insertText', { text: result });
}

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  'typed over the marked words': () => started.page.keyboard.type('новое', { delay: 20 }),
  'typed over them and more': async () => {
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await started.page.keyboard.type('новое', { delay: 20 });
  },
  'typed over the rest of the sentence': async () => {
    await press('ArrowLeft', 'Shift+End');
    await started.page.keyboard.type('новое', { delay: 20 });
  },
  'put in as a whole over the sentence': async () => {
    await press('Control+a');
    await started.page.keyboard.insertText('новое');
  },
  'typed where the words were deleted letter by letter': async () => {
    await press('ArrowRight', ...Array<string>(6).fill('Backspace'));
    await started.page.keyboard.type('новое', { delay: 20 });
  },
  'typed where the rest was deleted': async () => {
    await press('ArrowLeft', 'Shift+End', 'Delete');
    await started.page.keyboard.type('новое', { delay: 20 });
  },
  'composed over the marked words': () => compose(['н', 'но', 'нов'], 'новое'),
  'composed over them and more': async () => {
    await press('ArrowLeft', 'Shift+End');
    await compose(['н', 'но', 'нов'], 'новое');
  },
  'composed over the sentence': async () => {
    await press('Control+a');
    await compose(['н', 'но', 'нов'], 'новое');
  },
};

describe('the editor of a segment under the policy of the page', () => {
  afterEach(async () => {
    await press('Escape');
  });

  it.each(Object.entries(WAYS))('takes what is %s', async (_name, act) => {
    const before = await markedWords();
    await act();
    await expect.poll(() => editor().textContent()).toContain('новое');
    // Once, with nothing of what was composed on the way beside it.
    await expect.poll(async () => (await editor().textContent())?.match(/[а-я]+/g)).toEqual(['новое']);
    expect(await editor().textContent()).not.toBe(before);
    expect(started.errors).toEqual([]);
  });
});
