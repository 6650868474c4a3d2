import { realpathSync } from 'node:fs';
import { fault } from '../../core/fault';
import { defaultCopyFolder, latestCopy } from '../../storage/second-copies';
import { verifyProject } from '../../storage/verify-project';
import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';

/** `verify`: whether a project file is sound, and what is not. */
export const verifyCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('verify')
      .description(t('cli.commands.verify'))
      .argument('<project>', t('cli.arguments.project'))
      .action((path: string) =>
        run(async () => {
          const verified = verifyProject(path);
          if (!verified.ok) return { fault: verified.error };
          const { revisions, segments, problems } = verified.value;
          const copy = latestCopy(realpathSync(path), defaultCopyFolder());
          if (copy !== null) terminal.note(t('cli.verify.copy', { path: copy }));
          const [first] = problems;
          if (first !== undefined) {
            await terminal.write(problems.map(({ part, detail }) => `${part}: ${oneLine(detail)}\n`).join(''));
            return { fault: fault('project-damaged', { path, detail: first.detail }) };
          }
          await terminal.write(`${t('cli.verify.sound', { path, revisions, segments })}\n`);
          return EXIT.done;
        }),
      );
  },
};
