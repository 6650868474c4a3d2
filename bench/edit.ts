import { readFileSync } from 'node:fs';
import { analyseDocument, withTexts } from '../src/core/analysis/analyse-document';
import { CHECKS } from '../src/core/checks/registry';
import { rerunChecks } from '../src/core/checks/rerun-checks';
import { runChecks } from '../src/core/checks/run-checks';
import { loadAnalyser } from '../src/files/load-analyser';

// Prints how long it takes to check a document of 10,000 segments again after one was edited. The segments are made of the lines of
// a Russian and an English file, over and over with other digits:
//   node bench/run.mjs edit RU EN [SEGMENTS]
const [russianFile, englishFile, count = '10000'] = process.argv.slice(3);
if (russianFile === undefined || englishFile === undefined)
  throw new Error('two files, Russian and English, are needed');
const russian = readFileSync(russianFile, 'utf8').trim().split('\n');
const english = readFileSync(englishFile, 'utf8').trim().split('\n');
const analyser = loadAnalyser();
if (!analyser.ok) throw new Error(`no dictionary: ${analyser.error.code}`);
const texts = Array.from({ length: Number(count) }, (_, index) => {
  const line = index % russian.length;
  const round = String(Math.floor(index / russian.length));
  const digits = (text: string | undefined): string => (text ?? '').replaceAll('0', round);
  return {
    id: `s${String(index + 1)}`,
    kind: 'paragraph' as const,
    source: digits(russian[line]),
    target: digits(english[line]),
    excluded: false,
  };
});

const options = { terms: [], settings: {} };
let document = analyseDocument(texts, analyser.value);
let start = performance.now();
let findings = runChecks(document, CHECKS, options);
console.log(
  `${String(texts.length)} segments, ${String(findings.length)} findings: ${(performance.now() - start).toFixed(0)} ms`,
);
const times: number[] = [];
for (let edit = 0; edit < 300; edit++) {
  const index = (edit * 7_919) % texts.length;
  const text = texts[index];
  if (text === undefined) break;
  const changed = { ...text, target: `${text.target} He said so again.` };
  document = withTexts(document, new Map([[index, changed]]), analyser.value);
  start = performance.now();
  findings = rerunChecks(findings, document, CHECKS, { ...options, changed: [index] });
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
console.log(`an edit: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(0.999)} ms`);
