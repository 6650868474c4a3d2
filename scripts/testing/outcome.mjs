/**
 * What came of one part of the run.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] said in the part's line
 * @property {string} [output] shown whole when something failed
 */

/**
 * A part that either holds or does not.
 * @param {boolean} ok
 * @param {string} output
 * @param {string} [note]
 * @returns {Outcome}
 */
export const singleOutcome = (ok, output, note) => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  output,
  ...(note !== undefined && { note }),
});

/**
 * What vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * Counts a vitest run. Whatever hides tests counts as a failure: a file that crashed, a skipped test, fewer tests than there are
 * known to be, an error outside of any test.
 * @param {VitestReport | undefined} report undefined when vitest did not get so far as to write one
 * @param {{ code: number, output: string, least: number, timedOut?: boolean }} run
 * @returns {Outcome}
 */
export function vitestOutcome(report, { code, output, least, timedOut = false }) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = tests.filter((test) => test.status === 'failed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const crashed = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );

  const complaints = [
    ...skipped.map((test) => `Skipped, which counts as failed: ${test.fullName}`),
    ...crashed.map((file) => `No result from ${file.name}${file.message ? `: ${file.message}` : ''}`),
  ];
  if (timedOut) complaints.push('It took too long and was ended.');
  if (!report) complaints.push('Vitest ended without a report.');
  else if (tests.length < least) complaints.push(`Only ${tests.length} tests ran; there are at least ${least}.`);
  if (code !== 0 && broken === 0 && complaints.length === 0) complaints.push(`Vitest ended with code ${code}.`);

  return {
    passed,
    failed: broken + complaints.length,
    note: `${passed} tests`,
    output: [output.trim(), ...complaints].join('\n'),
  };
}
