import { InvalidArgumentError, Option } from 'commander';
import { fault } from '../../core/fault';
import { changeLog, type LogEntry } from '../../core/history/change-log';
import { gitFastImport } from '../../core/history/git-fast-import';
import { parsePoint } from '../../core/history/point';
import type { ProjectContents } from '../../core/history/project-store';
import { REVISION_KINDS, type Revision, type RevisionKind } from '../../core/history/revision';
import { segmentHistory } from '../../core/history/segment-history';
import { success, type Result } from '../../core/result';
import { encodeText } from '../../files/encodings';
import { wordDuration } from '../../i18n/word-amount';
import { nameCheck, wordReason } from '../../i18n/word-finding';
import { correctedEnglish, importedEnglish } from '../../review/corrections';
import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition, CommandEnd } from '../command';
import { EXIT } from '../exit-codes';
import { markWords } from '../mark-words';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';

interface HistoryOptions {
  readonly segment?: string;
  readonly author?: string;
  readonly kind?: readonly RevisionKind[];
  readonly since?: string;
  readonly limit?: number;
  readonly reverse?: true;
  readonly format: 'text' | 'json' | 'git';
  readonly sessions?: true;
}

/** `history`: the revisions, of the project or of one segment. */
export const historyCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    const collect = (kind: RevisionKind, before: readonly RevisionKind[] = []): readonly RevisionKind[] => [
      ...before,
      kind,
    ];
    program
      .command('history')
      .description(t('cli.commands.history'))
      .argument('<project>', t('cli.arguments.project'))
      .option('--segment <id>', t('cli.options.segment'))
      .option('--author <name>', t('cli.options.changesBy'))
      .addOption(
        new Option('--kind <kind>', t('cli.options.kind'))
          .choices([...REVISION_KINDS])
          .argParser((value: string, before?: readonly RevisionKind[]) => collect(parseKind(value), before)),
      )
      .option('--since <point>', t('cli.options.since'))
      .addOption(new Option('--limit <number>', t('cli.options.limit')).argParser(parseCount))
      .option('--reverse', t('cli.options.reverse'))
      .addOption(
        new Option('--format <format>', t('cli.options.format')).choices(['text', 'json', 'git']).default('text'),
      )
      .option('--sessions', t('cli.options.sessions'))
      .action((path: string, options: HistoryOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents } = opened.value;
          if (options.format === 'git') return writeGit(terminal, contents, options);
          if (options.sessions) return { fault: fault('argument-unexpected', { argument: '--sessions' }) };
          const entries = entriesOf(contents, options);
          if (!entries.ok) return { fault: entries.error };
          const whole = options.segment === undefined;
          const listed = options.reverse ? [...entries.value].reverse() : entries.value;
          if (options.format === 'json') {
            // The revisions stay exactly as they were recorded, so that their hashes can be checked.
            const revisions = listed.map(({ revision }) => revision);
            const sources = Object.fromEntries(listed.map(({ revision, source }) => [revision.number, source]));
            const { snapshots } = contents;
            await terminal.write(`${JSON.stringify({ revisions, snapshots, sources }, null, 2)}\n`);
            return EXIT.done;
          }
          if (listed.length === 0) terminal.note(t('cli.history.none'));
          await terminal.write(listed.map((entry) => `${entryLines(terminal, entry)}\n`).join(''));
          if (whole) {
            const names = contents.snapshots.map(({ name, number }) => t('cli.snapshot.done', { name, number }));
            await terminal.write(names.map((line) => `${oneLine(line)}\n`).join(''));
          }
          return EXIT.done;
        }),
      );
  },
};

async function writeGit(terminal: Terminal, contents: ProjectContents, options: HistoryOptions): Promise<CommandEnd> {
  // A repository of some of the changes would hold texts that never stood.
  const surplus = (['segment', 'author', 'kind', 'since', 'limit', 'reverse'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (surplus !== undefined) return { fault: fault('argument-unexpected', { argument: `--${surplus}` }) };
  const imported = importedEnglish(contents);
  const { encoding, name } = contents.target;
  const stream = gitFastImport(contents, {
    path: name,
    exportOf: (segments) => encodeText(correctedEnglish(imported, segments), encoding),
    sessions: options.sessions ?? false,
  });
  for (const piece of stream) await terminal.writeBytes(piece);
  return EXIT.done;
}

function entriesOf(contents: ProjectContents, options: HistoryOptions): Result<readonly LogEntry[]> {
  const { segment, author, kind, limit } = options;
  if (segment !== undefined) {
    const known = segmentHistory(contents, segment);
    if (!known.ok) return known;
  }
  const since = options.since === undefined ? success(0) : parsePoint(contents, options.since);
  if (!since.ok) return since;
  return success(changeLog(contents, { segment, author, kinds: kind, since: since.value, limit }));
}

function parseKind(value: string): RevisionKind {
  const kind = REVISION_KINDS.find((known) => known === value);
  if (kind === undefined) throw new InvalidArgumentError(`Allowed choices are ${REVISION_KINDS.join(', ')}.`);
  return kind;
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Allowed choices are 0, 1, 2 ….');
  return Number(value);
}

function entryLines({ translator, colors }: Terminal, { revision, source }: LogEntry): string {
  const { t, find } = translator;
  const kind = t(`review.revision.${revision.kind}`);
  const head = `${colors.bold(`#${revision.number}`)}  ${translator.dateTime(revision.time)}  ${oneLine(revision.author)}  ${revision.segments.join(', ')}  ${kind}`;
  const lines = [head];
  if (source.length > 0) lines.push(`    RU  ${colors.dim(oneLine(source.join(' ')))}`);
  lines.push(`    ${changeOf(revision)}`);
  if (revision.undoes !== undefined)
    lines.push(`    ${colors.dim(t('cli.history.undoes', { number: revision.undoes }))}`);
  if (revision.reason !== null)
    lines.push(
      `    ${colors.dim(t('cli.history.reason', { reason: oneLine(wordReason(translator, revision.reason)) }))}`,
    );
  if (revision.seconds !== undefined)
    lines.push(`    ${colors.dim(t('cli.history.spent', { time: wordDuration(translator, revision.seconds) }))}`);
  if (revision.origin !== null) {
    const { author, time } = revision.origin;
    lines.push(
      `    ${colors.dim(t('cli.history.origin', { author: oneLine(author), time: translator.dateTime(time) }))}`,
    );
  }
  return lines.join('\n');

  function changeOf(change: Revision): string {
    switch (change.kind) {
      case 'text':
        return `EN  ${markWords(colors, change.before ?? '', change.after ?? '')}`;
      case 'state':
        return [change.before, change.after].map((state) => find(`review.state.${state}`) ?? '').join(' → ');
      case 'note':
        return change.after === null ? `− ✎ ${oneLine(change.before ?? '')}` : `✎ ${oneLine(change.after)}`;
      case 'dismissal':
      case 'dismissal-undo': {
        const dismissal = change.after ?? change.before;
        return dismissal === null ? '' : `${nameCheck(translator, dismissal.check)}: ${oneLine(dismissal.words)}`;
      }
      case 'alignment':
        return [change.before, change.after]
          .map((part) => (part ?? []).flatMap(({ id }) => (change.segments.includes(id) ? id : [])).join(' '))
          .join(' → ');
      case 'source':
        return [change.before, change.after]
          .map((text) => oneLine(text?.name ?? t('cli.history.firstSource')))
          .join(' → ');
      case 'term':
        return [change.before, change.after]
          .flatMap((term) => (term === null ? [] : [oneLine(term.approved)]))
          .join(' → ');
    }
  }
}
