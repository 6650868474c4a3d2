import { Option } from 'commander';
import { fault } from '../../core/fault';
import { blame, type BlamedWord } from '../../core/history/blame';
import { blameRuns } from '../../core/history/blame-runs';
import type { Revision } from '../../core/history/revision';
import type { Segment } from '../../core/segments/segment';
import { wordReason } from '../../i18n/word-finding';
import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';

interface BlameOptions {
  readonly segment?: readonly string[];
  readonly format: 'text' | 'json';
}

/** `blame`: who brought each word of the present English, when and why. */
export const blameCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    const collect = (id: string, before: readonly string[] = []): readonly string[] => [...before, id];
    program
      .command('blame')
      .description(t('cli.commands.blame'))
      .argument('<project>', t('cli.arguments.project'))
      .addOption(new Option('--segment <id>', t('cli.options.segments')).argParser(collect))
      .addOption(new Option('--format <format>', t('cli.options.format')).choices(['text', 'json']).default('text'))
      .action((path: string, options: BlameOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents, segments } = opened.value;
          const blamed = blame(contents);
          const wanted = options.segment && new Set(options.segment);
          const unknown = options.segment?.find((id) => !segments.some((segment) => segment.id === id));
          if (unknown !== undefined) return { fault: fault('segment-unknown', { id: unknown }) };
          // Without a choice: the segments in which a person's words stand.
          const chosen = segments.filter(({ id }) =>
            wanted ? wanted.has(id) : blamed.get(id)?.some(({ revision }) => revision !== null),
          );
          const entries = chosen.map((segment) => ({ segment, words: blamed.get(segment.id) ?? [] }));
          if (options.format === 'json') {
            await terminal.write(jsonOf(entries, contents.revisions));
            return EXIT.done;
          }
          if (entries.length === 0) terminal.note(t('cli.blame.none'));
          await terminal.write(entries.map((entry) => textOf(terminal, entry, contents.revisions)).join(''));
          return EXIT.done;
        }),
      );
  },
};

interface Entry {
  readonly segment: Segment;
  readonly words: readonly BlamedWord[];
}

function jsonOf(entries: readonly Entry[], revisions: readonly Revision[]): string {
  const segments = entries.map(({ segment, words }) => ({
    id: segment.id,
    target: segment.target,
    // Words of the machine translation alone say nothing that the text does not.
    words: words.map((word) => {
      const revision = word.revision === null ? undefined : revisions[word.revision - 1];
      if (revision === undefined) return word;
      const { author, time } = revision.origin ?? revision;
      return { ...word, author, time, reason: revision.reason };
    }),
  }));
  return `${JSON.stringify({ segments }, null, 2)}\n`;
}

function textOf({ translator, colors }: Terminal, { segment, words }: Entry, revisions: readonly Revision[]): string {
  const { green, dim, bold, isColorSupported } = colors;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, revision } of blameRuns(words)) {
    const text = oneLine(segment.target.slice(from, to));
    const mark = `#${String(revision)}`;
    parts.push(oneLine(segment.target.slice(at, from)));
    if (revision === null) parts.push(text);
    else parts.push(isColorSupported ? `${green(text)}${dim(mark)}` : `{${mark} ${text}}`);
    at = to;
  }
  const lines = [`${bold(segment.id)}  ${[...parts, oneLine(segment.target.slice(at))].join('')}`];
  for (const number of [...new Set(words.flatMap(({ revision }) => revision ?? []))].sort((a, b) => a - b)) {
    const revision = revisions[number - 1];
    if (revision === undefined) continue;
    const { author, time } = revision.origin ?? revision;
    const reason = revision.reason === null ? '' : `  ${dim(oneLine(wordReason(translator, revision.reason)))}`;
    lines.push(`    #${String(number)}  ${translator.dateTime(time)}  ${oneLine(author)}${reason}`);
  }
  return `${lines.join('\n')}\n`;
}
