import { wordFault } from '../i18n/word-fault';
import type { ReadPair } from '../review/import-pair';
import type { Terminal } from './terminal';

/** Said one by one; of more, how many. */
const MOST = 10;

/** Says what is wrong with a bilingual file that was read all the same. */
export function noteWarnings(terminal: Terminal, { bilingual }: ReadPair): void {
  const warnings = bilingual?.warnings ?? [];
  for (const warning of warnings.slice(0, MOST)) terminal.note(wordFault(terminal.translator, warning));
  if (warnings.length > MOST)
    terminal.note(terminal.translator.t('cli.notes.moreWarnings', { count: warnings.length - MOST }));
}
