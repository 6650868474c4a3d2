import type { BridgeEvents, MenuCommand } from '../../bridge/calls';
import type { GrantedFile } from '../../bridge/file-calls';
import type { Side } from '../../core/text/span';
import { saveDiff } from '../corrections/save-files';
import type { AppState } from '../state/app-state';

const SCREENS = {
  'show-review': 'review',
  'show-corrections': 'corrections',
  'show-changes': 'history',
  'show-alignment': 'alignment',
  'show-terms': 'terms',
  'show-report': 'report',
} as const;

/** Runs the commands that mean the same on every screen; false for those that only a screen can run. */
export function runEverywhere(app: AppState, command: MenuCommand): boolean {
  const open = app.project.summary !== null;
  switch (command) {
    case 'new-review':
      app.route.go('new-review');
      return true;
    case 'open-project':
      void chooseProject(app);
      return true;
    case 'open-sample':
      void openSample(app);
      return true;
    case 'reimport-source':
      if (app.project.summary?.readOnly !== false) return false;
      void app.newReview.loadEncodings();
      // What is being typed belongs to the text that is looked at.
      void app.review.drafts.saveAll().then((saved) => (saved ? app.newSource.choose() : undefined));
      return true;
    case 'apply-diff':
      if (app.project.summary?.readOnly !== false) return false;
      void app.incomingDiff.choose();
      return true;
    case 'save-diff':
      if (open) void app.review.drafts.saveAll().then((saved) => (saved ? saveDiff(app) : undefined));
      return open;
    case 'save-copy':
      if (open) void saveCopy(app);
      return open;
    case 'clear-recent':
      void app.ownData.ask('recent');
      return true;
    case 'close-project':
      if (open) void app.project.close().then(() => app.recent.refresh());
      return open;
    case 'save-diagnostics':
      void saveDiagnostics(app);
      return true;
    case 'show-review':
    case 'show-corrections':
    case 'show-changes':
    case 'show-alignment':
    case 'show-terms':
    case 'show-report':
      if (open) app.route.go(SCREENS[command]);
      return open;
    default:
      return false;
  }
}

/** Undoes and redoes in the project, for when the screen has nothing of its own to undo. */
export function runHistory(app: AppState, command: MenuCommand): boolean {
  const { summary } = app.project;
  if (command === 'undo' && summary?.canUndo) void app.project.change('history:undo', {});
  else if (command === 'redo' && summary?.canRedo) void app.project.change('history:redo', {});
  else return false;
  return true;
}

/** Lets the user choose a project and opens it. */
export async function chooseProject(app: AppState): Promise<void> {
  const chosen = await app.workbench.call('files:choose', { purpose: 'project' });
  if (!chosen.ok) app.notices.fail(chosen.error);
  else if (chosen.value) await openDropped(app, chosen.value.handle);
}

/** Saves everything under another name and goes on there, with what was typed and could not be saved in the old place. */
export async function saveCopy(app: AppState): Promise<void> {
  const { active } = app.review;
  const typed = app.review.drafts.unsaved;
  const copied = await app.project.open('project:save-copy', {});
  if (!copied.ok) app.notices.fail(copied.error);
  if (!copied.ok || copied.value === null) return;
  for (const [id, text] of typed) await app.project.change('segment:set-text', { id, text });
  await app.review.goTo(active);
  app.notices.show('success', { key: 'app.notices.copied', values: { name: copied.value.fileName } });
}

/** Writes what helps to find a mistake of the program. */
async function saveDiagnostics(app: AppState): Promise<void> {
  const written = await app.workbench.call('app:save-diagnostics', {});
  if (!written.ok) app.notices.fail(written.error);
  else if (written.value)
    app.notices.show('success', { key: 'app.notices.diagnostics', values: { name: written.value.name } });
}

/** Opens a project of the recent list; one that is gone is marked there. */
export async function openRecent(app: AppState, id: string): Promise<void> {
  const opened = await app.project.open('project:open-recent', { id });
  if (opened.ok) return;
  app.notices.fail(opened.error);
  await app.recent.refresh();
}

/** Opens the sample project. */
export async function openSample(app: AppState): Promise<void> {
  const opened = await app.project.open('project:open-sample', {});
  if (!opened.ok) app.notices.fail(opened.error);
}

/** What dropped files mean: one project is opened, one or two texts begin a new review. */
export function takeDropped(app: AppState, files: BridgeEvents['files:dropped']['files']): void {
  const [first] = files;
  const isDiff = files.length === 1 && /\.(?:diff|patch)$/i.test(first?.name ?? '');
  const projects = files.filter(({ name }) => /\.sverka$/i.test(name));
  if (app.task.running) app.notices.show('warning', { key: 'app.notices.dropBusy' });
  else if (first && files.length === 1 && projects.length === 1) void openDropped(app, first.handle);
  else if (first && isDiff) takeDiff(app, first);
  else if (first && files.length <= 2 && projects.length === 0) {
    app.route.go('new-review');
    void app.newReview.take(files);
  } else app.notices.show('warning', { key: 'app.notices.dropUnknown' });
}

/** A diff belongs to the review that is open. */
function takeDiff(app: AppState, file: GrantedFile): void {
  if (app.project.summary?.readOnly === false) void app.incomingDiff.look(file);
  else app.notices.show('warning', { key: 'incomingDiff.needsReview' });
}

/** What a pasted text means: one side of a new review, the one it was pasted on or the one of its language. */
export async function takePasted(app: AppState, text: string, side: Side | null): Promise<void> {
  if (app.task.running) return;
  const kept = await app.workbench.call('files:paste', { text });
  if (!kept.ok) {
    app.notices.fail(kept.error);
    return;
  }
  app.route.go('new-review');
  await (side === null ? app.newReview.take([kept.value]) : app.newReview.put(side, kept.value));
}

async function openDropped(app: AppState, handle: string): Promise<void> {
  const opened = await app.project.open('project:open', { handle });
  if (!opened.ok) app.notices.fail(opened.error);
}
