import { alignStepwise, type AlignOptions } from '../alignment/align';
import type { Bead, SentencePlace } from '../alignment/alignment';
import type { TextDocument } from '../formats/format';
import { finish, type Stepwise } from '../stepwise';
import type { Language, Span } from '../text/span';
import { classifyBlock } from './classify-block';
import { pageFurnitureReason } from './page-furniture';
import type { ImportedSegment, SegmentKind } from './segment';
import { tagsIn } from './segments-from-units';
import { sentencesOf } from './sentences-of';

export { sentencesOf };

/** Splits and pairs two documents and makes the segments of a project, `s1`, `s2` … in reading order. */
export function buildSegments(source: TextDocument, target: TextDocument, options?: AlignOptions): ImportedSegment[] {
  return finish(buildSegmentsStepwise(source, target, options));
}

/** `buildSegments` in steps. */
export function* buildSegmentsStepwise(
  source: TextDocument,
  target: TextDocument,
  options?: AlignOptions,
): Stepwise<ImportedSegment[]> {
  const sourceSentences = sentencesOf(source, 'ru');
  const targetSentences = sentencesOf(target, 'en');
  const beads = yield* alignStepwise(
    { text: source.text, sentences: sourceSentences },
    { text: target.text, sentences: targetSentences },
    options,
  );
  return segmentsFromBeads(beads, source, sourceSentences, target, targetSentences);
}

/** The segments of beads over given sentences; texts are exact slices of the documents. */
export function segmentsFromBeads(
  beads: readonly Bead[],
  source: TextDocument,
  sourceSentences: readonly SentencePlace[],
  target: TextDocument,
  targetSentences: readonly SentencePlace[],
): ImportedSegment[] {
  const sourceKinds = kindsOf(source, 'ru');
  const targetKinds = kindsOf(target, 'en');
  return beads.map((bead, index) => {
    const russian = place(bead.source, sourceSentences, source);
    const english = place(bead.target, targetSentences, target);
    return {
      id: `s${String(index + 1)}`,
      kind: kindOf(russian, english, sourceKinds, targetKinds),
      source: russian?.text ?? '',
      machine: english?.text ?? '',
      sourceSpan: russian?.span ?? null,
      targetSpan: english?.span ?? null,
      sourceBlock: russian?.block ?? null,
      targetBlock: english?.block ?? null,
      score: bead.score,
      tags: [...tagsIn(source, russian?.span ?? null), ...tagsIn(target, english?.span ?? null)],
      origin: [],
    };
  });
}

/** Where a bead stands on one side. */
interface Place {
  readonly span: Span;
  readonly block: number;
  readonly text: string;
}

function place(range: Span | null, sentences: readonly SentencePlace[], document: TextDocument): Place | null {
  if (!range) return null;
  const first = sentences[range.from]!;
  const span = { from: first.from, to: sentences[range.to - 1]!.to };
  return { span, block: first.block, text: document.text.slice(span.from, span.to) };
}

/** The Russian side knows best; English that stands alone speaks for itself. */
function kindOf(
  source: Place | null,
  target: Place | null,
  sourceKinds: readonly SegmentKind[],
  targetKinds: readonly SegmentKind[],
): SegmentKind {
  const [side, kinds] = source ? [source, sourceKinds] : [target!, targetKinds];
  return pageFurnitureReason(side.text) === null ? kinds[side.block]! : 'boilerplate';
}

/** What a reader of a format said holds; plain paragraphs are looked at. */
function kindsOf(document: TextDocument, language: Language): SegmentKind[] {
  const texts = document.blocks.map(({ from, to }) => document.text.slice(from, to));
  return document.blocks.map(({ kind }, index) =>
    kind === 'paragraph'
      ? classifyBlock(texts[index]!, language, {
          before: texts[index - 1] ?? null,
          after: texts[index + 1] ?? null,
        })
      : kind,
  );
}
