import type { AppState } from '../state/app-state';

/** Asks where to keep the corrections and writes them; says what came of it. */
export async function saveDiff(app: AppState): Promise<void> {
  const reply = await app.task.during(() => app.workbench.call('corrections:save', {}));
  if (!reply.ok) app.notices.fail(reply.error);
  else if (reply.value) {
    app.notices.show('success', { key: 'reviewScreen.notices.written', values: { name: reply.value.name } });
  }
}

/** Asks where to keep the corrected English and writes it; says what came of it. */
export async function exportTarget(app: AppState): Promise<void> {
  const reply = await app.task.during(() => app.workbench.call('export:save', {}));
  if (!reply.ok) app.notices.fail(reply.error);
  else if (reply.value) {
    app.notices.show('success', { key: 'reviewScreen.notices.written', values: { name: reply.value.name } });
  }
}
