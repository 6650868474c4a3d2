import { Option } from 'commander';
import { formatFor } from '../../core/formats/formats';
import { exportedBytes } from '../../review/corrections';
import type { CommandDefinition } from '../command';
import { openContents } from '../open-contents';
import { writeOutput } from '../write-output';

interface ExportOptions {
  readonly format?: string;
  readonly output?: string;
}

/** `export`: the corrected English in the form and the encoding in which it came. */
export const exportCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('export')
      .description(t('cli.commands.export'))
      .argument('<project>', t('cli.arguments.project'))
      .addOption(new Option('--format <format>', t('cli.options.format')).choices(['txt']))
      .option('-o, --output <file>', t('cli.options.output'))
      .action((path: string, options: ExportOptions) =>
        run(async () => {
          if (options.format === undefined && options.output !== undefined) {
            const format = formatFor(options.output);
            if (!format.ok) return { fault: format.error };
          }
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents, segments } = opened.value;
          const bytes = exportedBytes(contents, segments);
          return bytes.ok ? writeOutput(terminal, bytes.value, options.output) : { fault: bytes.error };
        }),
      );
  },
};
