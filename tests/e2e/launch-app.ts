import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { DEFAULT_SETTINGS, type Settings } from '../../src/bridge/app-calls';

/** The folder of this checkout. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** What a test may choose about the app it starts. */
export interface LaunchOptions {
  /** Behind the folder of the app: `['--sample']`, or the path of a project. */
  readonly args?: readonly string[];
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder that outlives the app, to start it twice on the same settings; a fresh one otherwise. */
  readonly userData?: string;
  /** What the app finds as the user's settings in a fresh folder; English and light where nothing is said. */
  readonly settings?: Partial<Settings>;
  /** Another program to start than the runtime: a script that starts it in other surroundings. */
  readonly executable?: string;
  /** The folder of the app, where it is not this checkout. */
  readonly appFolder?: string;
  /** Whether Chromium's sandbox is on, which it cannot be for root. */
  readonly sandboxed?: boolean;
  /** Whether the test tries on purpose what the policy of the page refuses. */
  readonly attacking?: boolean;
  /** How long the app may take to its first window, in milliseconds. */
  readonly timeout?: number;
}

/** A running app with its first window. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Errors in the consoles of all its windows so far, in order: a good test ends with none. */
  readonly errors: readonly string[];
  /** What the main process has written to stdout and stderr so far. */
  output(): string;
  /**
   * Closes the app, by force when it does not end within five seconds, and removes a folder made for it. Fails when a page broke its
   * security policy meanwhile, unless the test does so on purpose.
   */
  close(): Promise<void>;
}

/** Both lists and the editor cause it without harm: a size changed while sizes were being told. */
const benign = /^ResizeObserver loop/;

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    if (!benign.test(error.message)) errors.push(error.message);
  });
}

function environment(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(inherited), ...added };
}

/** Writes settings where the app keeps them, unless an app before has kept its own. */
function keepSettings(folder: string, settings: Partial<Settings> = {}): void {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  const all: Settings = { ...DEFAULT_SETTINGS, theme: 'light', author: 'Anna', ...settings };
  writeFileSync(file, JSON.stringify(all));
}

async function closeWithin(app: ElectronApplication, milliseconds: number): Promise<void> {
  const process = app.process();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  const ended = await Promise.race([app.close().catch(() => 'late' as const), late]);
  clearTimeout(timer);
  if (ended === 'late') process.kill('SIGKILL');
}

/** Starts the built app with settings of its own and waits until its first window shows a screen; fails with the app's own words when none comes. */
export async function launchApp({
  args = [],
  env,
  userData,
  settings,
  executable,
  appFolder = checkout,
  sandboxed = false,
  attacking = false,
  timeout = 30_000,
}: LaunchOptions = {}): Promise<LaunchedApp> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'sverka-e2e-')));
  keepSettings(folder, settings);
  const removeFolder = (): void => {
    if (!userData) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const app = await _electron.launch({
    args: [appFolder, `--user-data-dir=${folder}`, ...args],
    cwd: appFolder,
    // Locks of projects lie in the folder for data of the user, where tests leave nothing behind.
    env: environment({ XDG_DATA_HOME: join(folder, 'data'), ...env }),
    chromiumSandbox: sandboxed,
    ...(executable !== undefined && { executablePath: executable }),
    timeout,
  });
  let output = '';
  const errors: string[] = [];
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  app.process().stdout?.on('data', keep);
  app.process().stderr?.on('data', keep);
  for (const page of app.windows()) collectErrors(page, errors);
  app.on('window', (page) => collectErrors(page, errors));

  const close = async (): Promise<void> => {
    await closeWithin(app, 5_000);
    removeFolder();
    const refused = errors.filter((error) => /Content Security Policy|Trusted ?(Types|HTML|Script)/i.test(error));
    if (refused.length > 0 && !attacking) throw new Error(`The page broke its policy:\n${refused.join('\n')}`);
  };
  try {
    const page = await app.firstWindow({ timeout });
    await page.locator('app-shell main > *').first().waitFor({ timeout });
    return { app, page, userData: folder, errors, output: () => output, close };
  } catch (error) {
    await close();
    throw new Error(`No window within ${timeout / 1000} s. The app said:\n${output}`, { cause: error });
  }
}
