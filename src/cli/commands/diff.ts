import { isUtf8 } from 'node:buffer';
import { parsePoint } from '../../core/history/point';
import type { ProjectContents } from '../../core/history/project-store';
import { showInvisible } from '../../core/text/invisible-characters';
import { wordReason } from '../../i18n/word-finding';
import { changedSegments, diffBytes, diffHeader, type DiffRange } from '../../review/corrections';
import { correctionsPage } from '../../review/report/corrections-page';
import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { markWords } from '../mark-words';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';
import { writeOutput } from '../write-output';

interface DiffOptions {
  readonly output?: string;
  readonly from: string;
  readonly to: string;
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
      .option('--from <point>', t('cli.options.from'), 'start')
      .option('--to <point>', t('cli.options.to'), 'now')
      .option('--confirmed', t('cli.options.confirmed'))
      .option('--author <name>', t('cli.options.byAuthor'))
      .option('--word', t('cli.options.word'))
      .option('--html', t('cli.options.html'))
      .action((path: string, options: DiffOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents } = opened.value;
          const from = parsePoint(contents, options.from);
          if (!from.ok) return { fault: from.error };
          const to = parsePoint(contents, options.to);
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
          const seen = options.output === undefined && terminal.isRead;
          return writeOutput(terminal, seen ? shownDiff(diff.value) : diff.value, options.output);
        }),
      );
  },
};

/** A diff for the eyes: what nobody sees is a sign. That of a file in an encoding of its own is left as it is. */
function shownDiff(bytes: Uint8Array): Uint8Array {
  return isUtf8(bytes) ? Buffer.from(showInvisible(Buffer.from(bytes).toString())) : bytes;
}

/** The changed segments for reading: number, Russian, the words that went and came, who, and why. */
function wordDiff({ colors, translator }: Terminal, contents: ProjectContents, range: DiffRange): string {
  const { bold, dim } = colors;
  return changedSegments(contents, range)
    .map(({ number, segment, before, after, author, time, reason }) => {
      const by = author === null ? [] : [oneLine(author), translator.dateTime(time)];
      const why = reason === null ? [] : [oneLine(wordReason(translator, reason))];
      const lines = [`${bold(`#${String(number)}`)}  ${dim([...by, ...why].join(' · '))}`.trimEnd()];
      if (segment.source !== '') lines.push(`    ${dim(oneLine(segment.source))}`);
      lines.push(`    ${markWords(colors, before, after)}`);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
