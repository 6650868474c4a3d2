/** Waits until the page has recorded what only it knows, before its window closes. */
export class Closing {
  private readonly limit: number;
  private answered: (() => void) | null = null;

  /** The page gets `limit` milliseconds. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Asks the page and resolves when it has answered, or when it has not within the limit. */
  async waitFor(askPage: () => void): Promise<'ready' | 'late'> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), this.limit);
    });
    const ready = new Promise<'ready'>((resolve) => {
      this.answered = () => resolve('ready');
    });
    askPage();
    const outcome = await Promise.race([ready, late]);
    clearTimeout(timer);
    this.answered = null;
    return outcome;
  }

  /** The page's answer; one that nobody waits for does nothing. */
  pageIsReady(): void {
    this.answered?.();
  }
}
