import type { Fault } from './fault';

/** The outcome of an operation that a user's input can make fail: a value, or a fault to be worded by i18n. */
export type Result<Value, Problem = Fault> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

/** A successful outcome. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A failed outcome. */
export function failure<Problem>(error: Problem): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error };
}
