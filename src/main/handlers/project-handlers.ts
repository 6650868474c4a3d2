import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { InterfaceLanguage } from '../../bridge/app-calls';
import type { Handlers } from '../../bridge/call';
import type { ProjectCalls, ProjectSummary } from '../../bridge/project-calls';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import { writeFileSafely } from '../../files/write-file';
import { exportEnding } from '../../review/exports/export-review';
import type { CurrentProject } from '../current-project';
import type { EngineHost } from '../engine-host';
import { fileNameOf } from '../file-name';
import type { PassedCalls } from '../engine/engine-calls';
import type { FileGrants } from '../file-grants';
import { hidePaths } from '../hide-paths';
import type { RecentStore } from '../recent-store';
import type { SessionRecord } from '../session-record';

/** What the handlers of projects work with. */
export interface ProjectSurroundings {
  readonly grants: FileGrants;
  readonly engine: Pick<EngineHost, 'ask' | 'cancel'>;
  readonly current: CurrentProject;
  readonly recent: RecentStore;
  readonly session: SessionRecord;
  /** The two texts of the sample, and where its project is kept. */
  readonly sample: { readonly source: string; readonly target: string; readonly project: string };
  now(): Date;
  author(): string;
  /** The interface language, for what is written into the project. */
  language(): InterfaceLanguage;
  /** Whether a file is only a text that was pasted: nothing is to be kept beside it. */
  isPasted(path: string): boolean;
  /** What the sample is called, in the interface language. */
  sampleTitle(): string;
  /** The project that the program was started with, once. */
  takeGivenFile(): string | null;
  /** Makes a PDF of a page that stands alone. */
  printPage(page: string): Promise<Result<Uint8Array>>;
  /** Shows the system's dialog for a new file; null when the user cancels. */
  chooseNewFile(kind: 'project' | 'diff' | 'export' | 'glossary', suggestion: string): Promise<string | null>;
}

/** Names of the calls that go on to the engine unchanged. */
export const PASSED_CALLS = [
  'project:rows',
  'project:overview',
  'project:findings',
  'project:finding-counts',
  'project:dismissed',
  'search:run',
  'search:more',
  'search:rows',
  'search:beside',
  'search:replace',
  'segment:look',
  'segment:spend',
  'segment:set-text',
  'segment:set-state',
  'segment:add-note',
  'segment:notes',
  'segment:change-note',
  'segment:history',
  'segment:restore',
  'finding:apply',
  'finding:places',
  'finding:apply-everywhere',
  'finding:dismiss',
  'finding:undismiss',
  'finding:dismiss-all',
  'finding:undismiss-all',
  'terms:list',
  'terms:use',
  'terms:places',
  'terms:in-segment',
  'terms:propose',
  'terms:add',
  'terms:change',
  'terms:remove',
  'alignment:order',
  'alignment:pairs',
  'alignment:repair',
  'history:undo',
  'history:redo',
  'history:changes',
  'history:points',
  'history:blame',
  'history:make-snapshot',
  'history:compare',
  'history:restore-all',
  'corrections:list',
  'corrections:settled',
  'corrections:undo',
  'corrections:diff',
  'export:summary',
  'report:figures',
] as const satisfies readonly (keyof PassedCalls)[];

/** Opening, making and leaving projects, and writing what comes out of them. */
export function projectHandlers(surroundings: ProjectSurroundings): Handlers<ProjectCalls> {
  const { grants, engine, current, recent, sample, session } = surroundings;

  const noteRecent = (path: string, { title, counts, sample: isSample }: ProjectSummary): void => {
    if (isSample) return;
    const opened = surroundings.now().toISOString();
    const { segments, confirmed, findings } = counts;
    recent.note({ path, title, opened, segments, confirmed, findings });
  };

  const opened = async (path: string, answer: Result<ProjectSummary>): Promise<Result<ProjectSummary>> => {
    if (!answer.ok) return answer;
    const now = await withDrafts(path, answer.value);
    if (!now.ok) return now;
    const summary = withoutPaths(now.value);
    current.take({ path, summary });
    session.opened({ path, title: summary.title, sample: summary.sample });
    noteRecent(path, summary);
    return success(summary);
  };

  /** Brings back what was typed and not saved when the program or its window was cut off; the summary as it is afterwards. */
  const withDrafts = async (path: string, summary: ProjectSummary): Promise<Result<ProjectSummary>> => {
    const drafts = session.draftsOf(path);
    // Whoever holds the project now may let go of it; then they come back.
    if (drafts.length === 0 || summary.readOnly) return success(summary);
    const count = await engine.ask('engine:bring-back', { drafts });
    // Behind its beginning the project could not be read.
    if (!count.ok) return count;
    session.keep(path, []);
    const now = await engine.ask('project:current', {});
    return success({ ...(now.ok ? now.value : summary), ...(count.value > 0 && { broughtBack: count.value }) });
  };

  const open = async (path: string): Promise<Result<ProjectSummary>> =>
    opened(path, await engine.ask('engine:open', { path, sample: false }));

  const createSample = () =>
    engine.ask('engine:create', {
      path: sample.project,
      source: sample.source,
      target: sample.target,
      title: surroundings.sampleTitle(),
      author: surroundings.author(),
      replace: true,
      sample: true,
    });

  const openSample = async (): Promise<Result<ProjectSummary>> => {
    if (existsSync(sample.project)) {
      const kept = await engine.ask('engine:open', { path: sample.project, sample: true });
      if (kept.ok || kept.error.code === 'cancelled') return opened(sample.project, kept);
    }
    session.keep(sample.project, []);
    return opened(sample.project, await createSample());
  };

  /** Where a file that comes out of the project would go: beside the project, named after the English file. */
  const besideProject = (suffix: string): string => {
    const name = current.open?.summary.targetName ?? 'translation.txt';
    const stem = basename(name, extname(name));
    const isKept = current.open !== null && !current.open.summary.sample;
    return isKept ? join(dirname(current.open.path), `${stem}${suffix}`) : `${stem}${suffix}`;
  };

  /** Whether a place to write to is the open project itself; the system's dialog would let that be replaced. */
  const isOpenProject = (path: string): boolean => path === current.open?.path;

  const passed = Object.fromEntries(
    PASSED_CALLS.map((name) => [name, (request: never) => engine.ask(name, request)]),
  ) as unknown as Pick<Handlers<ProjectCalls>, (typeof PASSED_CALLS)[number]>;

  return {
    ...passed,
    'project:create': async ({ source, target, title, ...encodings }) => {
      const paths = grants.pathsOf({ source, target });
      if (paths === null) return failure(fault('internal', { detail: 'project:create: unknown handle' }));
      const beside = paths.target ?? paths.source;
      const name = `${fileNameOf(title, 'review')}.sverka`;
      const suggestion = surroundings.isPasted(beside) ? name : join(dirname(beside), name);
      const path = await surroundings.chooseNewFile('project', suggestion);
      if (path === null) return success(null);
      if (path === paths.source || path === paths.target) return failure(fault('file-exists', { path }));
      const request = { path, ...paths, title, ...encodings };
      const author = surroundings.author();
      session.keep(path, []);
      // The system's dialog has asked already whether a file that stands there may be replaced.
      const created = await engine.ask('engine:create', { ...request, author, replace: true, sample: false });
      return opened(path, created);
    },
    'source:preview': ({ handle, ...encoding }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'source:preview: unknown handle' }));
      return engine.ask('engine:preview-source', { path, ...encoding });
    },
    'source:renew': ({ handle, ...encoding }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'source:renew: unknown handle' }));
      return engine.ask('engine:renew-source', { path, ...encoding, language: surroundings.language() });
    },
    'project:open': async ({ handle }) => {
      const path = grants.pathOf(handle);
      return path === null ? failure(fault('internal', { detail: 'project:open: unknown handle' })) : open(path);
    },
    'project:open-recent': async ({ id }) => {
      const path = recent.pathOf(id);
      return path === null ? failure(fault('project-not-found', { path: id })) : open(path);
    },
    'project:open-sample': () => openSample(),
    'project:open-interrupted': () => {
      const { interrupted } = session;
      if (interrupted === null) return failure(fault('internal', { detail: 'nothing was cut off' }));
      return interrupted.sample ? openSample() : open(interrupted.path);
    },
    'drafts:keep': ({ drafts }) => {
      if (current.open !== null) session.keep(current.open.path, drafts);
      return success(null);
    },
    'project:open-given': () => {
      const path = surroundings.takeGivenFile();
      return path === null ? failure(fault('internal', { detail: 'no file was given' })) : open(path);
    },
    'project:save-copy': async () => {
      const name = current.open?.path ?? '';
      const stem = basename(name, extname(name));
      const isKept = current.open !== null && !current.open.summary.sample;
      const suggestion = `${stem === '' ? 'review' : stem}-2.sverka`;
      const path = await surroundings.chooseNewFile('project', isKept ? join(dirname(name), suggestion) : suggestion);
      if (path === null) return success(null);
      if (isOpenProject(path)) return failure(fault('file-exists', { path }));
      return opened(path, await engine.ask('engine:save-copy', { path }));
    },
    'project:current': async () => {
      const summary = await engine.ask('project:current', {});
      if (!summary.ok || current.open === null) return summary;
      const now = await withDrafts(current.open.path, summary.value);
      return now.ok ? success(withoutPaths(now.value)) : now;
    },
    'project:close': async () => {
      const { open: left } = current;
      current.leave();
      session.opened(null);
      const last = await engine.ask('project:current', {});
      if (left !== null && last.ok) noteRecent(left.path, last.value);
      return engine.ask('project:close', {});
    },
    'task:cancel': () => {
      engine.cancel();
      return success(null);
    },
    'terms:import': async ({ handle }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'terms:import: unknown handle' }));
      const imported = await engine.ask('engine:import-terms', { path });
      if (!imported.ok) return imported;
      return success({ ...imported.value, faults: imported.value.faults.map((one) => hidePaths(one)) });
    },
    'terms:export': async ({ format }) => {
      const path = await surroundings.chooseNewFile('glossary', besideProject(`.terms.${format}`));
      if (path === null) return success(null);
      return isOpenProject(path) ? failure(fault('file-exists', { path })) : engine.ask('engine:write-terms', { path });
    },
    'corrections:preview-diff': ({ handle }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'corrections:preview-diff: unknown handle' }));
      return engine.ask('engine:preview-diff', { path });
    },
    'corrections:apply-diff': ({ handle, ...choice }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'corrections:apply-diff: unknown handle' }));
      return engine.ask('engine:apply-diff', { path, ...choice, language: surroundings.language() });
    },
    'corrections:save': async () => {
      const diff = await engine.ask('corrections:diff', {});
      if (!diff.ok) return diff;
      if (diff.value === '') return failure(fault('nothing-corrected'));
      const path = await surroundings.chooseNewFile('diff', besideProject('.diff'));
      if (path === null) return success(null);
      return isOpenProject(path) ? failure(fault('file-exists', { path })) : engine.ask('engine:write-diff', { path });
    },
    'report:save': async ({ format }) => {
      const path = await surroundings.chooseNewFile('export', besideProject(`.report.${format}`));
      if (path === null) return success(null);
      if (isOpenProject(path)) return failure(fault('file-exists', { path }));
      const language = surroundings.language();
      if (format === 'html') return engine.ask('engine:write-export', { path, format: 'report-html', language });
      const page = await engine.ask('engine:report-page', { language });
      const bytes = page.ok ? await surroundings.printPage(page.value) : page;
      if (!bytes.ok) return bytes;
      const written = await writeFileSafely(path, bytes.value, { overwrite: true });
      return written.ok ? success({ name: basename(path), bytes: bytes.value.length }) : written;
    },
    'export:save': async ({ format }) => {
      const own = extname(current.open?.summary.targetName ?? '.txt');
      const ending = format === undefined ? null : exportEnding(format);
      const path = await surroundings.chooseNewFile('export', besideProject(ending ?? `.corrected${own}`));
      if (path === null) return success(null);
      if (isOpenProject(path)) return failure(fault('file-exists', { path }));
      return engine.ask('engine:write-export', {
        path,
        ...(format !== undefined && { format }),
        language: surroundings.language(),
      });
    },
  };
}

function withoutPaths(summary: ProjectSummary): ProjectSummary {
  return summary.notice === null ? summary : { ...summary, notice: hidePaths(summary.notice) };
}
