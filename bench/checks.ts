import { readFileSync } from 'node:fs';
import { analyseDocument } from '../src/core/analysis/analyse-document';
import { createAnalyser } from '../src/core/analysis/analyser';
import { CHECKS } from '../src/core/checks/registry';
import { createMorphology } from '../src/core/language/russian/create-morphology';
import { loadEnglishWords } from '../src/files/english-words';
import { loadMorphologyFiles } from '../src/files/language-data';

// Prints what each check costs, in microseconds a segment, over a file of pairs, Russian and English parted by a tab, one segment a line:
//   node bench/run.mjs checks [PAIRS]
// Each check runs alone on a fresh analysis, so what it makes the analysis do is its own; "all" shares it.
const file = process.argv[3] ?? new URL('../fixtures/sample/beads.tsv', import.meta.url).pathname;
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'));
// A small file is read several times with other digits, so that nothing is measured once only.
const times = Math.max(1, Math.ceil(2_000 / Math.max(1, lines.length)));
const pairs = Array.from({ length: times }, (_, time) =>
  lines.map((line) => line.replace(/\d/g, (digit) => String((Number(digit) + time) % 10)).split('\t')),
).flat();

const files = loadMorphologyFiles();
if (!files.ok) throw new Error(`the dictionary is missing: ${String(files.error.data['path'])}`);
const morphology = createMorphology(files.value);
const analyser = createAnalyser(morphology, { words: loadEnglishWords });

/** Microseconds a segment and findings of some checks over the whole file, on a fresh analysis. */
function measure(checks: typeof CHECKS): { readonly cost: number; readonly findings: number } {
  const document = analyseDocument(
    pairs.map(([source = '', target = ''], index) => ({
      ...{ id: `s${index}`, kind: 'paragraph' as const, source, target, excluded: false },
    })),
    analyser,
  );
  let findings = 0;
  const start = performance.now();
  for (const segment of document.segments)
    for (const check of checks) for (const _ of check.run({ document, segment, terms: [], options: {} })) findings += 1;
  return { cost: ((performance.now() - start) * 1_000) / document.segments.length, findings };
}

measure(CHECKS);
const rows = CHECKS.map((check) => ({ id: check.meta.id, ...measure([check]) })).sort((a, b) => b.cost - a.cost);
for (const { id, cost, findings } of rows) console.log(`${id}: ${cost.toFixed(1)} µs a segment, ${findings} findings`);
const { cost, findings } = measure(CHECKS);
console.log(`all together: ${cost.toFixed(1)} µs a segment, ${findings} findings`);
