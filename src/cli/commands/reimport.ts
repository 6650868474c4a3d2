import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';
import { readSource } from '../../review/import-pair';

interface ReimportOptions extends ActionOptions {
  readonly source: string;
  readonly sourceEncoding?: string;
}

/** `reimport`: lays a review over the corrected Russian text. */
export const reimportCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('reimport')
      .description(t('cli.commands.reimport'))
      .argument('<project>', t('cli.arguments.project'))
      .requiredOption('--source <file>', t('cli.options.source'))
      .option('--source-encoding <encoding>', t('cli.options.sourceEncoding'))
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, options: ReimportOptions) =>
        run(async () => {
          terminal.progress(t('cli.progress.reading'));
          const side = await readSource(options.source, options.sourceEncoding);
          if (!side.ok) return { fault: side.error };
          return withReview(terminal, path, 'write', (review) => {
            const outcome = review.reimportSource(
              side.value,
              actionOf(environment, review, options),
              (change, source) =>
                t(change === 'changed' ? 'review.sourceNote.changed' : 'review.sourceNote.removed', { source }),
            );
            if (!outcome.ok) return { fault: outcome.error };
            const count = { changed: 0, added: 0, removed: 0 };
            for (const change of outcome.value.changes.values()) count[change] += 1;
            terminal.note(
              outcome.value.revisions.length === 0 ? t('cli.reimport.same') : t('cli.reimport.done', count),
            );
            return EXIT.done;
          });
        }),
      );
  },
};
