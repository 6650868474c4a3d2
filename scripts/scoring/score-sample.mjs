// Precision and recall of the checks on the sample review, whose faults are known.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inRoot } from '../steps/paths.mjs';
import { readSampleFaults } from './sample-faults.mjs';

/** @typedef {{ check: string, severity: string, segment: string, target: readonly { from: number, to: number }[] }} Finding */

/** @typedef {{ finding: Finding, spans: readonly { from: number, to: number }[] }} Judged */

/** Kinds of faults that a check flags beside the words of their row: what is lost stands nowhere. */
const BESIDE = new Map([
  ['omission', 'missing-translation'],
  ['lost number', 'number-mismatch'],
  ['wrong date', 'number-mismatch'],
  ['quotation', 'quote-pair'],
]);

/** Checks whose findings on the sample are no matter of right and wrong: its page furniture is all furniture. */
const notJudged = new Set(['page-furniture']);

/**
 * @param {readonly string[]} args
 * @returns {string} what the built command line prints
 */
function sverka(args) {
  return execFileSync(process.execPath, [inRoot('bin', 'sverka.cjs'), ...args, '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
}

/**
 * The page of scores, in Markdown.
 * @returns {string}
 */
export function scoreSample() {
  const folder = inRoot('fixtures', 'sample');
  const texts = ['--source', join(folder, 'source.ru.txt'), '--target', join(folder, 'target.en.txt')];
  /** @type {Finding[]} */
  const findings = JSON.parse(sverka(['check', ...texts, '--format', 'json']));
  /** @type {{ target: { from: number } | null }[]} */
  const beads = sverka(['align', ...texts, '--format', 'jsonl'])
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const starts = new Map(beads.map(({ target }, index) => [`s${index + 1}`, target?.from]));
  const { faults, right } = readSampleFaults(folder);
  const judged = findings
    .filter(({ check }) => !notJudged.has(check))
    .map((finding) => {
      const start = starts.get(finding.segment);
      const spans =
        start === undefined ? [] : finding.target.map(({ from, to }) => ({ from: start + from, to: start + to }));
      return { finding, spans };
    });
  /** Where each segment ends in the English; a fault may be flagged beside the words that its row names. */
  const ends = beads.map(({ target }) => target?.from ?? -1);
  const segmentAt = (/** @type {number} */ offset) =>
    ends.reduce((last, from, index) => (from >= 0 && from <= offset ? index : last), 0);
  const segmentOf = (/** @type {Finding} */ { segment }) => Number(segment.slice(1)) - 1;
  /** Whether a finding is about a place: on its words, or of the check for its kind in its segment (an omission: near it). */
  const isAbout = (
    /** @type {Judged} */ { finding, spans },
    /** @type {import('./sample-faults.mjs').Place} */ place,
  ) =>
    spans.some(({ from, to }) => from < place.to && place.from < to) ||
    (BESIDE.get(place.kind) === finding.check &&
      Math.abs(segmentOf(finding) - segmentAt(place.from)) <= (finding.target.length === 0 ? 1 : 0));

  const checks = [...new Set(judged.map(({ finding }) => finding.check))].sort();
  const byCheck = checks.map((check) => {
    const own = judged.filter(({ finding }) => finding.check === check);
    const hits = own.filter((one) => faults.some((fault) => isAbout(one, fault))).length;
    const wrong = own.filter((one) => right.some((place) => isAbout(one, place))).length;
    return `| ${check} | ${own.length} | ${hits} | ${wrong} | ${own.length - hits - wrong} |`;
  });
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => {
    const of = faults.filter((fault) => fault.kind === kind);
    const found = of.filter((fault) => judged.some((one) => isAbout(one, fault))).length;
    return `| ${kind} | ${of.length} | ${found} |`;
  });
  const found = faults.filter((fault) => judged.some((one) => isAbout(one, fault))).length;
  const hits = judged.filter((one) => faults.some((fault) => isAbout(one, fault))).length;
  const alarms = right.filter((place) => judged.some((one) => isAbout(one, place))).length;
  return `# Scores on the sample review

Written by \`npm run score\`, from the faults that [the sample's own page](../../fixtures/sample/README.md) lists. The sample was written to
show what the checks find, so these figures say whether something broke, not how good the checks are on other texts.

Faults found: ${found} of ${faults.length}. Findings on a listed fault: ${hits} of ${judged.length}. Places to be left alone that were flagged: ${alarms} of ${right.length}.
Page furniture is not counted. A finding on neither list may be right too: the sample is a machine translation, and not all that could be better is listed.

| check | findings | on a listed fault | on a place that is right | elsewhere |
| --- | --- | --- | --- | --- |
${byCheck.join('\n')}

| kind of fault | planted | found |
| --- | --- | --- |
${byKind.join('\n')}
`;
}
