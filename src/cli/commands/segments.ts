import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { openContents } from '../open-contents';

/** `segments`: every segment as it stands. */
export const segmentsCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t, find } = terminal.translator;
    program
      .command('segments')
      .description(t('cli.commands.segments'))
      .argument('<project>', t('cli.arguments.project'))
      .option('--jsonl', t('cli.options.segmentsJsonl'))
      .action((path: string, options: { readonly jsonl?: true }) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const lines = opened.value.segments.map((segment) => {
            const { id, source, machine, target, state, kind, notes, tags } = segment;
            if (options.jsonl)
              return JSON.stringify({
                ...{ id, source, machine, target, state, kind, notes },
                ...(tags.length > 0 && { tags }),
              });
            const heading = `${terminal.colors.bold(oneLine(id))}  ${find(`review.state.${state}`) ?? state}, ${find(`review.kind.${kind}`) ?? kind}`;
            return [
              heading,
              `    RU  ${oneLine(source)}`,
              `    EN  ${oneLine(target)}`,
              ...notes.map((note) => `    ✎ ${oneLine(note)}`),
            ].join('\n');
          });
          await terminal.write(lines.map((line) => `${line}\n`).join(''));
          return EXIT.done;
        }),
      );
  },
};
