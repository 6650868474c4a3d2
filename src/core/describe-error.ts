/** Stack frames that are said; the rest is the machinery around. */
const MOST_FRAMES = 8;

/**
 * An error for a log that must hold no text of anybody's documents: its name, its code and where it was thrown, without its message,
 * which may quote what was being read, and without folders.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value that is no error';
  const code = 'code' in error && typeof error.code === 'string' ? plain(error.code) : '';
  // The stack begins with the message, whose lines could look like its own.
  const { stack = '', message } = error;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .flatMap((line) => frameOf(line) ?? []);
  return [[plain(error.name), code].filter(Boolean).join(' '), ...frames.slice(0, MOST_FRAMES)].join(' < ');
}

/** A line of a stack as `function file:line:column`; null for lines of the message. */
function frameOf(line: string): string | null {
  const frame =
    /^ {4}at (?:(?:async |new )*([\w.$<>#]{1,80})(?: \[as [\w.$:]+\])? \()?[^()]*?([\w.-]{1,60}\.[cm]?[jt]s:\d+:\d+)\)?$/.exec(
      line,
    );
  return frame === null ? null : [frame[1], frame[2]].filter(Boolean).join(' ');
}

/** What a name of the program can look like; words of a text cannot come in as one. */
function plain(name: string): string {
  return /^[A-Z][A-Za-z_0-9]{0,60}$/.test(name) ? name : 'Error';
}
