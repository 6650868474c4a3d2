import type { Fault } from '../core/fault';
import type { Translator } from './translator';

/** What went wrong and what to do about it, in the translator's language. */
export function wordFault(translator: Translator, fault: Fault): string {
  return translator.t(`faults.${fault.code}`, fault.data);
}
