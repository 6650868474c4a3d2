import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { wordDuration } from '../../i18n/word-amount';
import { nameCheck } from '../../i18n/word-finding';
import { statisticsOf, type Statistics } from '../../review/statistics';
import { EXIT } from '../exit-codes';
import { withReview } from '../project-session';
import type { Terminal } from '../terminal';

/** `stats`: progress, findings by check, effort. */
export const statsCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('stats')
      .description(t('cli.commands.stats'))
      .argument('<project>', t('cli.arguments.project'))
      .option('--json', t('cli.options.json'))
      .action((path: string, options: { readonly json?: true }) =>
        run(async () =>
          withReview(terminal, path, 'read', async (review) => {
            const statistics = statisticsOf(review);
            await terminal.write(
              options.json ? `${JSON.stringify(statistics, null, 2)}\n` : textOf(terminal, statistics),
            );
            return EXIT.done;
          }),
        ),
      );
  },
};

function textOf({ translator, colors }: Terminal, statistics: Statistics): string {
  const { t, number, percent } = translator;
  const { segments, states, findings, effort, changes, time } = statistics;
  const rows: readonly (readonly [string, string])[] = [
    [t('cli.stats.title'), oneLine(statistics.title)],
    [t('cli.stats.segments'), number(segments)],
    [t('cli.stats.progress'), percent(statistics.progress)],
    [
      t('cli.stats.states'),
      (Object.keys(states) as (keyof typeof states)[])
        .map((state) => `${t(`review.state.${state}`)} ${number(states[state])}`)
        .join(', '),
    ],
    [t('cli.stats.findings'), number(findings.open)],
    ...[...new Set([...Object.keys(findings.byCheck), ...Object.keys(findings.judged)])].map((check) => {
      const { taken = 0, dismissed = 0 } = findings.judged[check] ?? {};
      const values = { open: number(findings.byCheck[check] ?? 0), taken: number(taken), dismissed: number(dismissed) };
      return [`  ${nameCheck(translator, check)}`, t('cli.stats.judged', values)] as const;
    }),
    [t('cli.stats.dismissed'), number(findings.dismissed)],
    [t('cli.stats.editedSegments'), number(effort.editedSegments)],
    [t('cli.stats.editedWords'), number(effort.editedWords)],
    [t('cli.stats.words'), number(effort.words)],
    [t('cli.stats.hter'), number(effort.hter, { maximumFractionDigits: 4 })],
    [t('cli.stats.chrf'), number(effort.chrf, { maximumFractionDigits: 2 })],
    [t('cli.stats.byHand'), number(changes.byHand)],
    [t('cli.stats.bySuggestion'), number(Object.values(changes.byCheck).reduce((sum, count) => sum + count, 0))],
    ...Object.entries(changes.byCheck).map(
      ([check, count]) => [`  ${nameCheck(translator, check)}`, number(count)] as const,
    ),
    ...(time === null
      ? []
      : [
          [
            t('cli.stats.time'),
            `${t('cli.stats.timeAt', { count: time.segments, median: wordDuration(translator, time.median) })}; ${t(`cli.stats.timeBasis.${time.basis}`)}`,
          ] as const,
          [t('cli.stats.timeTotal'), wordDuration(translator, time.total)] as const,
        ]),
    [t('cli.stats.revisions'), number(statistics.revisions)],
    [t('cli.stats.authors'), oneLine(statistics.authors.join(', '))],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${colors.dim(name.padEnd(width))}  ${value}\n`).join('');
}
