import type { Page } from 'playwright-core';

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

    const app = () =>
      (document.querySelector('app-shell') as unknown as { app: { review: { goTo(index: number): Promise<void> } } })
        .app;

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
          void app().review.goTo(index);
          while (!rowInView(index)) {
            await frame();
            if (performance.now() - start > 10_000) break;
          }
          return performance.now() - start;
        },
      },
    });
  });
}

declare global {
  interface Window {
    readonly measure: Measures;
  }
}

/** The measures as they hang on the page's window. */
export interface Measures {
  untilRows(): Promise<number>;
  scroll(pixels: number, frames: number): Promise<{ times: number[]; blank: number; blankFrames: number }>;
  jump(index: number): Promise<number>;
}
