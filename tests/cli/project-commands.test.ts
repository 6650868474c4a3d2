import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixture, sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const source = fixture('sample', 'source.ru.txt');
const target = fixture('sample', 'target.en.txt');
let count = 0;

/** A fresh project of the sample. */
async function newProject(): Promise<string> {
  count += 1;
  const path = join(folder, `project-${count}.sverka`);
  const { code, err } = await sverka(['new', path, '--source', source, '--target', target, '--author', 'Anna']);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return path;
}

interface FindingLine {
  readonly key: string;
  readonly check: string;
  readonly segment: string;
  readonly suggestions: readonly { readonly text: string; readonly alternative: number }[];
  readonly target: readonly { readonly from: number; readonly to: number }[];
}
interface SegmentLine {
  readonly id: string;
  readonly source: string;
  readonly machine: string;
  readonly target: string;
  readonly state: string;
  readonly kind: string;
  readonly notes: readonly string[];
}

async function findings(path: string): Promise<FindingLine[]> {
  return JSON.parse((await sverka(['check', path, '--format', 'json'])).out) as FindingLine[];
}
async function segments(path: string): Promise<SegmentLine[]> {
  const { out } = await sverka(['segments', path, '--jsonl']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as SegmentLine);
}
async function segmentWith(path: string, words: string): Promise<SegmentLine> {
  const found = (await segments(path)).find((segment) => segment.machine.includes(words));
  if (found === undefined) throw new Error(`no segment with “${words}”`);
  return found;
}

describe('a review from import to export', () => {
  test('keeps every sentence of both texts', async () => {
    const path = await newProject();
    const english = readFileSync(target, 'utf8');
    const russian = readFileSync(source, 'utf8');
    const rows = await segments(path);
    for (const { source: ru, machine } of rows) {
      expect(russian).toContain(ru);
      expect(english).toContain(machine);
    }
    const letters = (text: string): string => text.replace(/\s/g, '');
    expect(letters(rows.map(({ machine }) => machine).join(''))).toBe(letters(english));
    expect(letters(rows.map((row) => row.source).join(''))).toBe(letters(russian));
  });

  test('finds the pronoun of the mission, explains it by the sentence before and corrects both words', async () => {
    const path = await newProject();
    const sheLeft = await segmentWith(path, 'She left, and she did it');
    const found = (await findings(path)).find(
      (finding) => finding.segment === sheLeft.id && finding.check === 'pronoun-antecedent',
    );
    expect(found?.target.map(({ from, to }) => sheLeft.target.slice(from, to))).toEqual(['She', 'she']);
    const { code } = await sverka(['fix', path, found?.key.slice(0, 8) ?? '']);
    expect(code).toBe(0);
    const after = await segmentWith(path, 'She left, and she did it');
    expect(after.target).toBe('It left, and it did it under an absolutely far-fetched pretext.');
    expect(after.state).toBe('edited');
    expect((await findings(path)).some(({ key }) => key === found?.key)).toBe(false);
  });

  test('exports an untouched project byte for byte', async () => {
    const path = await newProject();
    const exported = join(folder, 'untouched.txt');
    expect((await sverka(['export', path, '-o', exported])).code).toBe(0);
    expect(readFileSync(exported).equals(readFileSync(target))).toBe(true);
    const diff = join(folder, 'untouched.diff');
    const { code, err } = await sverka(['diff', path, '-o', diff]);
    expect(code).toBe(0);
    expect(err).toContain('Nothing was corrected');
    expect(existsSync(diff)).toBe(false);
  });

  describe('after corrections', () => {
    let path = '';
    let exported = '';
    let diff = '';
    beforeAll(async () => {
      path = await newProject();
      for (const finding of await findings(path)) {
        if (finding.suggestions.length > 0) await sverka(['fix', path, finding.key]);
      }
      const untranslated = (await segments(path)).find(({ machine, kind }) => machine === '' && kind !== 'boilerplate');
      if (untranslated) await sverka(['set', path, untranslated.id, '--text', 'This sentence had been left out.']);
      exported = join(folder, 'corrected.txt');
      diff = join(folder, 'corrections.diff');
      expect((await sverka(['export', path, '-o', exported])).code).toBe(0);
      expect((await sverka(['diff', path, '-o', diff])).code).toBe(0);
    });

    test.each([
      ['patch', ['-s', 'target.en.txt', 'corrections.diff']],
      ['patch', ['-s', '-p0', '-i', 'corrections.diff']],
      ['git', ['apply', 'corrections.diff']],
    ])('the diff applies with %s %j and gives the export', (program, argv) => {
      const work = join(folder, `apply-${program}-${argv.length}`);
      spawnSync('mkdir', ['-p', work]);
      copyFileSync(target, join(work, 'target.en.txt'));
      copyFileSync(diff, join(work, 'corrections.diff'));
      const run = spawnSync(program, argv, { cwd: work, encoding: 'utf8' });
      expect(`${run.status} ${run.stderr}`).toBe('0 ');
      expect(readFileSync(join(work, 'target.en.txt'), 'utf8')).toBe(readFileSync(exported, 'utf8'));
    });

    test('the export holds the corrections and lacks the page furniture', () => {
      const text = readFileSync(exported, 'utf8');
      expect(text).toContain('It left, and it did it under an absolutely contrived pretext.');
      expect(text).toContain('This sentence had been left out.');
      expect(text).not.toContain('Skip to main content');
      expect(text).not.toContain('direct direct');
    });

    test('the history names who changed what and why', async () => {
      const { out } = await sverka(['history', path, '--format', 'json']);
      const { revisions } = JSON.parse(out) as {
        revisions: { number: number; author: string; kind: string; reason: string | null; previousHash: string }[];
      };
      expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
      expect(revisions[0]?.author).toBe('Anna');
      expect(revisions.some(({ reason }) => reason === 'pronoun-antecedent')).toBe(true);
      expect((await sverka(['verify', path])).code).toBe(0);
    });

    test('the statistics tell the effort', async () => {
      const { out } = await sverka(['stats', path, '--json']);
      const statistics = JSON.parse(out) as {
        effort: { hter: number; editedSegments: number };
        states: { excluded: number };
      };
      expect(statistics.effort.hter).toBeGreaterThan(0);
      expect(statistics.effort.hter).toBeLessThan(0.5);
      expect(statistics.effort.editedSegments).toBeGreaterThan(5);
      expect(statistics.states.excluded).toBeGreaterThan(3);
    });
  });
});

describe('set', () => {
  test('records a text, a state and a note as one revision each and keeps the machine translation', async () => {
    const path = await newProject();
    const [first] = await segments(path);
    const id = first?.id ?? '';
    await sverka(['set', path, id, '--text', 'Another text', '--author', 'Boris', '--reason', 'reads better']);
    await sverka(['set', path, id, '--state', 'confirmed']);
    await sverka(['set', path, id, '--note', 'ask the desk']);
    const after = (await segments(path)).find((segment) => segment.id === id);
    expect(after).toMatchObject({
      target: 'Another text',
      machine: first?.machine,
      state: 'confirmed',
      notes: ['ask the desk'],
    });
    const { out } = await sverka(['history', path, '--segment', id]);
    expect(out).toContain('Boris');
    expect(out).toContain('reads better');
  });

  test('says which segments there are when the id is wrong', async () => {
    const path = await newProject();
    const { code, err } = await sverka(['set', path, 's9999', '--text', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('s9999');
  });

  test('refuses a paragraph break and changes nothing', async () => {
    const path = await newProject();
    const { code, err } = await sverka(['set', path, 's1', '--text', 'one\n\ntwo']);
    expect(code).toBe(2);
    expect(err).toContain('paragraph');
    expect((await sverka(['history', path, '--format', 'json'])).out).toContain('"revisions": []');
  });
});

describe('dismiss', () => {
  test('sets a whole check aside, lists what is set aside with the reason, and counts it', async () => {
    const path = await newProject();
    const [first] = await findings(path);
    const check = first?.check ?? '';
    await sverka(['dismiss', path, first?.key ?? '', '--whole-check', '--reason', 'a poem']);
    expect((await findings(path)).filter((finding) => finding.check === check)).toEqual([]);
    const { out } = await sverka(['check', path, '--dismissed']);
    expect(out).toContain('reason: a poem');
    const stats = JSON.parse((await sverka(['stats', path, '--json'])).out) as {
      findings: { judged: Record<string, { dismissed: number }> };
    };
    expect(stats.findings.judged[check]?.dismissed).toBeGreaterThan(0);
    await sverka(['dismiss', path, first?.key ?? '', '--undo']);
    expect((await findings(path)).map(({ key }) => key)).toContain(first?.key);
  });

  test('sets a finding aside for good and takes that back', async () => {
    const path = await newProject();
    const [first] = await findings(path);
    const key = first?.key ?? '';
    expect((await sverka(['dismiss', path, key, '--reason', 'house style'])).code).toBe(0);
    expect((await findings(path)).map((finding) => finding.key)).not.toContain(key);
    expect((await sverka(['dismiss', path, key, '--undo'])).code).toBe(0);
    expect((await findings(path)).map((finding) => finding.key)).toContain(key);
  });

  test('sets every finding of one kind about the same words aside at once', async () => {
    const texts = [join(folder, 'like.ru.txt'), join(folder, 'like.en.txt')] as const;
    const russian = ['Станция работает без людей.', 'Архив хранится в университете.', 'Приборы молчат уже год.'];
    const english = ['The station runs runs alone.', 'The archive is kept there.', 'The devices run runs on.'];
    writeFileSync(texts[0], russian.join('\n\n'));
    writeFileSync(texts[1], english.join('\n\nAdvertisement\n\n'));
    const path = join(folder, 'like.sverka');
    await sverka(['new', path, '--source', texts[0], '--target', texts[1]]);
    const furniture = async (): Promise<FindingLine[]> =>
      (await findings(path)).filter(({ check }) => check === 'page-furniture');
    const [first, second] = await furniture();
    expect(second).toBeDefined();
    expect(first?.key).not.toBe(second?.key);
    await sverka(['dismiss', path, first?.key ?? '', '--all-like-it']);
    expect(await furniture()).toEqual([]);
    expect((await findings(path)).length).toBeGreaterThan(0);
  });
});

describe('snapshots', () => {
  test('a diff between two snapshots holds only what changed between them', async () => {
    const path = await newProject();
    const first = await segmentWith(path, 'direct direct');
    const second = await segmentWith(path, 'An inspector is an accountant, not a spy: he counts');
    await sverka(['set', path, first.id, '--text', first.target.replace('direct direct', 'direct')]);
    await sverka(['snapshot', path, 'first read']);
    await sverka(['set', path, second.id, '--text', second.target.replace('spy:', 'agent:')]);
    await sverka(['snapshot', path, 'second read']);
    const early = (await sverka(['diff', path, '--to', 'first read'])).out;
    const late = (await sverka(['diff', path, '--from', 'first read', '--to', 'second read'])).out;
    expect(early).toContain('direct contact');
    expect(early).not.toContain('agent:');
    expect(late).toContain('agent:');
    expect(late).not.toContain('-In those years');
    expect((await sverka(['diff', path, '--word'])).out).toContain('[-spy-]{+agent+}');
    expect((await sverka(['history', path])).out).toContain('“first read”');
    const unknown = await sverka(['diff', path, '--from', 'never']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('never');
  });
});

describe('reports', () => {
  test('text shows both sides with the marked words, the reason and the suggestion', async () => {
    const { out } = await sverka(['check', '--source', source, '--target', target]);
    expect(out).toContain('[She] left, and [she] did it');
    expect(out).toContain('[Она] вышла');
  });

  test('SARIF names the rule and the line in the English file', async () => {
    const { out } = await sverka(['check', '--source', source, '--target', target, '--format', 'sarif']);
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        results: {
          ruleId: string;
          locations: { physicalLocation: { region: { startLine: number; startColumn: number } } }[];
        }[];
      }[];
    };
    expect(log.version).toBe('2.1.0');
    const found = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'pronoun-antecedent');
    const line = found?.locations[0]?.physicalLocation.region.startLine ?? 0;
    expect(readFileSync(target, 'utf8').split('\n')[line - 1]).toContain('She left, and she did it');
  });

  test('HTML stands alone and escapes what the texts hold', async () => {
    const ru = join(folder, 'escape.ru.txt');
    const en = join(folder, 'escape.en.txt');
    writeFileSync(ru, 'Слово <b> здесь, и всё это очень важно для проверки.\n');
    writeFileSync(en, 'The word <script>alert(1)</script> слово is is here and it matters for the check.\n');
    const { out } = await sverka(['check', '--source', ru, '--target', en, '--format', 'html']);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toContain('<script>');
  });

  test('leaves out what is below the severity asked for, and exits with 1 only when asked to', async () => {
    const all = JSON.parse(
      (await sverka(['check', '--source', source, '--target', target, '--format', 'json'])).out,
    ) as {
      severity: string;
    }[];
    const grave = JSON.parse(
      (
        await sverka([
          'check',
          '--source',
          source,
          '--target',
          target,
          '--format',
          'json',
          '--min-severity',
          'critical',
        ])
      ).out,
    ) as { severity: string }[];
    expect(grave.length).toBeGreaterThan(0);
    expect(grave.length).toBeLessThan(all.length);
    expect(new Set(grave.map(({ severity }) => severity))).toEqual(new Set(['critical']));
    expect((await sverka(['check', '--source', source, '--target', target, '--fail-on', 'critical'])).code).toBe(1);
  });
});

describe('align', () => {
  test('gives beads whose offsets cut their text out of the files', async () => {
    const { out } = await sverka(['align', '--source', source, '--target', target, '--format', 'jsonl']);
    const russian = readFileSync(source, 'utf8');
    const english = readFileSync(target, 'utf8');
    const beads = out
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as Record<'source' | 'target', { from: number; to: number; text: string } | null>,
      );
    for (const bead of beads) {
      if (bead.source) expect(russian.slice(bead.source.from, bead.source.to)).toBe(bead.source.text);
      if (bead.target) expect(english.slice(bead.target.from, bead.target.to)).toBe(bead.target.text);
    }
    const expected = readFileSync(fixture('sample', 'beads.tsv'), 'utf8').split('\n');
    const got = beads.map((bead) => `${bead.source?.text ?? ''}\t${bead.target?.text ?? ''}`);
    expect(got.filter((line) => !expected.includes(line))).toEqual([]);
  });
});

describe('a fix that is taken everywhere', () => {
  test('is listed first, then made as one step that is undone as one', async () => {
    const path = await newProject();
    const alike = (await findings(path)).find(({ suggestions }) => (suggestions[0]?.text ?? '') !== '');
    const before = await segments(path);
    const listed = await sverka(['fix', path, alike?.key ?? '', '--everywhere', '--dry-run']);
    expect(listed.code).toBe(0);
    expect(listed.out).toContain(`${alike?.segment ?? ''}: `);
    expect(await segments(path)).toEqual(before);
    const done = await sverka(['fix', path, alike?.key ?? '', '--everywhere', '--author', 'Anna']);
    expect(done.err).toMatch(/Fixed in \d+ place/);
    const changed = (await segments(path)).filter(({ target }, index) => target !== before[index]?.target);
    expect(changed.map(({ id }) => id)).toContain(alike?.segment);
    expect((await sverka(['undo', path])).code).toBe(0);
    expect((await segments(path)).map(({ target }) => target)).toEqual(before.map(({ target }) => target));
  });

  test('cannot be tried out alone', async () => {
    const path = await newProject();
    expect(await sverka(['fix', path, 'abc', '--dry-run'])).toMatchObject({ code: 2 });
  });
});
