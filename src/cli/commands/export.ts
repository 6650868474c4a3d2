import { NO_FINDINGS } from '../../core/report/finding-outcomes';
import { exportNamed, exportReview, keptThough } from '../../review/exports/export-review';
import type { CommandDefinition } from '../command';
import { openContents } from '../open-contents';
import { withReview } from '../project-session';
import { writeOutput } from '../write-output';

interface ExportOptions {
  readonly format?: string;
  readonly output?: string;
}

/** `export`: the corrected English, in the format and the encoding in which it came or in another format. */
export const exportCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('export')
      .description(t('cli.commands.export'))
      .argument('<project>', t('cli.arguments.project'))
      .option('--format <format>', t('cli.options.format'))
      .option('-o, --output <file>', t('cli.options.output'))
      .action((path: string, options: ExportOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents, segments } = opened.value;
          const exporter = exportNamed(contents, { format: options.format, path: options.output });
          if (!exporter.ok) return { fault: exporter.error };
          if (exporter.value?.showsFindings === true) {
            const { value } = exporter;
            return withReview(terminal, path, 'read', (review) => {
              const bytes = exportReview(review, value, terminal.translator);
              return bytes.ok ? writeOutput(terminal, bytes.value, options.output) : { fault: bytes.error };
            });
          }
          const unchecked = { contents, segments, outcomes: NO_FINDINGS };
          const kept = keptThough({ contents, segments }, exporter.value);
          if (kept > 0) terminal.note(t('cli.export.kept', { count: kept }));
          const bytes = exportReview(unchecked, exporter.value, terminal.translator);
          return bytes.ok ? writeOutput(terminal, bytes.value, options.output) : { fault: bytes.error };
        }),
      );
  },
};
