import { diffWords, renderWordDiff } from '../../core/diff/word-diff';
import { segmentsAt } from '../../core/history/replay';
import { diffBytes, diffHeader, revisionOf } from '../../review/corrections';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { openContents } from '../open-contents';
import { writeOutput } from '../write-output';

interface DiffOptions {
  readonly output?: string;
  readonly from?: string;
  readonly to?: string;
  readonly word?: true;
}

/** `diff`: the corrections, for tools or for reading. */
export const diffCommand: CommandDefinition = {
  define(program, { terminal, now }, run) {
    const { t } = terminal.translator;
    program
      .command('diff')
      .description(t('cli.commands.diff'))
      .argument('<project>', t('cli.arguments.project'))
      .option('-o, --output <file>', t('cli.options.output'))
      .option('--from <snapshot>', t('cli.options.from'))
      .option('--to <snapshot>', t('cli.options.to'))
      .option('--word', t('cli.options.word'))
      .action((path: string, options: DiffOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents } = opened.value;
          const from = revisionOf(contents, options.from, 0);
          if (!from.ok) return { fault: from.error };
          const to = revisionOf(contents, options.to, contents.revisions.length);
          if (!to.ok) return { fault: to.error };
          if (options.word) {
            const { green, red, isColorSupported, strikethrough } = terminal.colors;
            const signs = isColorSupported
              ? { deleted: (text: string) => red(strikethrough(text)), inserted: green }
              : { deleted: (text: string) => `[-${text}-]`, inserted: (text: string) => `{+${text}+}` };
            const before = new Map(segmentsAt(contents, from.value).map((segment) => [segment.id, segment]));
            const lines = segmentsAt(contents, to.value).flatMap((segment) => {
              const earlier = before.get(segment.id);
              const old = earlier === undefined || earlier.state === 'excluded' ? '' : earlier.target;
              const present = segment.state === 'excluded' ? '' : segment.target;
              return old === present
                ? []
                : [`${terminal.colors.bold(segment.id)}  ${renderWordDiff(diffWords(old, present), signs)}\n`];
            });
            return writeOutput(terminal, Buffer.from(lines.join('')), options.output);
          }
          const diff = diffBytes(contents, diffHeader(contents, now()), { from: from.value, to: to.value });
          if (!diff.ok) return { fault: diff.error };
          if (diff.value === null) {
            terminal.note(t('cli.notes.nothingChanged'));
            return EXIT.done;
          }
          return writeOutput(terminal, diff.value, options.output);
        }),
      );
  },
};
