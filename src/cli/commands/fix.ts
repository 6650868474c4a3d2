import { fault } from '../../core/fault';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';

interface FixOptions extends ActionOptions {
  readonly suggestion: string;
}

/** `fix`: applies a suggestion of a finding. */
export const fixCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('fix')
      .description(t('cli.commands.fix'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<key>', t('cli.arguments.key'))
      .option('--suggestion <number>', t('cli.options.suggestion'), '1')
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, key: string, options: FixOptions) =>
        run(async () => {
          const number = Number(options.suggestion);
          if (!Number.isInteger(number) || number < 1) {
            return {
              fault: fault('option-value', { option: '--suggestion', value: options.suggestion, allowed: '1, 2, 3 …' }),
            };
          }
          return withReview(terminal, path, 'write', (review) => {
            const finding = review.finding(key);
            if (!finding.ok) return { fault: finding.error };
            const outcome = review.fix(key, number - 1, actionOf(environment, review, options));
            if (!outcome.ok) return { fault: outcome.error };
            const segment = review.segment(finding.value.segment);
            if (segment.ok) {
              const { id, state, target } = segment.value;
              terminal.note(
                state === 'excluded' ? t('cli.fix.excluded', { id }) : t('cli.fix.done', { id, text: target }),
              );
            }
            return EXIT.done;
          });
        }),
      );
  },
};
