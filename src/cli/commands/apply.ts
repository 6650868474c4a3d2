import { basename } from 'node:path';
import { Option } from 'commander';
import { correctionDrafts } from '../../core/corrections/correction-drafts';
import { reasonInLabel } from '../../core/corrections/hunk-labels';
import type { CorrectionConflict } from '../../core/corrections/plan-corrections';
import { fault } from '../../core/fault';
import { readBytes } from '../../files/read-text-file';
import { layDiff } from '../../review/apply-diff';
import type { Review } from '../../review/review';
import { actionOf, type ActionOptions } from '../action-options';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { withReview } from '../project-session';
import type { Terminal } from '../terminal';

const ON_CONFLICT = ['stop', 'skip', 'mark'] as const;

interface ApplyOptions extends ActionOptions {
  readonly onConflict: (typeof ON_CONFLICT)[number];
}

/** `apply`: the corrections of another editor, or of another tool, as one step that can be undone. */
export const applyCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('apply')
      .description(t('cli.commands.apply'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<diff>', t('cli.arguments.diff'))
      .addOption(new Option('--on-conflict <what>', t('cli.options.onConflict')).choices(ON_CONFLICT).default('stop'))
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, diffPath: string, options: ApplyOptions) =>
        run(async () => {
          const bytes = await readBytes(diffPath);
          if (!bytes.ok) return { fault: bytes.error };
          return withReview(terminal, path, 'write', async (review) => {
            const laid = layDiff(review.contents, review.segments, bytes.value, diffPath);
            if (!laid.ok) return { fault: laid.error };
            const { plan, diff, file } = laid.value;
            const { author: maker, time } = diff.preamble;
            const name = basename(diffPath);
            if (diff.files.length > 1)
              terminal.note(t('cli.apply.file', { name: file.after, count: diff.files.length }));
            const { drafts, conflicts } = correctionDrafts(plan, {
              origin: maker === undefined || time === undefined ? null : { author: maker, time },
              reasonFor: (label, { segment }) =>
                options.reason ?? reasonInLabel(label, review.indexOf(segment.id) + 1) ?? name,
              noteFor:
                options.onConflict === 'mark'
                  ? ({ text }) => t('cli.apply.note', { name, text: text === '' ? t('cli.apply.removed') : text })
                  : undefined,
            });
            await terminal.write(conflicts.map((conflict) => describe(terminal, review, conflict)).join(''));
            if (conflicts.length > 0 && options.onConflict === 'stop') return conflictFault(conflicts.length, diffPath);
            const author = options.author ?? maker;
            const action = actionOf(environment, review, author === undefined ? {} : { author });
            const outcome = review.record(drafts, action);
            if (!outcome.ok) return { fault: outcome.error };
            const corrected = new Set(plan.corrections.map(({ segment }) => segment.id)).size;
            terminal.note(
              corrected === 0 && conflicts.length === 0
                ? t('cli.apply.already')
                : t('cli.apply.done', { count: corrected }),
            );
            const merged = plan.corrections.filter((correction) => correction.merged).length;
            if (merged > 0) terminal.note(t('cli.apply.merged', { count: merged }));
            return conflicts.length > 0 ? conflictFault(conflicts.length, diffPath) : EXIT.done;
          });
        }),
      );
  },
};

function conflictFault(count: number, path: string) {
  return { fault: fault('diff-conflicts', { path, count }) };
}

/** A conflict as people read it: where, why, both versions and the Russian. */
function describe({ translator, colors }: Terminal, review: Review, conflict: CorrectionConflict): string {
  const { t } = translator;
  const { reason, segment, text, label } = conflict;
  const number = segment === null ? null : review.indexOf(segment.id) + 1;
  const head = number === null ? label : `#${String(number)}`;
  const lines = [`${colors.bold(head === '' ? '—' : head)}  ${t(`cli.apply.conflict.${reason}`)}`];
  if (segment !== null) {
    if (segment.source !== '') lines.push(`    ${colors.dim(segment.source)}`);
    const here = segment.state === 'excluded' ? t('cli.apply.removed') : segment.target;
    lines.push(`    ${t('cli.apply.here', { text: here })}`);
  }
  lines.push(`    ${t('cli.apply.there', { text: text === '' ? t('cli.apply.removed') : text })}`);
  return `${lines.join('\n')}\n`;
}
