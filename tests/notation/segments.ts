import type { Segment, SegmentState } from '../../src/core/segments/segment';

/** What a test changes of a segment: its text, its state, or where its Russian stands. */
export interface SegmentChange {
  readonly target?: string;
  readonly state?: SegmentState;
  readonly sourceBlock?: number | null;
}

/**
 * Segments of an English text in which brackets mark them: `[One.] [Two.]\n\n[Three.]`; `[]` is a segment that only
 * the Russian has. Blocks are counted by blank lines or, without any, by lines; a `[]` stands in the paragraph of the
 * segment before it unless a line end or `|` stands between.
 */
export function segmentsOf(marked: string): { text: string; segments: Segment[] } {
  const breaks = /\n[^\S\n]*\n|\r\n\r\n/.test(marked) ? /(?:\r?\n[^\S\n]*){2,}/g : /\r\n|[\n\r\u2028\u2029]/g;
  let text = '';
  let block = 0;
  let end = 0;
  const segments: Segment[] = [];
  for (const match of marked.matchAll(/\[([^\]]*)\]/g)) {
    const gap = marked.slice(end, match.index);
    text += gap.replaceAll('|', '');
    if (segments.length > 0) block += (gap.match(breaks)?.length ?? 0) + (gap.includes('|') ? 1 : 0);
    const machine = match[1] ?? '';
    const span = { from: text.length, to: text.length + machine.length };
    text += machine;
    segments.push(
      segment(`s${segments.length + 1}`, {
        machine,
        target: machine,
        targetSpan: machine === '' ? null : span,
        targetBlock: machine === '' ? null : block,
        sourceBlock: block,
      }),
    );
    end = match.index + match[0].length;
  }
  text += marked.slice(end).replaceAll('|', '');
  return { text, segments };
}

/** The segments with changes made by id: `changed(segments, { s2: 'New text.', s3: { state: 'excluded' } })`. */
export function changed(
  segments: readonly Segment[],
  changes: Readonly<Record<string, string | SegmentChange>>,
): Segment[] {
  return segments.map((one) => {
    const change = changes[one.id];
    if (change === undefined) return one;
    const fields = typeof change === 'string' ? { target: change } : change;
    return { ...one, ...(fields.target === undefined ? {} : { state: 'edited' as const }), ...fields };
  });
}

export function segment(id: string, fields: Partial<Segment>): Segment {
  return {
    id,
    kind: 'paragraph',
    source: 'Текст.',
    machine: '',
    sourceSpan: null,
    targetSpan: null,
    sourceBlock: null,
    targetBlock: null,
    score: 1,
    tags: [],
    origin: [],
    target: '',
    state: 'untouched',
    notes: [],
    ...fields,
  };
}
