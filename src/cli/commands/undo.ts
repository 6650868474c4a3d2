import type { Revision } from '../../core/history/revision';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';
import type { Terminal } from '../terminal';

interface UndoOptions extends ActionOptions {
  readonly of?: string;
  readonly segment?: string;
}

/** `undo`: takes the last step back, as a step of its own. */
export const undoCommand = stepCommand('undo');

/** `redo`: brings back the step that was undone last. */
export const redoCommand = stepCommand('redo');

function stepCommand(name: 'undo' | 'redo'): CommandDefinition {
  return {
    define(program, environment, run) {
      const { terminal } = environment;
      const { t } = terminal.translator;
      program
        .command(name)
        .description(t(`cli.commands.${name}`))
        .argument('<project>', t('cli.arguments.project'))
        .option('--segment <id>', t('cli.options.undoSegment'))
        .option('--of <name>', t('cli.options.ofAuthor'))
        .option('--author <name>', t('cli.options.author'))
        .option('--reason <reason>', t('cli.options.reason'))
        .action((path: string, options: UndoOptions) =>
          run(async () =>
            withReview(terminal, path, 'write', (review) => {
              const { segment, of: author } = options;
              const scope = {
                ...(segment === undefined ? {} : { segment }),
                ...(author === undefined ? {} : { author }),
              };
              const outcome = review[name](actionOf(environment, review, options), scope);
              if (!outcome.ok) return { fault: outcome.error };
              sayWhat(terminal, name, outcome.value.revisions, review.contents.revisions);
              return EXIT.done;
            }),
          ),
        );
    },
  };
}

/** Segments that are named; more would fill the screen. */
const MOST_NAMED = 5;

function sayWhat(
  { translator, note }: Terminal,
  name: 'undo' | 'redo',
  revisions: readonly Revision[],
  history: readonly Revision[],
): void {
  const { t } = translator;
  const ids = [...new Set(revisions.flatMap(({ segments }) => segments))];
  const named = ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')} …` : ids.join(', ');
  const what = t('cli.undo.segments', { count: ids.length, ids: named });
  // What is brought back is the undo of an undo; people look for the step that it all began with.
  let step = revisions[0]?.undoes ?? 0;
  for (let root = history[step - 1]; root?.undoes !== undefined; root = history[step - 1]) step = root.undoes;
  note(t(name === 'undo' ? 'cli.undo.undone' : 'cli.undo.redone', { step, what }));
}
