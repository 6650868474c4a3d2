// Runs one benchmark from its source: node bench/run.mjs NAME [its arguments]
import { runnerImport } from 'vite';

const name = process.argv[2];
if (name === undefined) throw new Error('the name of a benchmark is needed, e.g. language');
await runnerImport(new URL(`${name}.ts`, import.meta.url).pathname);
