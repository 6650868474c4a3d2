import type { Loss } from '../../storage/recover/recover-project';
import { recoverProject } from '../../storage/recover/recover-project';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import type { Terminal } from '../terminal';

interface RecoverCommandOptions {
  readonly output: string;
  readonly author?: string;
}

/** `recover`: saves what can be read of a damaged project into a new file. */
export const recoverCommand: CommandDefinition = {
  define(program, { terminal, now, userName }, run) {
    const { t } = terminal.translator;
    program
      .command('recover')
      .description(t('cli.commands.recover'))
      .argument('<project>', t('cli.arguments.project'))
      .requiredOption('-o, --output <file>', t('cli.options.recoverOutput'))
      .option('--author <name>', t('cli.options.author'))
      .action((path: string, { output, author = userName }: RecoverCommandOptions) =>
        run(async () => {
          const recovered = recoverProject(path, output, { author, time: now().toISOString() });
          if (!recovered.ok) return { fault: recovered.error };
          const { segments, revisions, losses } = recovered.value;
          await terminal.write(losses.map((loss) => `${describe(terminal, loss)}\n`).join(''));
          terminal.note(t('cli.recover.done', { path: output, count: segments, revisions }));
          if (losses.length === 0) terminal.note(t('cli.recover.whole'));
          return EXIT.done;
        }),
      );
  },
};

/** What was lost, in one sentence. */
function describe({ translator }: Terminal, loss: Loss): string {
  const { t } = translator;
  switch (loss.kind) {
    case 'facts':
    case 'source-text':
    case 'target-text':
    case 'segments-unproved':
      return t(`cli.recover.loss.${loss.kind}`);
    case 'segments-again':
      return t('cli.recover.loss.segments-again', { count: loss.count });
    case 'rechained':
      return t('cli.recover.loss.rechained', { count: loss.count });
    case 'segments':
      return t('cli.recover.loss.segments', { count: loss.count });
    case 'revisions':
      return t('cli.recover.loss.revisions', { count: loss.numbers.length, numbers: ranges(loss.numbers) });
    case 'snapshots':
      return t('cli.recover.loss.snapshots', { count: loss.positions.length, numbers: ranges(loss.positions) });
  }
}

/** Numbers with those that follow each other as one: `3, 7–12`. */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let first = 0; first < numbers.length;) {
    let last = first;
    while (numbers[last + 1] === (numbers[last] ?? 0) + 1) last += 1;
    parts.push(first === last ? String(numbers[first]) : `${String(numbers[first])}–${String(numbers[last])}`);
    first = last + 1;
  }
  return parts.join(', ');
}
