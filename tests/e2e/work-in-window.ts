import type { ElectronApplication, Locator, Page } from 'playwright-core';
import type { Answer, Asked } from '../../src/bridge/call';
import type { AllCalls, CallName } from '../../src/bridge/calls';
import { expect } from './expect';

/** What the user will choose in the system's dialogs, in turn; with nothing left every dialog is cancelled. */
export interface Choices {
  readonly open?: readonly string[];
  readonly save?: readonly string[];
}

/** Answers the system's dialogs, which no test can reach. */
export async function answerDialogs(app: ElectronApplication, choices: Choices): Promise<void> {
  await app.evaluate(
    ({ dialog }, { open, save }) => {
      Object.assign(dialog, {
        showOpenDialog: () => {
          const path = open.shift();
          return Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] });
        },
        showSaveDialog: () => {
          const filePath = save.shift();
          return Promise.resolve({ canceled: filePath === undefined, filePath });
        },
      });
    },
    { open: [...(choices.open ?? [])], save: [...(choices.save ?? [])] },
  );
}

/** Asks the program directly, as the page does. */
export async function call<Name extends CallName>(
  page: Page,
  name: Name,
  request: Asked<AllCalls, Name>,
): Promise<Answer<AllCalls, Name>> {
  return (await page.evaluate(([called, asked]) => window.sverka?.call(called as never, asked as never) as unknown, [
    name,
    request,
  ] as const)) as Answer<AllCalls, Name>;
}

/** The row whose texts hold these words. */
export function rowWith(page: Page, words: string | RegExp): Locator {
  return page.getByRole('row').filter({ hasText: words });
}

/**
 * Clicks the row with these words until it is the active one: rows of a list that was just drawn still take their heights,
 * so the first click may meet the neighbour.
 */
export async function activateRow(page: Page, words: string | RegExp): Promise<void> {
  const row = rowWith(page, words).first();
  await expect(async () => {
    await row.click({ timeout: 2_000 });
    await expect(row).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}

/** The cards of findings in the side panel. */
export function findingCards(page: Page): Locator {
  return page.getByRole('complementary').getByRole('article');
}

const QUICK_SWITCHES = {
  theme: /^(Dark colours|Light colours|Тёмные цвета|Светлые цвета)/,
  language: /^(RU$|EN$|Interface in|Язык интерфейса)/,
} as const;

/** Uses a quick switch of the toolbar, or the entry of its menu where there is no room for the button. */
export async function useQuickSwitch(page: Page, which: keyof typeof QUICK_SWITCHES): Promise<void> {
  const toolbar = page.getByRole('toolbar');
  const name = QUICK_SWITCHES[which];
  const button = toolbar.getByRole('button', { name });
  if (await button.isVisible()) return button.click();
  await toolbar.getByRole('button', { name: /^(More|Ещё)/ }).click();
  await toolbar.getByRole('menuitem', { name }).click();
}
