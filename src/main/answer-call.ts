import type { Answer, Handlers } from '../bridge/call';
import type { AllCalls, CallName } from '../bridge/calls';
import { parseRequest } from '../bridge/parse-calls';
import { fault } from '../core/fault';
import { describeError } from '../core/describe-error';
import { failure } from '../core/result';
import { hidePaths } from './hide-paths';
import { isAppUrl } from './security-policy';

/** Says in the program's log that something was refused or failed; never any text of the user's documents, no file and no person. */
export type Log = (line: string) => void;

/** The frame that a message comes from; null when it is gone already. */
export type Sender = { readonly url: string; readonly parent: object | null } | null;

/** Whether a message comes from our page itself: not from a frame in it, not from another page. */
export function isOurPage(sender: Sender): boolean {
  return sender !== null && sender.parent === null && isAppUrl(sender.url);
}

/**
 * Answers a call of the window: looks who sends it, parses it, and turns a mistake of ours into a fault. Never throws, and
 * never lets the path of a file out.
 */
export async function answerCall<Name extends CallName>(
  handlers: Handlers<AllCalls>,
  name: Name,
  { sender, request }: { readonly sender: Sender; readonly request: unknown },
  log: Log,
): Promise<Answer<AllCalls, Name>> {
  const refuse = (detail: string, logged = detail): Answer<AllCalls, Name> => {
    log(`refused: ${logged}`);
    return failure(hidePaths(fault('internal', { detail }))) as Answer<AllCalls, Name>;
  };
  if (!isOurPage(sender)) return refuse(`${name}: the sender is not the window's page`);
  const parsed = parseRequest(name, request);
  if (!parsed.ok) return refuse(parsed.reason);
  try {
    const answer = await handlers[name](parsed.request);
    if (answer.ok) return answer;
    log(`fault: ${name}: ${answer.error.code}`);
    return failure(hidePaths(answer.error)) as Answer<AllCalls, Name>;
  } catch (error) {
    return refuse(
      `${name}: ${error instanceof Error ? error.message : String(error)}`,
      `${name}: ${describeError(error)}`,
    );
  }
}
