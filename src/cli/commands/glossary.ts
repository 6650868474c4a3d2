import { extname } from 'node:path';
import { fault } from '../../core/fault';
import { builtInGlossary } from '../../core/terms/glossary';
import { glossaryRows, writeRows } from '../../core/terms/glossary-table';
import { writeTbx } from '../../core/terms/tbx';
import { termsOfEntries } from '../../core/terms/terms-of-entries';
import type { Term } from '../../core/terms/term';
import { readGlossary } from '../../files/read-glossary';
import { wordFault } from '../../i18n/word-fault';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { writeOutput } from '../write-output';

const FORMATS = ['csv', 'tsv', 'tbx'] as const;
type Format = (typeof FORMATS)[number];

/** `glossary`: looks a glossary over, and writes it in another format; without a file the one that comes along. */
export const glossaryCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('glossary')
      .description(t('cli.commands.glossary'))
      .argument('[file]', t('cli.arguments.glossary'))
      .option('-o, --output <file>', t('cli.options.glossaryOutput'))
      .action((path: string | undefined, { output }: { readonly output?: string }) =>
        run(async () => {
          let terms: readonly Term[];
          if (path === undefined) terms = termsOfEntries(builtInGlossary().entries);
          else {
            const file = await readGlossary(path);
            if (!file.ok) return { fault: file.error };
            for (const one of file.value.faults) terminal.note(wordFault(terminal.translator, one));
            ({ terms } = file.value);
          }
          terminal.note(t('cli.glossary.terms', { count: terms.length }));
          if (output === undefined && path !== undefined) return EXIT.done;
          const format = formatOf(output);
          if (format === null) {
            return {
              fault: fault('option-value', { option: '--output', value: output ?? '', allowed: '.csv, .tsv, .tbx' }),
            };
          }
          const text =
            format === 'tbx' ? writeTbx(terms) : writeRows(glossaryRows(terms), format === 'tsv' ? '\t' : ',');
          return writeOutput(terminal, new TextEncoder().encode(text), output);
        }),
      );
  },
};

function formatOf(output: string | undefined): Format | null {
  if (output === undefined) return 'tsv';
  const ending = extname(output).slice(1).toLowerCase();
  return FORMATS.find((format) => format === ending) ?? null;
}
