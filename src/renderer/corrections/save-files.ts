import type { AppState } from '../state/app-state';

/** Asks where to keep the corrections and writes them; says what came of it. */
export async function saveDiff(app: AppState): Promise<void> {
  const reply = await app.task.during(() => app.workbench.call('corrections:save', {}));
  if (!reply.ok) app.notices.fail(reply.error);
  else if (reply.value) {
    app.notices.show('success', { key: 'reviewScreen.notices.written', values: { name: reply.value.name } });
  }
}

/** Asks where to keep an export and writes it; says what came of it. Without a format it is the one that the English came in. */
export async function exportTarget(app: AppState, format: string | null): Promise<void> {
  const reply = await app.task.during(() => app.workbench.call('export:save', format === null ? {} : { format }));
  if (!reply.ok) app.notices.fail(reply.error);
  else if (reply.value) {
    app.notices.show('success', { key: 'reviewScreen.notices.written', values: { name: reply.value.name } });
  }
}
