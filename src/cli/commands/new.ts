import { basename, extname } from 'node:path';
import type { ProjectStore } from '../../core/history/project-store';
import type { Result } from '../../core/result';
import type { Term } from '../../core/terms/term';
import { readDictionaries } from '../../files/read-dictionary';
import { firstDrafts, importedFiles, segmentPair } from '../../review/import-pair';
import { Review } from '../../review/review';
import { createProject } from '../../storage/project-file';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import {
  addAlignmentOptions,
  addCheckOptions,
  addTextOptions,
  type AlignmentOptions,
  type CheckOptions,
  type TextOptions,
} from '../options';
import { loadTools, threadsFor } from '../project-session';
import { checkInThreads } from '../start-threads';
import { noteEncodings } from '../note-encodings';
import { noteWarnings } from '../note-warnings';
import { readGivenPair } from '../read-given-pair';

interface NewOptions extends TextOptions, AlignmentOptions, CheckOptions {
  readonly source: string;
  readonly target?: string;
  readonly title?: string;
  readonly author?: string;
}

/** `new`: reads, splits, aligns, checks, stores. */
export const newCommand: CommandDefinition = {
  define(program, { terminal, now, userName }, run) {
    const { t } = terminal.translator;
    const command = program
      .command('new')
      .description(t('cli.commands.new'))
      .argument('<project>', t('cli.arguments.project'))
      .option('--title <title>', t('cli.options.title'))
      .option('--author <name>', t('cli.options.author'));
    addTextOptions(command, terminal.translator, true);
    addAlignmentOptions(command, terminal.translator);
    addCheckOptions(command, terminal.translator);
    /** The project with what its files say; nothing is checked. */
    const made = async (path: string, options: NewOptions, terms: readonly Term[]): Promise<Result<ProjectStore>> => {
      terminal.progress(t('cli.progress.reading'));
      const dictionary = await readDictionaries(options.dictionary ?? []);
      if (!dictionary.ok) return dictionary;
      const pair = await readGivenPair(options);
      if (!pair.ok) return pair;
      noteEncodings(terminal, pair.value);
      noteWarnings(terminal, pair.value);
      terminal.progress(t('cli.progress.aligning'));
      const segments = segmentPair(pair.value, { dictionary: dictionary.value });
      const author = options.author ?? userName;
      const created = now().toISOString();
      const store = createProject(path, {
        title: options.title ?? basename(options.target ?? options.source, extname(options.target ?? options.source)),
        author,
        created,
        ...importedFiles(pair.value),
        segments,
        terms,
      });
      if (!store.ok) return store;
      const begun = store.value.append(firstDrafts(pair.value, segments), { author, time: created });
      if (begun.ok) return store;
      store.value.close();
      return begun;
    };
    command.action((path: string, options: NewOptions) =>
      run(async () => {
        const tools = await loadTools(options, terminal);
        if (!tools.ok) return { fault: tools.error };
        const { terms, ...withoutTerms } = tools.value;
        // What was read is not held while it is checked: a large file, its texts and its units would take hundreds of megabytes.
        const store = await made(path, options, terms);
        if (!store.ok) return { fault: store.error };
        try {
          terminal.progress(t('cli.progress.checking'));
          const review = Review.unchecked(store.value, withoutTerms);
          if (!review.ok) return { fault: review.error };
          await checkInThreads((beginAhead) => review.value.checkAll(beginAhead), threadsFor(terminal, options));
          terminal.progress(null);
          const { segments } = review.value;
          const unpaired = segments.filter(({ source, machine }) => source === '' || machine === '').length;
          const found = t('cli.findings.total', { count: review.value.findings.length });
          terminal.note(`${t('cli.new.done', { path, count: segments.length })} ${found}.`);
          if (unpaired > 0) terminal.note(t('cli.new.unpaired', { count: unpaired }));
          return EXIT.done;
        } finally {
          store.value.close();
        }
      }),
    );
  },
};
