import { Option } from 'commander';
import type { SentencePlace } from '../../core/alignment/alignment';
import type { Span } from '../../core/text/span';
import { readDictionaries } from '../../files/read-dictionary';
import { alignPair } from '../../review/import-pair';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { noteEncodings } from '../note-encodings';
import { noteWarnings } from '../note-warnings';
import { readGivenPair } from '../read-given-pair';
import { addAlignmentOptions, addTextOptions, type AlignmentOptions, type TextOptions } from '../options';

interface AlignOptions extends TextOptions, AlignmentOptions {
  readonly source: string;
  readonly target?: string;
  readonly format: 'jsonl' | 'tsv';
}

/** `align`: the sentences of two texts in pairs, nothing kept. */
export const alignCommand: CommandDefinition = {
  define(program, { terminal }, run) {
    const { t } = terminal.translator;
    const command = program.command('align').description(t('cli.commands.align'));
    addTextOptions(command, terminal.translator, true);
    addAlignmentOptions(command, terminal.translator);
    command.addOption(
      new Option('--format <format>', t('cli.options.format')).choices(['jsonl', 'tsv']).default('jsonl'),
    );
    command.action((options: AlignOptions) =>
      run(async () => {
        terminal.progress(t('cli.progress.reading'));
        const dictionary = await readDictionaries(options.dictionary ?? []);
        if (!dictionary.ok) return { fault: dictionary.error };
        const pair = await readGivenPair(options);
        if (!pair.ok) return { fault: pair.error };
        noteEncodings(terminal, pair.value);
        noteWarnings(terminal, pair.value);
        terminal.progress(t('cli.progress.aligning'));
        const { source, target, beads } = alignPair(pair.value, { dictionary: dictionary.value });
        terminal.progress(null);
        const lines = beads.map((bead) => {
          const russian = placeOf(pair.value.source.document.text, source, bead.source);
          const english = placeOf(pair.value.target.document.text, target, bead.target);
          const score = Math.round(bead.score * 1000) / 1000;
          return options.format === 'jsonl'
            ? JSON.stringify({ source: russian, target: english, score })
            : [oneCell(russian?.text), oneCell(english?.text), score].join('\t');
        });
        await terminal.write(lines.map((line) => `${line}\n`).join(''));
        return EXIT.done;
      }),
    );
  },
};

/** The stretch of text that a run of sentences covers; null where the bead has none. */
function placeOf(
  text: string,
  sentences: readonly SentencePlace[],
  range: Span | null,
): { readonly from: number; readonly to: number; readonly text: string } | null {
  const first = range === null ? undefined : sentences[range.from];
  const last = range === null ? undefined : sentences[range.to - 1];
  if (first === undefined || last === undefined) return null;
  return { from: first.from, to: last.to, text: text.slice(first.from, last.to) };
}

function oneCell(text: string | undefined): string {
  return (text ?? '').replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
