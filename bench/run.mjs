// Runs one benchmark from its source: npm run bench NAME [its arguments]
import { readdirSync } from 'node:fs';
import { runnerImport } from 'vite';

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const [name] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Name a benchmark: npm run bench ${names.join(' | ')}`);
  process.exitCode = 2;
} else {
  await runnerImport(new URL(`${name}.ts`, import.meta.url).pathname);
}
