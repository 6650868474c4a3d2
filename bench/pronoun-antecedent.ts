import { readFileSync } from 'node:fs';
import { analyseDocument } from '../src/core/analysis/analyse-document';
import { createAnalyser } from '../src/core/analysis/analyser';
import { pronounAntecedent } from '../src/core/checks/pronoun-antecedent';
import { createMorphology } from '../src/core/language/russian/create-morphology';
import { loadMorphologyFiles } from '../src/files/language-data';

// Prints figures of the check over a file of pairs, Russian and English parted by a tab, one segment a line:
//   node bench/run.mjs pronoun-antecedent [PAIRS]
const file = process.argv[3] ?? new URL('../fixtures/sample/beads.tsv', import.meta.url).pathname;
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t'));

const files = loadMorphologyFiles();
if (!files.ok) throw new Error(`the dictionary is missing: ${String(files.error.data['path'])}`);
const morphology = createMorphology(files.value);

for (const run of ['first run', 'words known']) {
  const texts = pairs.map(([source = '', target = ''], index) => ({
    ...{ id: `s${index}`, kind: 'paragraph' as const, source, target, excluded: false },
  }));
  const document = analyseDocument(texts, createAnalyser(morphology));
  let findings = 0;
  let longest = 0;
  const start = performance.now();
  for (const segment of document.segments) {
    const began = performance.now();
    findings += [...pronounAntecedent.run({ document, segment, terms: [], options: {} })].length;
    longest = Math.max(longest, performance.now() - began);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${run}: ${Math.round(texts.length / seconds)} segments a second, ${findings} findings`);
  console.log(`${run}: longest segment ${longest.toFixed(2)} ms`);
}
