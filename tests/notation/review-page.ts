import { html } from 'lit';
import { page } from 'vitest/browser';
import '../../src/renderer/alignment/alignment-screen';
import '../../src/renderer/terms/terms-screen';
import '../../src/renderer/corrections/corrections-screen';
import '../../src/renderer/history/history-screen';
import '../../src/renderer/report/report-screen';
import type { ReviewScreen } from '../../src/renderer/review/review-screen';
import '../../src/renderer/review/review-screen';
import type { SegmentRow } from '../../src/renderer/review/segment-row';
import '../../src/renderer/shell/app-shell';
import type { AppState } from '../../src/renderer/state/app-state';
import type { MemoryProject } from './memory-project';
import type { MemoryWorkbench } from './memory-workbench';
import { begin, findAll as findBelow, focused, settled, show } from './render-page';

/** The window with a review open in it, over a program in memory. */
export interface ReviewPage {
  readonly app: AppState;
  readonly workbench: MemoryWorkbench;
  readonly project: MemoryProject;
  readonly screen: ReviewScreen;
}

/** Opens a project in the whole window, 1280 × 800, and waits for its first rows. */
export async function openReview(change: (workbench: MemoryWorkbench) => void = () => undefined): Promise<ReviewPage> {
  await page.viewport(1280, 800);
  const { app, workbench } = await begin(change);
  const shell = await show(html`<app-shell .app=${app}></app-shell>`);
  shell.parentElement?.style.setProperty('block-size', '800px');
  await app.project.open('project:open-sample', {});
  await until(() => findAll('segment-row .row:not([aria-busy])').length > 0);
  await until(() => focused() === rowOf(1));
  const { project } = workbench;
  if (!project) throw new Error('The project did not open.');
  return { app, workbench, project, screen: find<ReviewScreen>('review-screen') };
}

/** All elements of a path of selectors, each looked for below those of the one before, through all shadow roots. */
export function findAll<Found extends HTMLElement>(path: string, within: ParentNode = document.body): Found[] {
  let found: ParentNode[] = [within];
  for (const selector of path.split(' ')) {
    found = [
      ...new Set(
        found.flatMap((root) => [
          ...(root instanceof Element && root.shadowRoot ? findBelow(selector, root.shadowRoot) : []),
          ...findBelow(selector, root),
        ]),
      ),
    ];
  }
  return found as Found[];
}

/** The first element of a path; throws when there is none. */
export function find<Found extends HTMLElement>(path: string, within?: ParentNode): Found {
  const [found] = findAll<Found>(path, within);
  if (!found) throw new Error(`Nothing on the page is a ${path}.`);
  return found;
}

/** Waits until something is so; throws when it does not come about. */
export async function until(isSo: () => boolean, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  while (!holds(isSo)) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${String(isSo)}`);
    await settled();
  }
  await settled();
}

/** What is looked for may not be there yet. */
function holds(isSo: () => boolean): boolean {
  try {
    return isSo();
  } catch {
    return false;
  }
}

/** The row of a segment, by its number from 1. */
export function rowOf(number: number): SegmentRow {
  return find<SegmentRow>(`segment-row[aria-rowindex="${number}"]`);
}

/** The text of the open editor. */
export function editorText(): string {
  return find('.cm-content').textContent;
}

/** Words under the marks of an element, e.g. of a row. */
export function markedWords(within: ParentNode): string[] {
  return findAll('mark', within).map((mark) => mark.textContent);
}
