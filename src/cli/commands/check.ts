import { Option } from 'commander';
import { version } from '../../../package.json';
import { CHECKS } from '../../core/checks/registry';
import { runChecksStepwise } from '../../core/checks/run-checks';
import { fault } from '../../core/fault';
import { byRisk } from '../../core/findings/by-risk';
import type { Finding, Severity } from '../../core/findings/finding';
import { isAtLeast } from '../../core/findings/severity';
import { success, type Result } from '../../core/result';
import { documentOf } from '../../review/check-document';
import { importedEnglish } from '../../review/corrections';
import { segmentPair } from '../../review/import-pair';
import { htmlReport } from '../../review/report/html-report';
import { jsonReport } from '../../review/report/json-report';
import type { ReportedReview } from '../../review/report/reported-review';
import { sarifReport } from '../../review/report/sarif-report';
import { textReport } from '../../review/report/text-report';
import type { Review } from '../../review/review';
import { filterLines } from '../check-filter';
import type { CommandDefinition, CommandEnd } from '../command';
import { EXIT } from '../exit-codes';
import { noteEncodings } from '../note-encodings';
import { noteWarnings } from '../note-warnings';
import { readGivenPair } from '../read-given-pair';
import {
  addAlignmentOptions,
  addCheckOptions,
  addTextOptions,
  severityOption,
  type AlignmentOptions,
  type CheckOptions,
  type TextOptions,
} from '../options';
import { MOST_THREADS } from '../../review/checking/thread-pool';
import { loadTools, threadsFor, withReview } from '../project-session';
import { checkInThreads, entriesThreads } from '../start-threads';
import type { Terminal } from '../terminal';

const FORMATS = ['text', 'json', 'sarif', 'html'] as const;
const ORDERS = ['text', 'risk'] as const;
const THREADS = Array.from({ length: MOST_THREADS }, (_, index) => String(index + 1));

interface CheckCommandOptions extends TextOptions, AlignmentOptions, CheckOptions {
  readonly format: (typeof FORMATS)[number];
  readonly failOn?: Severity;
  readonly jsonl?: true;
  readonly order: (typeof ORDERS)[number];
  readonly dismissed?: true;
}

/** `check`: the findings of a project, of two texts, or of lines of JSON. */
export const checkCommand: CommandDefinition = {
  define(program, { terminal, input }, run) {
    const { t } = terminal.translator;
    const command = program
      .command('check')
      .description(t('cli.commands.check'))
      .argument('[project]', t('cli.arguments.project'));
    addTextOptions(command, terminal.translator, false);
    addAlignmentOptions(command, terminal.translator);
    addCheckOptions(command, terminal.translator);
    command
      .addOption(new Option('--format <format>', t('cli.options.format')).choices([...FORMATS]).default('text'))
      .addOption(severityOption('--fail-on <severity>', t('cli.options.failOn')))
      .addOption(new Option('--order <order>', t('cli.options.order')).choices([...ORDERS]).default('text'))
      .option('--dismissed', t('cli.options.dismissed'))
      .option('--jsonl', t('cli.options.jsonl'))
      .addOption(new Option('--threads <count>', t('cli.options.threads')).choices(THREADS));
    command.action((path: string | undefined, options: CheckCommandOptions) =>
      run(async () => {
        const misuse = misuseOf(path, options);
        if (misuse !== null) return { fault: misuse };
        if (options.jsonl) return filterStandardInput(terminal, input, options);
        const report = async (reported: ReportedReview): Promise<CommandEnd> => {
          const shown = atLeast(reported.findings, options.minSeverity);
          const findings = options.order === 'risk' ? byRisk(shown) : shown;
          await terminal.write(
            render(terminal, options.format, { ...reported, findings, byRisk: options.order === 'risk' }),
          );
          return exitFor(reported.findings, options.failOn);
        };
        if (path !== undefined) {
          const reportOf = options.dismissed ? reportedDismissals : reportedProject;
          return withReview(terminal, path, 'read', (review) => report(reportOf(review)), options);
        }
        const reported = await reportedPair(terminal, options);
        return reported.ok ? report(reported.value) : { fault: reported.error };
      }),
    );
  },
};

function misuseOf(path: string | undefined, options: CheckCommandOptions): ReturnType<typeof fault> | null {
  const texts = options.source !== undefined || options.target !== undefined;
  // Only a project remembers what was set aside.
  if (options.dismissed && path === undefined) return fault('argument-unexpected', { argument: '--dismissed' });
  if (options.jsonl && options.order !== 'text') return fault('argument-unexpected', { argument: '--order' });
  if (options.jsonl) {
    if (path !== undefined) return fault('argument-unexpected', { argument: path });
    return texts ? fault('argument-unexpected', { argument: '--source/--target' }) : null;
  }
  if (path !== undefined) return texts ? fault('argument-unexpected', { argument: '--source/--target' }) : null;
  return options.source === undefined ? fault('option-missing', { option: '--source' }) : null;
}

async function filterStandardInput(
  terminal: Terminal,
  input: NodeJS.ReadableStream,
  options: CheckCommandOptions,
): Promise<CommandEnd> {
  const tools = await loadTools(options, terminal);
  if (!tools.ok) return { fault: tools.error };
  const outcome = await filterLines({
    input: input as AsyncIterable<Buffer>,
    terminal,
    tools: tools.value,
    minSeverity: options.minSeverity ?? 'neutral',
    startThreads: () => entriesThreads(threadsFor(terminal, options)),
  });
  if (outcome.badLines > 0) return EXIT.unreadable;
  const { failOn } = options;
  return failOn !== undefined && outcome.gravest !== null && isAtLeast(outcome.gravest, failOn)
    ? EXIT.findings
    : EXIT.done;
}

function reportedProject(review: Review): ReportedReview {
  const { contents, segments, findings } = review;
  return {
    title: contents.title,
    targetName: contents.target.name,
    targetText: importedEnglish(contents),
    segments,
    findings,
  };
}

/** What was set aside instead of what is open. */
function reportedDismissals(review: Review): ReportedReview {
  const { dismissed } = review;
  return {
    ...reportedProject(review),
    findings: dismissed.map(({ finding }) => finding),
    reasons: new Map(
      dismissed.flatMap(({ finding: { key }, reason }) => (reason === null ? [] : [[key, reason] as const])),
    ),
  };
}

async function reportedPair(terminal: Terminal, options: CheckCommandOptions): Promise<Result<ReportedReview>> {
  const { source = '' } = options;
  const tools = await loadTools(options, terminal);
  if (!tools.ok) return tools;
  const pair = await readGivenPair({ ...options, source });
  if (!pair.ok) return pair;
  noteEncodings(terminal, pair.value);
  noteWarnings(terminal, pair.value);
  const segments = segmentPair(pair.value, { dictionary: tools.value.dictionary }).map((segment) => ({
    ...segment,
    target: segment.machine,
    state: 'untouched' as const,
    notes: [],
  }));
  const { analyser, ...run } = tools.value;
  const document = documentOf(segments, analyser);
  const findings = await checkInThreads(
    (beginAhead) => {
      const ahead = beginAhead({ segments: document.segments, terms: run.terms });
      return runChecksStepwise(document, CHECKS, run, { ahead: (from) => ahead?.take(from) ?? null });
    },
    threadsFor(terminal, options),
  );
  return success({
    title: pair.value.target.file.name,
    targetName: pair.value.target.file.name,
    targetText: pair.value.target.document.text,
    segments,
    findings,
  });
}

function render(terminal: Terminal, format: CheckCommandOptions['format'], reported: ReportedReview): string {
  const { translator } = terminal;
  switch (format) {
    case 'json':
      return jsonReport(translator, reported);
    case 'sarif':
      return sarifReport(
        translator,
        reported,
        CHECKS.map(({ meta }) => meta),
        version,
      );
    case 'html':
      return htmlReport(translator, reported);
    case 'text':
      return textReport(translator, terminal.colors, reported);
  }
}

function atLeast(findings: readonly Finding[], least: Severity | undefined): readonly Finding[] {
  return least === undefined ? findings : findings.filter(({ severity }) => isAtLeast(severity, least));
}

function exitFor(findings: readonly Finding[], failOn: Severity | undefined): number {
  return failOn !== undefined && atLeast(findings, failOn).length > 0 ? EXIT.findings : EXIT.done;
}
