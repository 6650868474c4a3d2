import type { ReportFormat } from '../../bridge/report-calls';
import type { AppState } from '../state/app-state';

/** Asks where to keep the report and writes it; says what came of it. */
export async function saveReport(app: AppState, format: ReportFormat): Promise<void> {
  const reply = await app.task.during(() => app.workbench.call('report:save', { format }));
  if (!reply.ok) app.notices.fail(reply.error);
  else if (reply.value) {
    app.notices.show('success', { key: 'reviewScreen.notices.written', values: { name: reply.value.name } });
  }
}
