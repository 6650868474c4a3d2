import { SEVERITIES, type Finding, type Severity } from '../../core/findings/finding';
import type { Side, Span } from '../../core/text/span';

/** Words of a text that are marked: for a finding, or as the evidence (`finding` null) of the one that is lit up. */
export interface TextMark extends Span {
  readonly finding: Finding | null;
}

/** A stretch of text under the same marks. */
export interface Piece extends Span {
  readonly findings: readonly Finding[];
  readonly evidence: boolean;
}

/** The marks of one side of a segment; evidence only of the finding that is lit up. */
export function marksOf(side: Side, segment: string, findings: readonly Finding[], lit: Finding | null): TextMark[] {
  const own = findings.flatMap((finding) => finding[side].map(({ from, to }) => ({ from, to, finding })));
  const evidence = (lit?.evidence ?? [])
    .filter((place) => place.segment === segment && place.side === side)
    .map(({ from, to }) => ({ from, to, finding: null }));
  return [...own, ...evidence];
}

/** Cuts a text at the borders of its marks, so that overlapping ones can be drawn; places outside the text are left out. */
export function piecesOf(text: string, marks: readonly TextMark[]): Piece[] {
  const inside = marks.filter(({ from, to }) => from >= 0 && to <= text.length && from < to);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const here = inside.filter((mark) => mark.from <= from && mark.to >= to);
    return {
      from,
      to,
      findings: here.flatMap(({ finding }) => (finding ? [finding] : [])),
      evidence: here.some(({ finding }) => finding === null),
    };
  });
}

/** The gravest finding; undefined for none. */
export function gravest(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity))[0];
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
