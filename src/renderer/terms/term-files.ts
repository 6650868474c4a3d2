import type { GlossaryFormat } from '../../bridge/term-calls';
import type { AppState } from '../state/app-state';

/** Lets the user choose a glossary, takes its terms in as one step and says what came of it. */
export async function importTerms(app: AppState): Promise<void> {
  const { workbench, notices, project } = app;
  const chosen = await workbench.call('files:choose', { purpose: 'glossary' });
  if (!chosen.ok) notices.fail(chosen.error);
  if (!chosen.ok || chosen.value === null) return;
  const { handle } = chosen.value;
  const reply = await app.task.during(() => project.change('terms:import', { handle }));
  if (!reply.ok) return;
  const { added, known, faults, unreadable } = reply.value;
  notices.show(
    added > 0 ? 'success' : 'info',
    { key: 'termsScreen.imported', values: { count: added } },
    ...(added > 0
      ? [
          {
            label: 'reviewScreen.notices.undo',
            run: () => void project.change('history:undo', {}),
          } as const,
        ]
      : []),
  );
  if (known > 0) notices.show('info', { key: 'termsScreen.known', values: { count: known } });
  const [first] = faults;
  if (!first) return;
  notices.show('warning', { fault: first });
  if (unreadable > 1) notices.show('warning', { key: 'termsScreen.unreadable', values: { count: unreadable } });
}

/** Asks where to keep the glossary and writes it; says what came of it. */
export async function exportTerms(app: AppState, format: GlossaryFormat): Promise<void> {
  const reply = await app.task.during(() => app.workbench.call('terms:export', { format }));
  if (!reply.ok) app.notices.fail(reply.error);
  else if (reply.value) {
    app.notices.show('success', { key: 'reviewScreen.notices.written', values: { name: reply.value.name } });
  }
}
