/** Lets something that keeps dying be started again a few times, but not for ever. */
export class RestartLimit {
  private readonly most: number;
  private readonly milliseconds: number;
  private readonly now: () => number;
  private times: number[] = [];

  /** At most `most` restarts within `milliseconds`, by the clock `now`. */
  constructor(most: number, milliseconds: number, now: () => number) {
    this.most = most;
    this.milliseconds = milliseconds;
    this.now = now;
  }

  /** Whether it may be started once more; counts it when it may. */
  allows(): boolean {
    const now = this.now();
    this.times = this.times.filter((time) => now - time < this.milliseconds);
    if (this.times.length >= this.most) return false;
    this.times.push(now);
    return true;
  }
}
