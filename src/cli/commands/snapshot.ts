import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';

/** `snapshot`: a name for the present point of the history. */
export const snapshotCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('snapshot')
      .description(t('cli.commands.snapshot'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<name>', t('cli.arguments.snapshot'))
      .option('--author <name>', t('cli.options.author'))
      .action((path: string, name: string, options: ActionOptions) =>
        run(async () =>
          withReview(terminal, path, 'write', (review) => {
            const { author, time } = actionOf(environment, review, options);
            const added = review.addSnapshot(name, { author, time });
            if (!added.ok) return { fault: added.error };
            terminal.note(t('cli.snapshot.done', { name, number: added.value.number }));
            return EXIT.done;
          }),
        ),
      );
  },
};
