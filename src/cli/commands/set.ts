import { Option } from 'commander';
import { fault } from '../../core/fault';
import { SEGMENT_STATES, type SegmentState } from '../../core/segments/segment';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { actionOf, type ActionOptions } from '../action-options';
import { withReview } from '../project-session';

interface SetOptions extends ActionOptions {
  readonly text?: string;
  readonly state?: SegmentState;
  readonly note?: string;
}

/** `set`: one revision of a segment: its text, its state or a note. */
export const setCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('set')
      .description(t('cli.commands.set'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<segment>', t('cli.arguments.segment'))
      .option('--text <text>', t('cli.options.text'))
      .addOption(new Option('--state <state>', t('cli.options.state')).choices([...SEGMENT_STATES]))
      .option('--note <note>', t('cli.options.note'))
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, id: string, options: SetOptions) =>
        run(async () => {
          const given = (['text', 'state', 'note'] as const).filter((name) => options[name] !== undefined);
          const [first, second] = given;
          if (first === undefined) return { fault: fault('option-missing', { option: '--text, --state, --note' }) };
          if (second !== undefined) return { fault: fault('argument-unexpected', { argument: `--${second}` }) };
          return withReview(terminal, path, 'write', (review) => {
            const action = actionOf(environment, review, options);
            const outcome =
              options.text !== undefined
                ? review.setText(id, options.text, action)
                : options.state !== undefined
                  ? review.setState(id, options.state, action)
                  : review.addNote(id, options.note ?? '', action);
            if (!outcome.ok) return { fault: outcome.error };
            const [revision] = outcome.value.revisions;
            terminal.note(
              revision === undefined
                ? t('cli.notes.nothingToDo')
                : t('cli.set.done', { id, revision: revision.number }),
            );
            return EXIT.done;
          });
        }),
      );
  },
};
