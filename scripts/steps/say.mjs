/**
 * Writes one line for the person at the terminal, on stderr: stdout belongs to the results of what is started.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
