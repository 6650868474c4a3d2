// Measures the pronoun checks on fixtures/labelled/pronouns.tsv: 60 sentences with the one before, labelled by hand.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { inRoot } from '../steps/paths.mjs';

/** @type {Readonly<Record<string, string>>} */
const NAMES = {
  it: '“it” for a person',
  gender: 'he for she, she for he',
  speaker: 'he or she where “I” speaks',
  right: 'nothing wrong',
};

/**
 * The kind of fault that a finding speaks of.
 * @param {{ readonly check: string, readonly messageId: string }} finding
 */
function kindOf({ check, messageId }) {
  if (check === 'pronoun-gender') return 'gender';
  if (check === 'pronoun-person') return messageId;
  return 'other';
}

/** The section of the page of scores. */
export function scorePronouns() {
  const cases = readFileSync(inRoot('fixtures', 'labelled', 'pronouns.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line, index) => {
      const [label = '', russianBefore = '', englishBefore = '', russian = '', english = ''] = line.split('\t');
      return { id: String(index), label, russianBefore, englishBefore, russian, english };
    });
  const lines = cases.flatMap(({ id, russianBefore, englishBefore, russian, english }) => [
    { id: `${id}-before`, doc: id, source: russianBefore, target: englishBefore, context: true },
    { id, doc: id, source: russian, target: english },
  ]);
  const run = spawnSync(process.execPath, [inRoot('bin', 'sverka.cjs'), 'check', '--jsonl', '--quiet'], {
    input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  /** @type {Map<string, string[]>} */
  const found = new Map(
    run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ id, findings }) => [
        id,
        findings.filter((/** @type {{ check: string }} */ { check }) => check.startsWith('pronoun-')).map(kindOf),
      ]),
  );
  const labels = Object.keys(NAMES);
  const rows = labels.map((label) => {
    const own = cases.filter((each) => each.label === label);
    const hits = own.filter(({ id }) => found.get(id)?.includes(label)).length;
    const flagged = own.filter(({ id }) => (found.get(id)?.length ?? 0) > 0).length;
    return `| ${NAMES[label]} | ${own.length} | ${label === 'right' ? '' : hits} | ${flagged} |`;
  });
  const wrong = cases.filter(({ label }) => label !== 'right');
  const hits = wrong.filter(({ id, label }) => found.get(id)?.includes(label)).length;
  const flagged = cases.filter(({ id }) => (found.get(id)?.length ?? 0) > 0).length;
  return [
    '## Pronouns for persons',
    '',
    'Sixty sentences with the one before, labelled by hand before the check of persons was written; that of genders was widened with them in view',
    '([fixtures/labelled/pronouns.tsv](../../fixtures/labelled/pronouns.tsv)).',
    '',
    `Recall: ${hits} of ${wrong.length}. Precision: ${hits} of ${flagged} flagged.`,
    '',
    '| what is wrong | sentences | found as such | flagged at all |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
