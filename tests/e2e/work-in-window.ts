import type { ElectronApplication, Locator, Page } from 'playwright-core';
import type { Answer, Asked } from '../../src/bridge/call';
import type { AllCalls, CallName } from '../../src/bridge/calls';

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

/** The cards of findings in the side panel. */
export function findingCards(page: Page): Locator {
  return page.getByRole('complementary').getByRole('article');
}
