import type { CommandDefinition } from '../command';
import { nameCheck } from '../../i18n/word-finding';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';

interface DismissOptions extends ActionOptions {
  readonly allLikeIt?: true;
  readonly wholeCheck?: true;
  readonly undo?: true;
}

/** `dismiss`: sets a finding aside, or takes that back. */
export const dismissCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('dismiss')
      .description(t('cli.commands.dismiss'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<key>', t('cli.arguments.key'))
      .option('--reason <reason>', t('cli.options.reason'))
      .option('--all-like-it', t('cli.options.allLikeIt'))
      .option('--whole-check', t('cli.options.wholeCheck'))
      .option('--undo', t('cli.options.undo'))
      .option('--author <name>', t('cli.options.author'))
      .action((path: string, key: string, options: DismissOptions) =>
        run(async () =>
          withReview(terminal, path, 'write', (review) => {
            const before = review.findings.length;
            const action = actionOf(environment, review, options);
            const outcome = options.undo
              ? review.undismiss(key, action)
              : review.dismiss(key, options.wholeCheck ? 'check' : options.allLikeIt ? 'like' : 'one', action);
            if (!outcome.ok) return { fault: outcome.error };
            const count = Math.abs(review.findings.length - before);
            terminal.note(options.undo ? t('cli.dismiss.undone', { count }) : t('cli.dismiss.done', { count }));
            const quiet = outcome.value.quiet;
            if (quiet !== undefined)
              terminal.note(t('cli.dismiss.quiet', { check: nameCheck(terminal.translator, quiet) }));
            return EXIT.done;
          }),
        ),
      );
  },
};
