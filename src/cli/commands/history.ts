import { Option } from 'commander';
import { gitFastImport } from '../../core/history/git-fast-import';
import type { Revision } from '../../core/history/revision';
import { segmentHistory } from '../../core/history/segment-history';
import { encodeText } from '../../files/encodings';
import { nameCheck, wordReason } from '../../i18n/word-finding';
import { correctedEnglish, importedEnglish } from '../../review/corrections';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { markWords } from '../mark-words';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';

interface HistoryOptions {
  readonly segment?: string;
  readonly format: 'text' | 'json' | 'git';
}

/** `history`: the revisions, of the project or of one segment. */
export const historyCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('history')
      .description(t('cli.commands.history'))
      .argument('<project>', t('cli.arguments.project'))
      .option('--segment <id>', t('cli.options.segment'))
      .addOption(
        new Option('--format <format>', t('cli.options.format')).choices(['text', 'json', 'git']).default('text'),
      )
      .action((path: string, options: HistoryOptions) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents } = opened.value;
          if (options.format === 'git') {
            const imported = importedEnglish(contents);
            const { encoding, name } = contents.target;
            const stream = gitFastImport(contents, {
              path: name,
              exportOf: (segments) => encodeText(correctedEnglish(imported, segments), encoding),
            });
            for (const piece of stream) await terminal.writeBytes(piece);
            return EXIT.done;
          }
          let revisions: readonly Revision[] = contents.revisions;
          if (options.segment !== undefined) {
            const history = segmentHistory(contents, options.segment);
            if (!history.ok) return { fault: history.error };
            revisions = history.value.versions.map(({ revision }) => revision);
          }
          if (options.format === 'json') {
            await terminal.write(`${JSON.stringify({ revisions, snapshots: contents.snapshots }, null, 2)}\n`);
            return EXIT.done;
          }
          if (revisions.length === 0) terminal.note(t('cli.history.none'));
          await terminal.write(revisions.map((revision) => `${revisionLines(terminal, revision)}\n`).join(''));
          if (options.segment === undefined) {
            const names = contents.snapshots.map(({ name, number }) => t('cli.snapshot.done', { name, number }));
            await terminal.write(names.map((line) => `${line}\n`).join(''));
          }
          return EXIT.done;
        }),
      );
  },
};

function revisionLines({ translator, colors }: Terminal, revision: Revision): string {
  const { t, find } = translator;
  const kind = t(`review.revision.${revision.kind}`);
  const head = `${colors.bold(`#${revision.number}`)}  ${translator.dateTime(revision.time)}  ${revision.author}  ${revision.segments.join(', ')}  ${kind}`;
  const lines = [head, `    ${changeOf(revision)}`];
  if (revision.reason !== null)
    lines.push(`    ${colors.dim(t('cli.history.reason', { reason: wordReason(translator, revision.reason) }))}`);
  if (revision.origin !== null) {
    const { author, time } = revision.origin;
    lines.push(`    ${colors.dim(t('cli.history.origin', { author, time: translator.dateTime(time) }))}`);
  }
  return lines.join('\n');

  function changeOf(change: Revision): string {
    switch (change.kind) {
      case 'text':
        return markWords(colors, change.before ?? '', change.after ?? '');
      case 'state':
        return [change.before, change.after].map((state) => find(`review.state.${state}`) ?? '').join(' → ');
      case 'note':
        return change.after ?? '';
      case 'dismissal':
      case 'dismissal-undo': {
        const dismissal = change.after ?? change.before;
        return dismissal === null ? '' : `${nameCheck(translator, dismissal.check)}: ${dismissal.words}`;
      }
      case 'alignment':
        return [change.before, change.after]
          .map((part) => (part ?? []).flatMap(({ id }) => (change.segments.includes(id) ? id : [])).join(' '))
          .join(' → ');
      case 'source':
        return [change.before, change.after].map((text) => text?.name ?? t('cli.history.firstSource')).join(' → ');
      case 'term':
        return [change.before, change.after].flatMap((term) => (term === null ? [] : [term.approved])).join(' → ');
    }
  }
}
