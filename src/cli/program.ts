import { Command, CommanderError, Option } from 'commander';
import { fault, type Fault } from '../core/fault';
import { createTranslator, UI_LANGUAGES, type Translator, type UiLanguage } from '../i18n/translator';
import type { CommandDefinition, CommandEnd, CommandEnvironment, Runner } from './command';
import { alignCommand } from './commands/align';
import { applyCommand } from './commands/apply';
import { blameCommand } from './commands/blame';
import { checkCommand } from './commands/check';
import { compareCommand } from './commands/compare';
import { demoCommand } from './commands/demo';
import { diffCommand } from './commands/diff';
import { dismissCommand } from './commands/dismiss';
import { exportCommand } from './commands/export';
import { fixCommand } from './commands/fix';
import { glossaryCommand } from './commands/glossary';
import { historyCommand } from './commands/history';
import { mergeCommand } from './commands/merge';
import { newCommand } from './commands/new';
import { realignCommand } from './commands/realign';
import { recoverCommand } from './commands/recover';
import { reimportCommand } from './commands/reimport';
import { restoreCommand } from './commands/restore';
import { segmentsCommand } from './commands/segments';
import { setCommand } from './commands/set';
import { snapshotCommand } from './commands/snapshot';
import { statsCommand } from './commands/stats';
import { redoCommand, undoCommand } from './commands/undo';
import { verifyCommand } from './commands/verify';
import { EXIT, exitCodeOf } from './exit-codes';
import type { Terminal } from './terminal';

const COMMANDS: readonly CommandDefinition[] = [
  newCommand,
  alignCommand,
  checkCommand,
  segmentsCommand,
  setCommand,
  realignCommand,
  reimportCommand,
  fixCommand,
  dismissCommand,
  diffCommand,
  applyCommand,
  exportCommand,
  glossaryCommand,
  historyCommand,
  blameCommand,
  snapshotCommand,
  compareCommand,
  restoreCommand,
  undoCommand,
  redoCommand,
  mergeCommand,
  statsCommand,
  verifyCommand,
  recoverCommand,
  demoCommand,
];

/** What the program stands in: a process, or a test. */
export interface ProgramSurroundings {
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly userName: string;
  now(): Date;
  createTerminal(translator: Translator, quiet: boolean): Terminal;
}

/** Runs the command line and returns its exit code. `argv` is without the program and the script. */
export async function runProgram(argv: readonly string[], surroundings: ProgramSurroundings): Promise<number> {
  // The language must be known before the help can be built, so these two are looked up ahead of commander.
  const translator = createTranslator(languageOf(argv));
  const terminal = surroundings.createTerminal(translator, argv.includes('--quiet') || argv.includes('-q'));
  let exitCode: number = EXIT.done;
  const end = (outcome: CommandEnd): void => {
    terminal.progress(null);
    if (typeof outcome === 'number') {
      exitCode = outcome;
      return;
    }
    terminal.fail(outcome.fault);
    exitCode = exitCodeOf(outcome.fault);
  };
  const run: Runner = async (work) => {
    try {
      end(await work());
    } catch (error) {
      end({ fault: fault('internal', { detail: error instanceof Error ? error.message : String(error) }) });
    }
  };
  const { input, userName, version } = surroundings;
  const environment: CommandEnvironment = { terminal, input, userName, now: () => surroundings.now() };
  const program = createProgram(translator, version, environment, run);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const names = new Set(program.commands.map((command) => command.name()));
    const misuse = misuseOf(error, argv, names);
    if (misuse !== null) end({ fault: misuse });
  }
  return exitCode;
}

function createProgram(translator: Translator, version: string, environment: CommandEnvironment, run: Runner): Command {
  const { t } = translator;
  const program = new Command('sverka')
    .description(t('cli.about'))
    .version(version, '-V, --version', t('cli.options.version'));
  for (const command of COMMANDS) command.define(program, environment, run);
  program.helpCommand('help [command]', t('cli.commands.help'));
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', t('cli.options.help'))
      .addOption(new Option('--lang <language>', t('cli.options.lang')).choices([...UI_LANGUAGES]))
      .option('-q, --quiet', t('cli.options.quiet'))
      .exitOverride()
      .allowExcessArguments(false)
      // What commander would say about wrong use is said by us, in the user's language.
      .configureOutput({ writeErr: () => {}, writeOut: (text) => void environment.terminal.write(text) })
      .configureHelp({
        styleTitle: (title) => localisedTitle(translator, title),
        optionDescription: (option) => describeOption(translator, option),
      });
  }
  program.action(() => {
    program.outputHelp();
  });
  return program;
}

function languageOf(argv: readonly string[]): UiLanguage {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const known = UI_LANGUAGES.find((language) => language === asked);
  if (known !== undefined) return known;
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

const TITLES = {
  'Usage:': 'cli.headings.usage',
  'Arguments:': 'cli.headings.arguments',
  'Options:': 'cli.headings.options',
  'Commands:': 'cli.headings.commands',
} as const;

function localisedTitle(translator: Translator, title: string): string {
  return title in TITLES ? translator.t(TITLES[title as keyof typeof TITLES]) : title;
}

function describeOption(translator: Translator, option: Option): string {
  const extra: string[] = [];
  if (option.argChoices) {
    extra.push(translator.t('cli.choices', { values: option.argChoices.join(', ') }));
  }
  if (option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean') {
    extra.push(translator.t('cli.defaultValue', { value: String(option.defaultValue) }));
  }
  return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
}

/** What was wrong with the way the program was called; null when commander only ended after help or version. */
function misuseOf(error: CommanderError, argv: readonly string[], commands: ReadonlySet<string>): Fault | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.unknownOption':
      return fault('option-unknown', { option: quoted });
    case 'commander.unknownCommand':
      return fault('command-unknown', { command: quoted });
    case 'commander.excessArguments':
      // With no known command the first word was taken for an argument of the program itself.
      if (!commands.has(firstWord(argv))) return fault('command-unknown', { command: firstWord(argv) });
      return fault('argument-unexpected', { argument: argv[argv.length - 1] ?? '' });
    case 'commander.missingArgument':
      return fault('option-missing', { option: `<${quoted}>` });
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return fault('option-missing', { option: quoted });
    case 'commander.invalidArgument':
      return invalidValue(error.message);
    default:
      return fault('internal', { detail: error.message });
  }
}

function firstWord(argv: readonly string[]): string {
  return argv.find((argument, index) => !argument.startsWith('-') && argv[index - 1] !== '--lang') ?? '';
}

/** Commander's message of a refused value: "option '--state <s>' argument 'x' is invalid. Allowed choices are a, b." */
function invalidValue(message: string): Fault {
  const [option = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const allowed = message.split('is invalid.')[1] ?? '';
  return fault('option-value', {
    option: option.split(' ').find((part) => part.startsWith('--')) ?? option,
    value,
    allowed: allowed.replace('Allowed choices are', '').replace(/\.$/, '').trim(),
  });
}
