import { compare, DIFFERENCE_KINDS, textOf, type Comparison, type Difference } from '../../core/history/compare';
import { parsePoint } from '../../core/history/point';
import type { Segment } from '../../core/segments/segment';
import { oneLine } from '../../review/report/one-line';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { markWords } from '../mark-words';
import { openContents } from '../open-contents';
import type { Terminal } from '../terminal';

/** `compare`: what differs between two points of the history. */
export const compareCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    program
      .command('compare')
      .description(t('cli.commands.compare'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<from>', t('cli.arguments.point'))
      .argument('<to>', t('cli.arguments.point'))
      .option('--json', t('cli.options.json'))
      .action((path: string, first: string, second: string, options: { readonly json?: true }) =>
        run(async () => {
          const opened = openContents(path);
          if (!opened.ok) return { fault: opened.error };
          const { contents } = opened.value;
          const from = parsePoint(contents, first);
          if (!from.ok) return { fault: from.error };
          const to = parsePoint(contents, second);
          if (!to.ok) return { fault: to.error };
          const comparison = compare(contents, from.value, to.value);
          await terminal.write(options.json ? jsonOf(comparison) : textForm(terminal, comparison));
          return EXIT.done;
        }),
      );
  },
};

function jsonOf({ differences, ...figures }: Comparison): string {
  const side = (run: readonly Segment[]) =>
    run.map(({ id, source, target, state, notes, origin }) => ({ id, source, target, state, notes, origin }));
  const all = differences.map(({ kinds, before, after }) => ({ kinds, before: side(before), after: side(after) }));
  return `${JSON.stringify({ ...figures, differences: all }, null, 2)}\n`;
}

function textForm(terminal: Terminal, comparison: Comparison): string {
  const { t, number } = terminal.translator;
  const { from, to, differences, counts, segments, hter } = comparison;
  const kinds = DIFFERENCE_KINDS.filter((kind) => counts[kind] > 0);
  const summary = t('cli.compare.summary', {
    from,
    to,
    differences: number(differences.length),
    segments: number(segments),
    hter: number(hter, { maximumFractionDigits: 4 }),
  });
  const byKind = kinds.map((kind) => `${t(`cli.compare.kind.${kind}`)}: ${number(counts[kind])}`);
  const lines = differences.map((difference) => `${differenceLines(terminal, difference).join('\n')}\n`);
  return [...lines, `${[summary, ...byKind].join('\n  ')}\n`].join('');
}

function differenceLines({ translator, colors }: Terminal, { kinds, before, after }: Difference): string[] {
  const { t } = translator;
  const ids = [...new Set([idsOf(before), idsOf(after)])].join(' → ');
  const lines = [`${colors.bold(ids)}  ${kinds.map((kind) => t(`cli.compare.kind.${kind}`)).join(', ')}`];
  const source = [before, after].map((run) => run.map((segment) => segment.source).join(' '));
  lines.push(`    RU  ${markWords(colors, source[0] ?? '', source[1] ?? '')}`);
  lines.push(`    EN  ${markWords(colors, textOf(before), textOf(after))}`);
  const states = [before, after].map((run) => run.map(({ state }) => t(`review.state.${state}`)).join(', '));
  if (states[0] !== states[1]) lines.push(`    ${t('cli.compare.kind.state')}: ${states.join(' → ')}`);
  const [earlier, later] = [before, after].map((run) => run.flatMap(({ notes }) => notes));
  for (const note of without(earlier ?? [], later ?? [])) lines.push(`    − ✎ ${oneLine(note)}`);
  for (const note of without(later ?? [], earlier ?? [])) lines.push(`    + ✎ ${oneLine(note)}`);
  return lines;
}

/** Notes of the first list beyond those that the second has as well, each as often as it stands there. */
function without(notes: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return notes.filter((note) => {
    const place = left.indexOf(note);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function idsOf(run: readonly Segment[]): string {
  return run.length === 0 ? '∅' : run.map(({ id }) => id).join(' ');
}
