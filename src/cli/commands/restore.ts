import { Option } from 'commander';
import { fault } from '../../core/fault';
import type { ProjectContents } from '../../core/history/project-store';
import { parsePoint } from '../../core/history/point';
import { failure, type Result } from '../../core/result';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';

interface RestoreOptions extends ActionOptions {
  readonly segment?: readonly string[];
  readonly revision?: string;
  readonly to?: string;
  readonly all?: true;
}

/** `restore`: segments, or the whole document, as they stood at a point of the history; one step. */
export const restoreCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    const collect = (id: string, before: readonly string[] = []): readonly string[] => [...before, id];
    program
      .command('restore')
      .description(t('cli.commands.restore'))
      .argument('<project>', t('cli.arguments.project'))
      .addOption(new Option('--segment <id>', t('cli.options.restoreSegment')).argParser(collect))
      .option('--all', t('cli.options.restoreAll'))
      .option('--revision <number>', t('cli.options.restoreRevision'))
      .option('--to <point>', t('cli.options.restoreTo'))
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, options: RestoreOptions) =>
        run(async () => {
          const { segment, all } = options;
          if (segment === undefined && !all) return { fault: fault('option-missing', { option: '--segment, --all' }) };
          if (segment !== undefined && all) return { fault: fault('argument-unexpected', { argument: '--all' }) };
          return withReview(terminal, path, 'write', (review) => {
            const point = pointOf(review.contents, options);
            if (!point.ok) return { fault: point.error };
            const action = actionOf(environment, review, options);
            const outcome =
              segment === undefined
                ? review.restoreAll(point.value, action)
                : review.restore(segment, point.value, action);
            if (!outcome.ok) return { fault: outcome.error };
            const { revisions } = outcome.value;
            const values = { count: revisions.length, revision: revisions[0]?.number ?? 0 };
            terminal.note(revisions.length === 0 ? t('cli.restore.nothing') : t('cli.restore.done', values));
            return EXIT.done;
          });
        }),
      );
  },
};

function pointOf(contents: ProjectContents, { revision, to }: RestoreOptions): Result<number> {
  if (revision !== undefined && to !== undefined) return failure(fault('argument-unexpected', { argument: '--to' }));
  if (to !== undefined) return parsePoint(contents, to);
  if (revision === undefined) return failure(fault('option-missing', { option: '--revision, --to' }));
  if (!/^#?\d{1,15}$/.test(revision)) {
    return failure(fault('option-value', { option: '--revision', value: revision, allowed: '0, 1, 2 …' }));
  }
  return parsePoint({ ...contents, snapshots: [] }, `#${revision.replace('#', '')}`);
}
