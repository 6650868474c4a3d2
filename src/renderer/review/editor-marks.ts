import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../../core/findings/finding';
import type { Span } from '../../core/text/span';
import { gravest, piecesOf, type TextMark } from './mark-pieces';

/** A mark of the editor keeps what it was made from, to be drawn anew when another finding is lit up. */
interface MarkSpec {
  readonly findings: readonly Finding[];
  readonly evidence: boolean;
}

/** The marks of a text anew; between two of these they move along with what is typed. */
export const setMarks = StateEffect.define<{ readonly marks: readonly TextMark[]; readonly lit: string | null }>();

/** Another finding is lit up. */
export const setLit = StateEffect.define<string | null>();

const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) {
        const text = transaction.newDoc.toString();
        now = draw(
          piecesOf(text, effect.value.marks).map(({ from, to, findings, evidence }) => ({
            from,
            to,
            spec: { findings, evidence },
          })),
          effect.value.lit,
        );
      } else if (effect.is(setLit)) now = draw(rangesOf(now), effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The marks of findings in the editor. */
export const editorMarks: Extension = markField;

/** Where the words of a finding stand now; the first place if there are several. */
export function placeOfFinding(view: EditorView, key: string): Span | null {
  const place = rangesOf(view.state.field(markField)).find(({ spec }) =>
    spec.findings.some((finding) => finding.key === key),
  );
  return place ? { from: place.from, to: place.to } : null;
}

/** Key of the gravest finding whose words stand at a place; undefined if there is none. */
export function findingAt(view: EditorView, at: number): string | undefined {
  const marks = rangesOf(view.state.field(markField)).filter(({ from, to }) => from <= at && at <= to);
  return gravest(marks.flatMap(({ spec }) => spec.findings))?.key;
}

function rangesOf(marks: DecorationSet): { from: number; to: number; spec: MarkSpec }[] {
  const ranges: { from: number; to: number; spec: MarkSpec }[] = [];
  for (const cursor = marks.iter(); cursor.value; cursor.next()) {
    ranges.push({ from: cursor.from, to: cursor.to, spec: cursor.value.spec as MarkSpec });
  }
  return ranges;
}

function draw(ranges: readonly { from: number; to: number; spec: MarkSpec }[], lit: string | null): DecorationSet {
  return Decoration.set(
    ranges.flatMap(({ from, to, spec }): Range<Decoration>[] => {
      const main = gravest(spec.findings);
      if ((!main && !spec.evidence) || from === to) return [];
      const isLit = spec.findings.some(({ key }) => key === lit);
      const mark = Decoration.mark({
        ...spec,
        tagName: 'mark',
        class: [main?.severity, isLit && 'lit', spec.evidence && !isLit && 'evidence'].filter(Boolean).join(' '),
        ...(main && { attributes: { 'data-key': main.key } }),
      });
      return [mark.range(from, to)];
    }),
  );
}
