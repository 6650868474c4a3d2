import type { Span } from '../../src/core/text/span';

/** A text with the places that its notation marks: [flagged] and ⟨evidence⟩. */
export interface MarkedText {
  readonly text: string;
  readonly flagged: readonly Span[];
  readonly evidence: readonly Span[];
}

const OPENING: Readonly<Record<string, string>> = { '[': ']', '⟨': '⟩' };
const STAND_INS: Readonly<Record<string, string>> = { '⏎': '\n', '◆': '\uE000' };

/**
 * Reads a text in the notation of the examples: [brackets] and ⟨angles⟩ mark spans, a backslash takes a mark literally
 * (`\[`), ⏎ is a line end and ◆ an inline tag. Marks do not nest, but an angle may stand in a bracket.
 */
export function parseMarked(notation: string): MarkedText {
  let text = '';
  const spans: Record<string, Span[]> = { ']': [], '⟩': [] };
  const open: { close: string; from: number }[] = [];
  for (let index = 0; index < notation.length; index++) {
    const character = notation[index] ?? '';
    const close = OPENING[character];
    if (character === '\\') text += notation[++index] ?? '';
    else if (close !== undefined) open.push({ close, from: text.length });
    else if (character === open.at(-1)?.close) {
      spans[character]?.push({ from: open.pop()?.from ?? 0, to: text.length });
    } else if (character === ']' || character === '⟩') throw new Error(`“${character}” closes nothing in: ${notation}`);
    else text += STAND_INS[character] ?? character;
  }
  if (open.length > 0) throw new Error(`“${open.at(-1)?.close ?? ''}” is missing in: ${notation}`);
  return { text, flagged: spans[']'] ?? [], evidence: spans['⟩'] ?? [] };
}

/** A text with the spans in brackets, to compare with an example. */
export function showMarked(text: string, spans: readonly Span[]): string {
  const marks = [...new Map(spans.map((span) => [`${span.from}-${span.to}`, span])).values()].flatMap(
    ({ from, to }) => [
      { at: from, mark: '[', order: from === to ? 1 : 2 },
      { at: to, mark: ']', order: from === to ? 2 : 0 },
    ],
  );
  // From the end, so that earlier offsets stay right; at one place what stands last goes in first.
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let shown = text;
  for (const { at, mark } of marks) shown = shown.slice(0, at) + mark + shown.slice(at);
  return shown;
}
