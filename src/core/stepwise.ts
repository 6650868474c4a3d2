/** Work done in steps, for callers that show progress or may have to stop in between: yields the share done, 0..1, ascending. */
export type Stepwise<Value> = Generator<number, Value>;

/** Does all steps at once. */
export function finish<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
