import { readFileSync } from 'node:fs';

/** An example of a check: what it shows, the Russian and the English in the notation of `marked-text.ts`. */
export type CheckExample = readonly [title: string, source: string, target: string];

/** The examples on the page of a check. */
export interface CheckPage {
  readonly flags: readonly CheckExample[];
  readonly leaves: readonly CheckExample[];
}

const pages = new URL('../../docs/checks/', import.meta.url);

/** Reads docs/checks/<id>.md: the tables `| Russian | English | why |` below its two headings of examples. */
export function readCheckPage(id: string): CheckPage {
  const page = readFileSync(new URL(`${id}.md`, pages), 'utf8');
  return {
    flags: examplesBelow(page, '## Examples it flags', id),
    leaves: examplesBelow(page, '## Examples it leaves', id),
  };
}

function examplesBelow(page: string, heading: string, id: string): CheckExample[] {
  const [, section = ''] = page.split(`\n${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  // The first two lines of a table are its head.
  const examples = rows.slice(2).map((row): CheckExample => {
    const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const [, source = '', target = '', why = ''] = cells;
    return [why, source, target];
  });
  if (examples.length === 0) throw new Error(`docs/checks/${id}.md has no table of examples below “${heading}”.`);
  return examples;
}
