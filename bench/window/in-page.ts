import type { Page } from 'playwright-core';
import type { AppState } from '../../src/renderer/state/app-state';
import type { PanelTab } from '../../src/renderer/review/review-state';
import type { SearchMode } from '../../src/core/search/search-query';

/**
 * What is measured within the page: these functions run there, so that what it takes to ask from here does not count.
 * Each installs itself under `window.measure`, since a function handed to the page takes nothing along.
 */
export async function installMeasures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const deep = (selector: string, root: ParentNode): Element | null => {
      const found = root.querySelector(selector);
      if (found) return found;
      for (const element of root.querySelectorAll('*')) {
        const inside = element.shadowRoot && deep(selector, element.shadowRoot);
        if (inside) return inside;
      }
      return null;
    };
    let keptList: HTMLElement | null = null;
    const list = (): HTMLElement | null => {
      if (!keptList?.isConnected) keptList = deep('lit-virtualizer', document) as HTMLElement | null;
      return keptList;
    };
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

    /** Waits frame by frame; what takes longer than ten seconds is not waited for. */
    const until = async (isSo: () => boolean) => {
      for (const start = performance.now(); !isSo() && performance.now() - start < 10_000;) await frame();
    };

    /** Rows in view, those of them that show no text, and whether they leave a hole. */
    const look = (): { shown: number; blank: number } => {
      const view = list()?.getBoundingClientRect();
      const rows = list()?.querySelectorAll('segment-row') ?? [];
      if (!view) return { shown: 0, blank: 0 };
      let [shown, blank, covered] = [0, 0, 0];
      for (const row of rows) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom <= view.top || top >= view.bottom) continue;
        covered += Math.min(bottom, view.bottom) - Math.max(top, view.top);
        if (row.shadowRoot?.querySelector('.text, .missing, segment-editor')) shown += 1;
        else blank += 1;
      }
      // A hole counts as a blank row as well.
      if (covered < view.height - 4) blank += 1;
      return { shown, blank };
    };

    const rowInView = (index: number): boolean => {
      const view = list()?.getBoundingClientRect();
      const row = list()?.querySelector(`segment-row[aria-rowindex="${index + 1}"]`);
      if (!view || !row?.shadowRoot?.querySelector('.text, .missing, segment-editor')) return false;
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > view.top && top < view.bottom;
    };

    const { app } = document.querySelector('app-shell') as unknown as { app: AppState };

    Object.assign(window, {
      measure: {
        /** From the next key until rows with texts are drawn, in milliseconds. */
        untilRows: () =>
          new Promise<number>((resolve) => {
            const wait = async (from: number) => {
              while (look().shown < 3) await frame();
              await frame();
              resolve(performance.now() - from);
            };
            addEventListener('keydown', ({ timeStamp }) => void wait(timeStamp), { capture: true, once: true });
          }),
        /** Scrolls by so many pixels a frame: the times between frames, and the blank rows seen. */
        scroll: async (pixels: number, frames: number) => {
          const times: number[] = [];
          let [blank, blankFrames] = [0, 0];
          let last = await frame();
          for (let count = 0; count < frames; count += 1) {
            const element = list();
            if (element) element.scrollTop += pixels;
            const now = await frame();
            times.push(now - last);
            last = now;
            const seen = look().blank;
            blank += seen;
            if (seen > 0) blankFrames += 1;
          }
          return { times, blank, blankFrames };
        },
        /** Goes to a segment: milliseconds until its text is in view. */
        jump: async (index: number) => {
          const start = performance.now();
          void app.review.goTo(index);
          await until(() => rowInView(index));
          return performance.now() - start;
        },
        /** Listens to the keys that follow: from each until the marks of the checks stand in the text, and until they are drawn. */
        typing: () => {
          const typed: TypingTimes = { marked: [], drawn: [] };
          let pressed = 0;
          addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
          const { look } = app.review;
          const taken = async (from: number) => {
            // The editor takes them before this goes on.
            for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
            typed.marked.push(performance.now() - from);
            typed.drawn.push((await frame()) - from);
          };
          Object.assign(app.review, {
            look: async (id: string, text: string) => {
              const from = pressed;
              const found = await look(id, text);
              if (found) void taken(from);
              return found;
            },
          });
          // The rows take the new function over.
          void app.review.goTo(app.review.active);
          Object.assign(window, { typed });
        },
        /** Looks for something: milliseconds until all places are counted and the first are drawn. */
        search: async (text: string, mode: SearchMode) => {
          app.review.openPanel('search');
          await until(() => deep('search-panel', document) !== null);
          app.search.set({ text: '' });
          await until(() => app.search.answer === null);
          const start = performance.now();
          app.search.begin({ text, mode });
          await until(() => app.search.answer !== null && app.search.answer.state !== 'going');
          await frame();
          return performance.now() - start;
        },
        /** Opens a panel: milliseconds until something of it is drawn. */
        panel: async (tab: PanelTab, selector: string) => {
          const start = performance.now();
          app.review.openPanel(tab);
          await until(() => deep(selector, document) !== null);
          await frame();
          return performance.now() - start;
        },
      },
    });
  });
}

/** Milliseconds from each key. */
export interface TypingTimes {
  readonly marked: number[];
  readonly drawn: number[];
}

declare global {
  interface Window {
    readonly typed: TypingTimes;
    readonly measure: Measures;
  }
}

/** The measures as they hang on the page's window. */
export interface Measures {
  untilRows(): Promise<number>;
  scroll(pixels: number, frames: number): Promise<{ times: number[]; blank: number; blankFrames: number }>;
  jump(index: number): Promise<number>;
  typing(): void;
  search(text: string, mode: SearchMode): Promise<number>;
  panel(tab: PanelTab, selector: string): Promise<number>;
}
