// Proves that every check is whole: page, texts in both languages, tests with examples, and its line in each list.
// It reads the files as text, so it needs no build. `node scripts/check-checks.mjs [root]`
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const headings = ['## What it finds', '## Examples it flags', '## Examples it leaves', '## When to dismiss it'];
const languages = ['en', 'ru'];
/** Files of src/core/checks that hold no check. */
const frame = new Set([
  'check',
  'check-settings',
  'could-not-run',
  'registry',
  'rerun-checks',
  'run-check',
  'run-checks',
]);

/** The export's name of a check: `false-friend` → `falseFriend`. @param {string} id */
export const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * What is missing, each with what to do about it; empty when all is well.
 * @param {string} root folder of the checkout
 * @returns {string[]}
 */
export function missingParts(root) {
  const path = (/** @type {string} */ file) => join(root, file);
  const read = (/** @type {string} */ file) => (existsSync(path(file)) ? readFileSync(path(file), 'utf8') : '');
  const ids = readdirSync(path('src/core/checks'))
    .filter((name) => name.endsWith('.ts') && !name.includes('.lexicon.'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((id) => !frame.has(id) && /: Check = /.test(read(`src/core/checks/${id}.ts`)));
  const list = read('docs/checks/README.md');
  const registry = read('src/core/checks/registry.ts');
  /** @type {string[]} */
  const missing = [];
  for (const id of ids) {
    const say = (/** @type {string} */ text) => missing.push(`${id}: ${text}`);
    const source = read(`src/core/checks/${id}.ts`);
    if (!source.includes(`export const ${camelCase(id)}: Check`)) {
      say(`src/core/checks/${id}.ts does not export \`${camelCase(id)}: Check\`. Name the export after the file.`);
    }
    if (!new RegExp(`\\bid: '${id}'`).test(source)) say(`its meta has another id. Write \`id: '${id}'\`.`);
    if (!new RegExp(`\\[[^\\]]*\\b${camelCase(id)}\\b[^\\]]*\\]`).test(registry)) {
      say(`it is not registered. Add \`${camelCase(id)}\` to CHECKS in src/core/checks/registry.ts.`);
    }
    if (/\bEDIT\b/.test(source)) say(`src/core/checks/${id}.ts still has an EDIT mark. Write that part.`);
    missing.push(...missingTexts(id, source, read));
    missing.push(...missingOnPage(id, read(`docs/checks/${id}.md`)));
    if (!list.includes(`(${id}.md)`)) say('it is not in the list. Add a line to docs/checks/README.md.');
    const test = read(`tests/core/checks/${id}.test.ts`);
    if (!/\b(?:it|describe)\w*[.(]/.test(test)) {
      say(`it has no test. Write tests/core/checks/${id}.test.ts with \`describeCheckPage('${id}')\`.`);
    } else if (!test.includes(`describeCheckPage('${id}')`) && !test.includes(`docs/checks/${id}.md`)) {
      say(`its test does not run the examples of its page. Call \`describeCheckPage('${id}')\`.`);
    }
  }
  return missing;
}

/** @param {string} id @param {string} source @param {(file: string) => string} read @returns {string[]} */
function missingTexts(id, source, read) {
  const list = /messageIds: \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  const messageIds = [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  /** @type {string[]} */
  const missing = messageIds.length > 0 ? [] : [`${id}: its meta lists no messageIds. Name at least one.`];
  for (const language of languages) {
    const file = `src/i18n/messages/${language}/checks/${id}.ts`;
    const texts = read(file);
    if (texts === '') {
      missing.push(`${id}: it has no texts in ${language}. Write ${file}.`);
      continue;
    }
    for (const part of ['name', 'summary', ...messageIds]) {
      if (!new RegExp(`(?:^|[\\s{])'?${part}(?:_\\w+)?'?:`, 'm').test(texts)) {
        missing.push(`${id}: ${file} has no \`${part}\`. Add that text.`);
      }
    }
    const list = read(`src/i18n/messages/${language}/checks/index.ts`);
    // An id of one word needs no quotes.
    if (!new RegExp(`^ {2}(?:'${id}': ${camelCase(id)}|${id}: ${id}|${id}),$`, 'm').test(list)) {
      missing.push(`${id}: add \`'${id}': ${camelCase(id)}\` to src/i18n/messages/${language}/checks/index.ts.`);
    }
    if (/\bEDIT\b/.test(texts)) missing.push(`${id}: ${file} still has an EDIT mark. Write that text.`);
  }
  return missing;
}

/** @param {string} id @param {string} page @returns {string[]} */
function missingOnPage(id, page) {
  const file = `docs/checks/${id}.md`;
  if (page === '') return [`${id}: it has no page. Write ${file}.`];
  const found = page.split('\n').filter((line) => line.startsWith('## '));
  if (found.join('\n') !== headings.join('\n')) {
    return [`${id}: ${file} needs exactly these headings in this order: ${headings.join(' · ')}.`];
  }
  /** @type {string[]} */
  const missing = [];
  for (const heading of headings.slice(1, 3)) {
    const section = page.split(`\n${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    // Two lines are the head of the table.
    const rows = section.split('\n').filter((line) => line.startsWith('|')).length - 2;
    if (rows < 1) missing.push(`${id}: ${file} has no example below “${heading}”. Add a row to its table.`);
  }
  if (/\bEDIT\b/.test(page)) missing.push(`${id}: ${file} still has an EDIT mark. Write that part.`);
  return missing;
}

if (process.argv[1] !== undefined && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  const missing = missingParts(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
  for (const line of missing) console.error(line);
  if (missing.length === 0) console.log('Every check has its page, texts, tests and entries.');
  process.exitCode = missing.length === 0 ? 0 : 1;
}
