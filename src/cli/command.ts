import type { Command } from 'commander';
import type { Fault } from '../core/fault';
import type { Terminal } from './terminal';

/** What a command gets beside its own arguments. */
export interface CommandEnvironment {
  readonly terminal: Terminal;
  readonly input: NodeJS.ReadableStream;
  /** The present, for revisions. */
  now(): Date;
  /** Name of the user, where no author is given. */
  readonly userName: string;
}

/** Adds a command to the program; `run` ends the command with an exit code or a fault. */
export interface CommandDefinition {
  define(program: Command, environment: CommandEnvironment, run: Runner): void;
}

/** Runs a command's work and keeps the exit code; a fault is said in one line. */
export type Runner = (work: () => Promise<CommandEnd>) => Promise<void>;

/** An exit code, or what went wrong. */
export type CommandEnd = number | { readonly fault: Fault };
