// Writes all the files of a new check, with EDIT marks where its author has to write: `npm run new:check <id>`.
// `node scripts/new-check.mjs <id> [root]`; nothing is overwritten.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { camelCase, headings } from './check-checks.mjs';

/** @param {string} id @returns {Record<string, string>} */
function filesOf(id) {
  const name = camelCase(id);
  const texts = (/** @type {string} */ language) => `/** The texts of the check ${id}. */
export const ${name} = {
  name: 'EDIT ${language}: a few words',
  summary: 'EDIT ${language}: one sentence.',
  messages: {
    found: 'EDIT ${language}: what is wrong with “{{words}}”.',
  },
} as const;
`;
  const table = '| Russian | English | why |\n| ------- | ------- | --- |\n';
  return {
    [`src/core/checks/${id}.ts`]: `import type { Check } from './check';

/** EDIT: Finds … : «…» rendered as "…". */
export const ${name}: Check = {
  meta: {
    id: '${id}',
    category: 'accuracy/mistranslation', // EDIT
    severity: 'minor', // EDIT
    scope: 'segment',
    messageIds: ['found'],
  },
  *run({ segment }) {
    for (const token of segment.target.tokens) {
      if (token.lower !== 'edit') continue; // EDIT
      yield {
        segment: segment.id,
        messageId: 'found',
        data: { words: token.text },
        confidence: 0.9, // EDIT
        target: [{ from: token.from, to: token.to }],
        source: [],
      };
    }
  },
};
`,
    ...Object.fromEntries(['en', 'ru'].map((one) => [`src/i18n/messages/${one}/checks/${id}.ts`, texts(one)])),
    [`tests/core/checks/${id}.test.ts`]: `import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('${id}');
`,
    [`docs/checks/${id}.md`]: `# EDIT: name

\`${id}\` · MQM EDIT · EDIT severity

${headings[0]}

EDIT: one paragraph.

${headings[1]}

${table}| EDIT | [edit] | EDIT: what this shows |

${headings[2]}

${table}| EDIT | a good translation | EDIT: what this shows |

${headings[3]}

EDIT: when is it right after all?
`,
  };
}

/**
 * The text of a list file with one more entry, its imports and entries in alphabetical order.
 * @param {string} text @param {string} id
 */
function withEntry(text, id) {
  const name = camelCase(id);
  const imports = [...text.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)';$/gm)];
  const before = imports.find((match) => (match[2] ?? '') > id);
  const line = `import { ${name} } from './${id}';\n`;
  const at = before ? before.index : (imports.at(-1)?.index ?? 0) + (imports.at(-1)?.[0].length ?? -1) + 1;
  const imported = text.slice(0, at) + line + text.slice(at);
  const registered = imported.replace(/(Check\[\] = \[)([^\]]*)(\])/, (_, open, list, close) => {
    const names = [
      ...list
        .split(',')
        .map((/** @type {string} */ one) => one.trim())
        .filter(Boolean),
      name,
    ].sort();
    return `${open}${names.join(', ')}${close}`;
  });
  return registered.replace(/(checks = \{\n)([\s\S]*?)(\} as const)/, (_, open, list, close) => {
    const lines = [...list.split('\n').filter(Boolean), `  '${id}': ${name},`].sort();
    return `${open}${lines.join('\n')}\n${close}`;
  });
}

/**
 * Writes the files of a check and enters it in the lists.
 * @param {string} root @param {string} id
 * @returns {string[]} the files written or changed; throws a sentence for people if it cannot
 */
export function writeNewCheck(root, id) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    throw new Error(`“${id}” is no id. Use small letters and hyphens, such as false-friend.`);
  }
  const files = filesOf(id);
  for (const file of Object.keys(files)) {
    if (existsSync(join(root, file))) throw new Error(`${file} exists already. Choose another id.`);
  }
  for (const list of [
    'src/core/checks/registry.ts',
    ...['en', 'ru'].map((one) => `src/i18n/messages/${one}/checks/index.ts`),
  ]) {
    files[list] = withEntry(readFileSync(join(root, list), 'utf8'), id);
  }
  const readme = 'docs/checks/README.md';
  files[readme] = withRow(readFileSync(join(root, readme), 'utf8'), id);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return Object.keys(files);
}

/**
 * The page of checks with a row for a new one, at its place in the alphabet.
 * @param {string} page
 * @param {string} id
 */
function withRow(page, id) {
  const lines = page.trimEnd().split('\n');
  const row = `| [${id}](${id}.md) | EDIT | EDIT | EDIT |`;
  const places = lines.flatMap((line, index) => (line.startsWith('| [') ? [index] : []));
  const next = places.find((index) => (lines[index] ?? '') > row);
  lines.splice(next ?? (places.at(-1) ?? lines.length - 1) + 1, 0, row);
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] !== undefined && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  try {
    const root = process.argv[3] ?? fileURLToPath(new URL('..', import.meta.url));
    const written = writeNewCheck(root, process.argv[2] ?? '');
    console.log(`Written, to be edited where they say EDIT:\n  ${written.join('\n  ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
