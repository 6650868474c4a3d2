import { readFileSync } from 'node:fs';
import { analyseDocument } from '../src/core/analysis/analyse-document';
import { createAnalyser } from '../src/core/analysis/analyser';
import { numberMismatch } from '../src/core/checks/number-mismatch';
import { createMorphology } from '../src/core/language/russian/create-morphology';
import { openDictionary } from '../src/core/language/russian/dictionary';
import { splitSentences } from '../src/core/text/split-sentences';
import { tokenize } from '../src/core/text/tokenize';
import { loadMorphologyFiles } from '../src/files/language-data';

// Prints figures of the language layer over a Russian and an English file, one segment a line in both:
//   node bench/run.mjs language RU EN
const [russianFile, englishFile] = process.argv.slice(3);
if (russianFile === undefined || englishFile === undefined)
  throw new Error('two files, Russian and English, are needed');
const russian = readFileSync(russianFile, 'utf8').split('\n');
const english = readFileSync(englishFile, 'utf8').split('\n');

const memory = process.memoryUsage().rss;
const loading = performance.now();
const files = loadMorphologyFiles();
if (!files.ok) throw new Error(`the dictionary is missing: ${String(files.error.data['path'])}`);
const morphology = createMorphology(files.value);
report('load of the dictionary', performance.now() - loading, 'ms');
report('memory of the dictionary', (process.memoryUsage().rss - memory) / 1e6, 'MB');

const forms = russian.flatMap((line) => tokenize(line).filter((token) => token.kind === 'word'));
const dictionary = openDictionary(files.value);
const lower = forms.map((form) => form.text.toLowerCase());
rate('words looked up', lower.length, () => lower.forEach((word) => dictionary.find(word)));
const distinct = [...new Set(forms.map((form) => form.text))];
rate('distinct forms read, none kept', distinct.length, () => {
  const fresh = createMorphology(files.value);
  return () => distinct.forEach((form) => fresh.parse(form));
});
rate('words read through the memo', forms.length, () => forms.forEach((form) => morphology.parse(form.text)));
const characters = russian.join(' ').length;
rate('characters split into sentences', characters, () => splitSentences(russian.join(' '), 'ru'));
rate('characters cut into tokens', characters, () => russian.forEach((line) => tokenize(line)));

const texts = russian.map((source, index) => ({
  ...{ id: `s${index}`, kind: 'paragraph' as const, source, target: english[index] ?? '', excluded: false },
}));
rate('segments checked for numbers', texts.length, () => {
  const document = analyseDocument(texts, createAnalyser(morphology));
  for (const segment of document.segments)
    Array.from(numberMismatch.run({ document, segment, terms: [], options: {} }));
});

/** Times the second run, when the compiler knows the code; what `prepare` returns is the work, if it returns any. */
function rate(what: string, count: number, prepare: () => unknown): void {
  const once = (): number => {
    let start = performance.now();
    const work = prepare();
    if (typeof work === 'function') {
      start = performance.now();
      (work as () => void)();
    }
    return performance.now() - start;
  };
  once();
  const milliseconds = once();
  report(what, (count / milliseconds) * 1000, 'a second');
}

function report(what: string, figure: number, unit: string): void {
  process.stdout.write(`${what.padEnd(34)} ${Math.round(figure).toLocaleString('en')} ${unit}\n`);
}
