import { Option } from 'commander';
import { fault, type Fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import { REPAIR_KINDS, type AlignmentRepair } from '../../core/segments/repair';
import type { Side } from '../../core/text/span';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';

interface RealignOptions extends ActionOptions {
  readonly sourceAt?: string;
  readonly targetAt?: string;
  readonly snap?: 'word' | 'sentence';
  readonly side?: Side;
  readonly direction?: 'up' | 'down';
  readonly with?: string;
}

/** `realign`: one repair of the alignment, or of the paragraphs. */
export const realignCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('realign')
      .description(t('cli.commands.realign'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<repair>', t('cli.arguments.repair'))
      .argument('<segment>', t('cli.arguments.segment'))
      .option('--source-at <offset>', t('cli.options.sourceAt'))
      .option('--target-at <offset>', t('cli.options.targetAt'))
      .addOption(new Option('--snap <border>', t('cli.options.snap')).choices(['word', 'sentence']))
      .addOption(new Option('--side <side>', t('cli.options.side')).choices(['source', 'target']))
      .addOption(new Option('--direction <direction>', t('cli.options.direction')).choices(['up', 'down']))
      .option('--with <segment>', t('cli.options.with'))
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, kind: string, id: string, options: RealignOptions) =>
        run(async () => {
          const repair = repairOf(kind, id, options);
          if (!repair.ok) return { fault: repair.error };
          return withReview(terminal, path, 'write', (review) => {
            const outcome = review.realign(repair.value, actionOf(environment, review, options));
            if (!outcome.ok) return { fault: outcome.error };
            for (const revision of outcome.value.revisions) {
              if (revision.kind !== 'alignment') continue;
              const [before, after] = [revision.before, revision.after].map((run) =>
                (run ?? []).map((segment) => segment.id).join(' '),
              );
              terminal.note(
                t('cli.realign.done', { before: before ?? '', after: after ?? '', revision: revision.number }),
              );
            }
            return EXIT.done;
          });
        }),
      );
  },
};

/** The options that each repair takes, as they are written. */
const TAKES: Readonly<Record<AlignmentRepair['kind'], readonly (keyof RealignOptions)[]>> = {
  merge: [],
  split: ['sourceAt', 'targetAt', 'snap'],
  move: ['side', 'direction'],
  unlink: [],
  link: ['with'],
  join: [],
  break: [],
};
const FLAGS = {
  sourceAt: '--source-at',
  targetAt: '--target-at',
  snap: '--snap',
  side: '--side',
  direction: '--direction',
  with: '--with',
} as const;

function repairOf(word: string, id: string, options: RealignOptions): Result<AlignmentRepair, Fault> {
  const kind = REPAIR_KINDS.find((name) => name === word);
  if (kind === undefined) {
    return failure(fault('option-value', { option: '<repair>', value: word, allowed: REPAIR_KINDS.join(', ') }));
  }
  const surplus = (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).find(
    (name) => options[name] !== undefined && !TAKES[kind].includes(name),
  );
  if (surplus !== undefined) return failure(fault('argument-unexpected', { argument: FLAGS[surplus] }));
  switch (kind) {
    case 'split':
      return splitOf(id, options);
    case 'move': {
      const { side, direction } = options;
      if (side === undefined) return failure(fault('option-missing', { option: FLAGS.side }));
      if (direction === undefined) return failure(fault('option-missing', { option: FLAGS.direction }));
      return success({ kind, id, side, direction });
    }
    case 'link':
      return success({ kind, id, ...(options.with === undefined ? {} : { other: options.with }) });
    default:
      return success({ kind, id });
  }
}

function splitOf(id: string, { sourceAt, targetAt, snap }: RealignOptions): Result<AlignmentRepair, Fault> {
  if (sourceAt === undefined && targetAt === undefined) {
    return failure(fault('option-missing', { option: `${FLAGS.sourceAt}, ${FLAGS.targetAt}` }));
  }
  for (const [option, value] of [
    [FLAGS.sourceAt, sourceAt],
    [FLAGS.targetAt, targetAt],
  ] as const) {
    if (value !== undefined && !/^\d{1,9}$/.test(value)) {
      return failure(fault('option-value', { option, value, allowed: '0, 1, 2 …' }));
    }
  }
  return success({
    kind: 'split',
    id,
    ...(sourceAt === undefined ? {} : { source: Number(sourceAt) }),
    ...(targetAt === undefined ? {} : { target: Number(targetAt) }),
    ...(snap === undefined ? {} : { snap }),
  });
}
