import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElectronApplication, Page } from 'playwright-core';
import { ensureElectronRuntime } from '../scripts/electron-runtime.mjs';
import { prepare } from '../scripts/steps/prepare.mjs';
import { ensureDisplay } from '../scripts/steps/x-server.mjs';
import { launchApp } from '../tests/e2e/launch-app';
import { answerDialogs } from '../tests/e2e/work-in-window';
import { installMeasures } from './window/in-page';
import { makeLargeProject } from './window/large-project';

// Prints how a large project feels in the real window: opening, scrolling, jumping, typing, searching, memory. On a busy
// machine compare medians and several runs:
//   npm run bench window [SEGMENTS]
const segmentCount = Number(process.argv[3] ?? '100000');
const jumps = 25;

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

function tell(name: string, times: readonly number[], budget: string): void {
  const [median, p95, slowest] = [at(times, 0.5), at(times, 0.95), at(times, 1)].map((time) => time.toFixed(1));
  console.log(`${name}: median ${median} ms, p95 ${p95} ms, slowest ${slowest} ms (budget ${budget})`);
}

/** Memory of all processes: shared pages counted once (PSS), in megabytes; Linux only. */
async function memory(app: ElectronApplication): Promise<string> {
  const processes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, type, name }) => ({ pid, name: name ?? type })),
  );
  let total = 0;
  const parts = processes.map(({ pid, name }) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const megabytes = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
    total += megabytes;
    return `${name} ${megabytes.toFixed(0)}`;
  });
  return `${total.toFixed(0)} MB (${parts.join(', ')})`;
}

async function heap(session: CDPSession): Promise<string> {
  const before = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Runtime.getHeapUsage');
  const [used, kept] = [before.usedSize, after.usedSize].map((bytes) => (bytes / 2 ** 20).toFixed(0));
  return `${used} MB, ${kept} MB after a collection (budget 200 MB)`;
}

async function measure(app: ElectronApplication, page: Page, project: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await installMeasures(page);

  console.log(`memory before: ${await memory(app)}`);
  await answerDialogs(app, { open: [project] });
  const opening = page.evaluate(() => window.measure.untilRows());
  await page.keyboard.press('Control+O');
  const opened = performance.now();
  console.log(`first rows after opening: ${(await opening).toFixed(0)} ms (budget 1000 ms)`);
  console.log(`  renderer heap: ${await heap(session)}`);

  for (const [name, pixels] of [
    ['reading on', 60],
    ['scrolling fast', 600],
    ['flying', 6000],
  ] as const) {
    const { times, blank, blankFrames } = await page.evaluate((step) => window.measure.scroll(step, 240), pixels);
    tell(`${name} (${pixels} px a frame)`, times, '20 ms');
    console.log(`  blank rows: ${blank} in ${blankFrames} of ${times.length} frames (budget 0)`);
  }

  const jumped: number[] = [];
  for (let jump = 0; jump < jumps; jump += 1) {
    const index = (jump * 61_803_399) % segmentCount;
    jumped.push(await page.evaluate((to) => window.measure.jump(to), index));
    await page.waitForTimeout(150);
  }
  tell('jump anywhere', jumped, '100 ms');

  await type(page, 'typing while it is checked');
  await page.locator('status-bar .checking').waitFor({ state: 'detached', timeout: 180_000 });
  console.log(`everything checked after ${((performance.now() - opened) / 1000).toFixed(1)} s`);
  console.log(`memory after checking: ${await memory(app)} (budget 1000 MB)`);
  await type(page, 'typing');
  for (const [text, mode] of [
    ['contract', 'plain'],
    ['the', 'word'],
    ['договор', 'lemma'],
  ] as const) {
    const found: number[] = [];
    for (let round = 0; round < 5; round += 1)
      found.push(await page.evaluate(([what, how]) => window.measure.search(what, how), [text, mode] as const));
    tell(`search for “${text}” (${mode})`, found, '300 ms');
  }
  tell(
    'list of findings',
    [await page.evaluate(() => window.measure.panel('findings', '[role=listitem].item'))],
    '300 ms',
  );
  console.log(`renderer heap: ${await heap(session)}`);
  // The engine and the window give back what they do not need once nothing is asked of them.
  await page.waitForTimeout(20_000);
  console.log(`memory at rest: ${await memory(app)} (budget 1000 MB)`);
}

/** Types a sentence into a segment in the middle, as somebody would who types fast. */
async function type(page: Page, name: string): Promise<void> {
  await page.evaluate((index) => window.measure.jump(index), Math.floor(segmentCount / 2));
  await page.evaluate(() => window.measure.typing());
  await page.locator('segment-row[aria-selected=true] .cm-content').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' He said said that the treaty is still in force, he says.', { delay: 80 });
  const { marked, drawn } = await page.evaluate(() => window.typed);
  tell(`${name}: key to marks of the checks in the text`, marked, '16 ms');
  tell(`${name}: key to the frame that draws them`, drawn, '16 ms and a frame');
}

/** From the start of the program until the sample can be worked at; the first start warms the disk. */
async function measureStart(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    const { page, close } = await launchApp({ args: ['--sample'] });
    await page.locator('segment-row .text').first().waitFor();
    if (round > 0) times.push(performance.now() - begin);
    await close();
  }
  tell('start until the sample is there', times, '2000 ms');
}

if (!(await prepare())) throw new Error('not built');
const found = await ensureElectronRuntime();
if (!found.ok) throw new Error(found.reason);
Object.assign(process.env, found.runtime.env);
const endDisplay = await ensureDisplay();
const folder = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
try {
  const project = join(folder, 'large.sverka');
  makeLargeProject(project, segmentCount);
  await measureStart();
  const started = await launchApp();
  try {
    await measure(started.app, started.page, project);
    if (started.errors.length > 0) console.log(`errors: ${started.errors.join('\n')}`);
  } finally {
    await started.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  endDisplay();
}
