import { diffWords, renderWordDiff } from '../../core/diff/word-diff';
import type { ProjectContents } from '../../core/history/project-store';
import { wordReason } from '../../i18n/word-finding';
import { changedSegments, diffBytes, diffHeader, revisionOf, type DiffRange } from '../../review/corrections';
import { correctionsPage } from '../../review/report/corrections-page';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';
import { writeOutput } from '../write-output';

interface DiffOptions {
  readonly output?: string;
  readonly from?: string;
  readonly to?: string;
  readonly word?: true;
  readonly html?: true;
  readonly confirmed?: true;
  readonly author?: string;
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
      .option('--confirmed', t('cli.options.confirmed'))
      .option('--author <name>', t('cli.options.byAuthor'))
      .option('--word', t('cli.options.word'))
      .option('--html', t('cli.options.html'))
      .action((path: string, options: DiffOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents } = opened.value;
          const from = revisionOf(contents, options.from, 0);
          if (!from.ok) return { fault: from.error };
          const to = revisionOf(contents, options.to, contents.revisions.length);
          if (!to.ok) return { fault: to.error };
          const range: DiffRange = {
            from: from.value,
            to: to.value,
            confirmed: options.confirmed === true,
            author: options.author,
          };
          const header = diffHeader(contents, now());
          if (options.html || /\.html?$/i.test(options.output ?? '')) {
            const corrections = changedSegments(contents, range);
            const shown = { ...header, fileName: contents.target.name, corrections };
            return writeOutput(terminal, Buffer.from(correctionsPage(terminal.translator, shown)), options.output);
          }
          if (options.word)
            return writeOutput(terminal, Buffer.from(wordDiff(terminal, contents, range)), options.output);
          const diff = diffBytes(contents, header, range);
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

/** The changed segments for reading: number, Russian, the words that went and came, who, and why. */
function wordDiff({ colors, translator }: Terminal, contents: ProjectContents, range: DiffRange): string {
  const { green, red, isColorSupported, strikethrough, bold, dim } = colors;
  const signs = isColorSupported
    ? { deleted: (text: string) => red(strikethrough(text)), inserted: green }
    : { deleted: (text: string) => `[-${text}-]`, inserted: (text: string) => `{+${text}+}` };
  return changedSegments(contents, range)
    .map(({ number, segment, before, after, author, time, reason }) => {
      const by = author === null ? [] : [author, translator.dateTime(time)];
      const why = reason === null ? [] : [wordReason(translator, reason)];
      const lines = [`${bold(`#${String(number)}`)}  ${dim([...by, ...why].join(' · '))}`.trimEnd()];
      if (segment.source !== '') lines.push(`    ${dim(segment.source)}`);
      lines.push(`    ${renderWordDiff(diffWords(before, after), signs)}`);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
