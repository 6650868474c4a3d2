import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePaths } from '../../files/sample';
import { writeFileSafely } from '../../files/write-file';
import { diffBytes, diffHeader, exportedBytes, importedEnglish } from '../../review/corrections';
import { importedFiles, readPair, segmentPair } from '../../review/import-pair';
import { textReport } from '../../review/report/text-report';
import { Review } from '../../review/review';
import { createProject } from '../../storage/project-file';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { loadTools } from '../project-session';

/** `demo`: the sample review from import to export, into a folder that it names. */
export const demoCommand: CommandDefinition = {
  define(program, { terminal, now, userName }, run) {
    const { t } = terminal.translator;
    const { bold } = terminal.colors;
    program
      .command('demo')
      .description(t('cli.commands.demo'))
      .option('--folder <folder>', t('cli.options.folder'))
      .action((options: { readonly folder?: string }) =>
        run(async () => {
          const tools = await loadTools({}, terminal);
          if (!tools.ok) return { fault: tools.error };
          const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'sverka-demo-')));
          await mkdir(folder, { recursive: true });
          const paths = {
            project: join(folder, 'sample.sverka'),
            machine: join(folder, 'target.en.txt'),
            diff: join(folder, 'corrections.diff'),
            export: join(folder, 'corrected.en.txt'),
          };
          await terminal.write(`${t('cli.demo.intro')}\n\n${bold(t('cli.demo.imported'))}\n`);
          const sample = samplePaths();
          const pair = await readPair(sample);
          if (!pair.ok) return { fault: pair.error };
          const segments = segmentPair(pair.value);
          const store = createProject(paths.project, {
            title: 'sample',
            author: userName,
            created: now().toISOString(),
            ...importedFiles(pair.value),
            segments,
            terms: [],
          });
          if (!store.ok) return { fault: store.error };
          try {
            await copyFile(sample.target, paths.machine);
            const review = Review.of(store.value, tools.value);
            if (!review.ok) return { fault: review.error };
            await terminal.write(`${t('cli.new.done', { path: paths.project, count: segments.length })}\n`);
            await terminal.write(`\n${bold(t('cli.demo.found'))}\n`);
            const { contents, findings } = review.value;
            await terminal.write(
              textReport(terminal.translator, terminal.colors, {
                title: contents.title,
                targetName: contents.target.name,
                targetText: importedEnglish(contents),
                segments: review.value.segments,
                findings,
              }),
            );
            const applied = applySuggestions(review.value, userName, now);
            await terminal.write(
              [
                '',
                bold(t('cli.demo.corrected')),
                t('cli.demo.fixed', { count: applied.fixed }),
                t('cli.demo.excluded', { count: applied.excluded }),
                t('cli.demo.left', { count: review.value.findings.length }),
                '',
                bold(t('cli.demo.written')),
                '',
              ].join('\n'),
            );
            const after = review.value.contents;
            const diff = diffBytes(after, diffHeader(after, now()), { from: 0, to: after.revisions.length });
            if (!diff.ok) return { fault: diff.error };
            const exported = exportedBytes(after, review.value.segments);
            if (!exported.ok) return { fault: exported.error };
            const outputs = [
              [paths.diff, diff.value ?? new Uint8Array()],
              [paths.export, exported.value],
            ] as const;
            for (const [path, bytes] of outputs) {
              const written = await writeFileSafely(path, bytes, { overwrite: true });
              if (!written.ok) return { fault: written.error };
            }
            const width = Math.max(...Object.values(paths).map((path) => path.length)) - folder.length;
            const names = (['machine', 'diff', 'export', 'project'] as const).map(
              (name) => `    ${paths[name].slice(folder.length + 1).padEnd(width)} ${t(`cli.demo.${name}`)}\n`,
            );
            await terminal.write(`${t('cli.demo.files', { folder })}\n${names.join('')}`);
            return EXIT.done;
          } finally {
            store.value.close();
          }
        }),
      );
  },
};

/** Applies the best suggestion of every finding that has one, once each; a correction may make further findings vanish. */
function applySuggestions(
  review: Review,
  author: string,
  now: () => Date,
): { readonly fixed: number; readonly excluded: number } {
  const tried = new Set<string>();
  let fixed = 0;
  let excluded = 0;
  for (;;) {
    const next = review.findings.find(({ key, suggestions }) => suggestions.length > 0 && !tried.has(key));
    if (next === undefined) return { fixed, excluded };
    tried.add(next.key);
    const outcome = review.fix(next.key, 0, { author, time: now().toISOString() });
    if (!outcome.ok || outcome.value.revisions.length === 0) continue;
    if (next.suggestions[0]?.some(({ action }) => action === 'exclude')) excluded += 1;
    else fixed += 1;
  }
}
