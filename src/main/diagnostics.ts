import type { Settings } from '../bridge/app-calls';
import type { ProjectSummary } from '../bridge/project-calls';

/** What is said of the program and its machine. */
export interface Diagnosed {
  readonly version: string;
  /** Of Electron, Chromium and Node. */
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly system: string;
  /** Megabytes. */
  readonly memory: number;
  readonly settings: Settings;
  /** The open project; null when none is. */
  readonly project: ProjectSummary | null;
  readonly log: string;
}

/**
 * A report for whoever is to find out what is wrong: versions, numbers and the log. No text of a document, no title, no name of a file, a
 * folder or a person: it can be sent to anybody.
 */
export function diagnosticsText({ version, versions, system, memory, settings, project, log }: Diagnosed): string {
  const lines = [
    'Sverka: diagnostics',
    'Versions, numbers and what went wrong. No texts, no names of files, folders or people.',
    '',
    `version: ${version}`,
    ...['electron', 'chrome', 'node'].map((name) => `${name}: ${versions[name] ?? 'unknown'}`),
    `system: ${system}`,
    `memory: ${memory} MB`,
    `language: ${settings.language}`,
    `theme: ${settings.theme}`,
    '',
    ...(project === null ? ['project: none is open'] : projectLines(project)),
    '',
    'log:',
  ];
  return `${lines.join('\n')}\n${log === '' ? 'nothing went wrong\n' : log}`;
}

function projectLines({ sample, readOnly, notice, counts, checked }: ProjectSummary): string[] {
  const { bySeverity, ...numbers } = counts;
  return [
    `project: ${sample ? 'the sample' : 'a project'}${readOnly ? ', read-only' : ''}${notice === null ? '' : `, notice ${notice.code}`}`,
    ...Object.entries({ ...numbers, ...bySeverity, checked }).map(([name, count]) => `  ${name}: ${count}`),
  ];
}
