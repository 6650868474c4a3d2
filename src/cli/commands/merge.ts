import { basename } from 'node:path';
import { Option } from 'commander';
import { fault } from '../../core/fault';
import { CONFLICT_CHOICES, type ConflictChoice, type MergeConflict } from '../../core/history/merge/conflict';
import { mergeProjects } from '../../core/history/merge/merge-projects';
import type { Translator } from '../../i18n/translator';
import { createProject } from '../../storage/project-file';
import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { markWords } from '../mark-words';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';

interface MergeCommandOptions {
  readonly output: string;
  readonly onConflict: ConflictChoice;
  readonly author?: string;
  readonly json?: true;
}

/** `merge`: two reviews of one text as one project. */
export const mergeCommand: CommandDefinition = {
  define(program, { terminal, now }, run) {
    const { t } = terminal.translator;
    program
      .command('merge')
      .description(t('cli.commands.merge'))
      .argument('<first>', t('cli.arguments.first'))
      .argument('<second>', t('cli.arguments.second'))
      .addOption(new Option('-o, --output <file>', t('cli.options.mergeOutput')).makeOptionMandatory())
      .addOption(
        new Option('--on-conflict <choice>', t('cli.options.onMergeConflict'))
          .choices([...CONFLICT_CHOICES])
          .default('stop'),
      )
      .option('--author <name>', t('cli.options.author'))
      .option('--json', t('cli.options.json'))
      .action((first: string, second: string, options: MergeCommandOptions) =>
        run(async () => {
          const ours = openContents(first);
          if (!ours.ok) return { fault: ours.error };
          const theirs = openContents(second);
          if (!theirs.ok) return { fault: theirs.error };
          const { author = ours.value.contents.author } = options;
          const merged = mergeProjects(ours.value.contents, theirs.value.contents, {
            by: { author, time: now().toISOString() },
            onConflict: options.onConflict,
            noteFor: (conflict) => wordNote(terminal.translator, conflict),
          });
          if (!merged.ok) return { fault: merged.error };
          const { contents, conflicts, added } = merged.value;
          if (options.json) {
            await terminal.write(`${JSON.stringify({ written: contents !== null, added, conflicts }, null, 2)}\n`);
          } else {
            const names = [basename(first), basename(second)] as const;
            await terminal.write(conflicts.map((conflict) => conflictLines(terminal, conflict, names)).join(''));
          }
          if (contents === null) return { fault: fault('merge-conflicts', { count: conflicts.length }) };
          const store = createProject(options.output, contents);
          if (!store.ok) return { fault: store.error };
          store.value.close();
          terminal.note(t('cli.merge.done', { path: options.output, count: added, second }));
          if (conflicts.length > 0) terminal.note(t('cli.merge.conflicts', { count: conflicts.length }));
          return EXIT.done;
        }),
      );
  },
};

function wordNote({ t }: Translator, { theirs: { text } }: MergeConflict): string {
  return text === '' ? t('cli.merge.noteLeftOut') : t('cli.merge.note', { text: oneLine(text) });
}

/** The place with its Russian, the English that both started from, and what each of them made of it. */
function conflictLines(
  { translator, colors }: Terminal,
  conflict: MergeConflict,
  names: readonly [string, string],
): string {
  const { t } = translator;
  const { kind, source, base, ours, theirs } = conflict;
  const ids = [...new Set([ours.segments.join(' '), theirs.segments.join(' ')])].join(' | ');
  // Projects of one name in two folders are told apart by their order.
  const labels = names[0] === names[1] ? ['1', '2'] : names;
  const sides = [ours, theirs].map(({ text }, index) => {
    const words = text === '' ? t('cli.merge.leftOut') : markWords(colors, base, text);
    return `    ${labels[index] ?? ''}: ${words}\n`;
  });
  return [
    `${colors.bold(ids)}  ${t(`cli.merge.kind.${kind}`)}\n`,
    `    RU  ${oneLine(source)}\n`,
    `    ${t('cli.merge.base')}: ${oneLine(base)}\n`,
    ...sides,
  ].join('');
}
