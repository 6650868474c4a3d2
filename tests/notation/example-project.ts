import { createHash } from 'node:crypto';
import type { Authorship, ImportedFile, NewProject } from '../../src/core/history/project-store';
import { untouched } from '../../src/core/history/replay';
import type { ImportedSegment, Segment } from '../../src/core/segments/segment';

/** A segment written as `Русский текст|English text`; what is not said is as plain text has it. */
export function imported(pair: string, id = 's1', more: Partial<ImportedSegment> = {}): ImportedSegment {
  const [source = '', machine = ''] = pair.split('|');
  return {
    id,
    kind: 'paragraph',
    source,
    machine,
    sourceSpan: source ? { from: 0, to: source.length } : null,
    targetSpan: machine ? { from: 0, to: machine.length } : null,
    sourceBlock: source ? 0 : null,
    targetBlock: machine ? 0 : null,
    score: 1,
    tags: [],
    origin: [],
    ...more,
  };
}

/** The same, as a segment that nobody has touched. */
export function segment(pair: string, more: Partial<Segment> = {}): Segment {
  return { ...untouched(imported(pair)), ...more };
}

/** A project of one sentence a line, each written as `Русский текст|English text`. */
export function exampleProject(pairs: readonly string[]): NewProject {
  const sides = pairs.map((pair) => pair.split('|'));
  const file = (name: string, text: string): ImportedFile => {
    const bytes = new TextEncoder().encode(text);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { name, bytes, encoding: 'utf-8', format: 'txt', hash };
  };
  const offsets = [0, 0];
  const spanOf = (side: 0 | 1, text: string) => {
    const from = offsets[side] ?? 0;
    offsets[side] = from + text.length + 1;
    return { from, to: from + text.length };
  };
  return {
    title: 'Прогулка',
    author: 'Anna',
    created: '2024-05-01T09:00:00.000Z',
    source: file('walk.ru.txt', sides.map(([source]) => `${source}\n`).join('')),
    target: file('walk.en.txt', sides.map(([, target]) => `${target}\n`).join('')),
    segments: pairs.map((pair, index) => {
      const [source = '', machine = ''] = pair.split('|');
      const spans = { sourceSpan: spanOf(0, source), targetSpan: spanOf(1, machine) };
      return imported(pair, `s${index + 1}`, { ...spans, sourceBlock: index, targetBlock: index });
    }),
    terms: [{ lemmas: ['сверка'], approved: 'check', forbidden: ['verification'] }],
  };
}

/** Three sentences that most tests of the history get by with. */
export const WALK = [
  'Иван вышел из дома.|Ivan left the house.',
  'Он забыл зонт.|She forgot an umbrella.',
  'Пошёл дождь.|It started raining.',
];

/** Somebody at a minute of one morning. */
export function by(author: string, minute = 0): Authorship {
  return { author, time: `2024-05-02T10:${String(minute).padStart(2, '0')}:00.000Z` };
}
