import { Option, type Command } from 'commander';
import { SEVERITIES, type Severity } from '../core/findings/finding';
import type { Translator } from '../i18n/translator';

/** Options of commands that read texts. */
export interface TextOptions {
  readonly source?: string;
  readonly target?: string;
  readonly sourceEncoding?: string;
  readonly targetEncoding?: string;
  readonly columns?: string;
}

/** Options of commands that pair sentences. */
export interface AlignmentOptions {
  /** Dictionaries that the user has, in the order given. */
  readonly dictionary?: readonly string[];
}

/** Options of commands that check. */
export interface CheckOptions extends AlignmentOptions {
  readonly config?: string;
  readonly glossary?: string;
  readonly minSeverity?: Severity;
  /** Threads for a long text; 1 for none beside this one. */
  readonly threads?: string;
}

/** Adds --source, --target and their encodings. */
export function addTextOptions(command: Command, { t }: Translator, required: boolean): Command {
  const source = new Option('--source <file>', t('cli.options.source'));
  const target = new Option('--target <file>', t('cli.options.target'));
  return (
    command
      .addOption(required ? source.makeOptionMandatory() : source)
      // One file may hold both languages.
      .addOption(target)
      .option('--source-encoding <name>', t('cli.options.sourceEncoding'))
      .option('--target-encoding <name>', t('cli.options.targetEncoding'))
      .option('--columns <names>', t('cli.options.columns'))
  );
}

/** Adds --dictionary, which may be given several times. */
export function addAlignmentOptions(command: Command, { t }: Translator): Command {
  const collect = (path: string, before: readonly string[] = []): readonly string[] => [...before, path];
  return command.addOption(new Option('--dictionary <file>', t('cli.options.dictionary')).argParser(collect));
}

/** Adds --config, --glossary and --min-severity. */
export function addCheckOptions(command: Command, { t }: Translator): Command {
  return command
    .option('--config <file>', t('cli.options.config'))
    .option('--glossary <file>', t('cli.options.glossary'))
    .addOption(severityOption('--min-severity <severity>', t('cli.options.minSeverity')));
}

/** An option that takes a severity. */
export function severityOption(flags: string, description: string): Option {
  return new Option(flags, description).choices([...SEVERITIES]);
}
