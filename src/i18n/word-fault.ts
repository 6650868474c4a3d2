import type { Fault } from '../core/fault';
import type { Translator } from './translator';

/** What went wrong and what to do about it, in the translator's language. */
export function wordFault(translator: Translator, fault: Fault): string {
  const worded = { ...fault.data };
  // A detail of a format is a key of its own, with the values of the fault.
  for (const name of ['detail', 'limit']) {
    const value = fault.data[name];
    if (typeof value === 'string') worded[name] = translator.find(`formatDetails.${value}`, fault.data) ?? value;
  }
  return translator.t(`faults.${fault.code}`, worded);
}
