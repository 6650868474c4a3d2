import type { Fault } from '../core/fault';
import type { Result } from '../core/result';

/** One call from the window to the program: what it asks and what it gets. Every call can also fail with a fault. */
export interface Call<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

/** A set of calls by name, e.g. `project:rows`. */
export type Calls = Record<string, Call<unknown, unknown>>;

/** What each call answers with: an expected failure is a value, never a throw. */
export type Answer<Table, Name extends keyof Table> =
  Table[Name] extends Call<unknown, infer Reply> ? Result<Reply, Fault> : never;

/** What each call takes. */
export type Asked<Table, Name extends keyof Table> = Table[Name] extends Call<infer Request, unknown> ? Request : never;

/** The functions that answer a table of calls; requests are parsed already. */
export type Handlers<Table> = {
  readonly [Name in keyof Table]: (request: Asked<Table, Name>) => Answer<Table, Name> | Promise<Answer<Table, Name>>;
};
