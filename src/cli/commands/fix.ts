import { fault } from '../../core/fault';
import type { CommandDefinition, CommandEnd, CommandEnvironment } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { markWords } from '../mark-words';
import { withReview } from '../project-session';

interface FixOptions extends ActionOptions {
  readonly suggestion: string;
  readonly everywhere?: true;
  readonly dryRun?: true;
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
      .option('--everywhere', t('cli.options.everywhere'))
      .option('--dry-run', t('cli.options.fixDryRun'))
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
          const alternative = number - 1;
          if (options.everywhere) return fixEverywhere(environment, path, { key, alternative }, options);
          if (options.dryRun) return { fault: fault('argument-unexpected', { argument: '--dry-run' }) };
          return withReview(terminal, path, 'write', (review) => {
            const finding = review.finding(key);
            if (!finding.ok) return { fault: finding.error };
            const outcome = review.fix(key, alternative, actionOf(environment, review, options));
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

async function fixEverywhere(
  environment: CommandEnvironment,
  path: string,
  { key, alternative }: { readonly key: string; readonly alternative: number },
  options: FixOptions,
): Promise<CommandEnd> {
  const { terminal } = environment;
  const { t } = terminal.translator;
  return withReview(terminal, path, options.dryRun ? 'read' : 'write', async (review) => {
    const fixes = review.fixesLike(key, alternative);
    if (!fixes.ok) return { fault: fixes.error };
    const lines = fixes.value.map(({ segment, before, after }) =>
      after === null
        ? t('cli.fix.leftOut', { id: segment })
        : `${segment}: ${markWords(terminal.colors, before, after)}`,
    );
    await terminal.write(lines.map((line) => `${line}\n`).join(''));
    if (options.dryRun) return EXIT.done;
    const seen = new Map(fixes.value.map(({ segment, before }) => [segment, before]));
    const outcome = review.fixEverywhere(key, alternative, seen, actionOf(environment, review, options));
    if (!outcome.ok) return { fault: outcome.error };
    const { skipped } = outcome.value;
    terminal.note(t('cli.fix.everywhere', { count: seen.size - skipped }));
    if (skipped > 0) terminal.note(t('cli.fix.skipped', { count: skipped }));
    return EXIT.done;
  });
}
