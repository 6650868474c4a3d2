import { analyseDocument, type SegmentTexts } from '../core/analysis/analyse-document';
import type { Analyser } from '../core/analysis/analyser';
import type { AnalysedDocument } from '../core/analysis/analysed-document';
import type { Segment } from '../core/segments/segment';

/** The analysed document of a project's segments. */
export function documentOf(segments: readonly Segment[], analyser: Analyser): AnalysedDocument {
  return analyseDocument(
    segments.map((segment) => analysisInput(segment)),
    analyser,
  );
}

/** A segment as the analysis takes it. */
export function analysisInput(segment: Segment): SegmentTexts {
  return {
    id: segment.id,
    kind: segment.kind,
    source: segment.source,
    target: segment.target,
    tags: segment.tags,
    excluded: segment.state === 'excluded',
  };
}
