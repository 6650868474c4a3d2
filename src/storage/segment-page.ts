import { canonicalJson } from '../core/history/canonical-json';
import {
  SEGMENT_BREAKS,
  SEGMENT_KINDS,
  SEGMENT_STATES,
  type ImportedSegment,
  type Segment,
  type SegmentKind,
  type Tag,
} from '../core/segments/segment';
import type { Span } from '../core/text/span';

/** Segments that one row holds: rows are slow to fetch one by one, and a page is parsed by one call. */
const PAGE_SIZE = 500;

/** The segments as the texts of pages, in order. Tuples instead of objects save a third of the file. */
export function toPages(segments: readonly ImportedSegment[]): string[] {
  const pages: string[] = [];
  for (let from = 0; from < segments.length; from += PAGE_SIZE) {
    pages.push(JSON.stringify(segments.slice(from, from + PAGE_SIZE).map(toTuple)));
  }
  return pages;
}

/** The segments of a page; null if it is none. */
export function parsePage(text: string): ImportedSegment[] | null {
  const tuples = parseJson(text);
  if (!Array.isArray(tuples)) return null;
  const segments: ImportedSegment[] = [];
  for (const tuple of tuples) {
    const segment = fromTuple(tuple);
    if (!segment) return null;
    segments.push(segment);
  }
  return segments;
}

/** Whether a value is a segment as a repaired alignment carries it. */
export function isSegment(value: unknown): value is Segment {
  if (!isRecord(value)) return false;
  const { target, state, notes, breakBefore, ...imported } = value;
  return (
    typeof target === 'string' &&
    (SEGMENT_STATES as readonly unknown[]).includes(state) &&
    isTextList(notes) &&
    (breakBefore === undefined || (SEGMENT_BREAKS as readonly unknown[]).includes(breakBefore)) &&
    isImported(imported) &&
    canonicalJson(Object.keys(imported).sort()) === IMPORTED_KEYS
  );
}

/** The value of a JSON text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with members, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

type Tuple = readonly unknown[];

function toTuple(segment: ImportedSegment): Tuple {
  return [
    segment.id,
    segment.kind,
    segment.source,
    segment.machine,
    segment.sourceSpan && [segment.sourceSpan.from, segment.sourceSpan.to],
    segment.targetSpan && [segment.targetSpan.from, segment.targetSpan.to],
    segment.sourceBlock,
    segment.targetBlock,
    segment.score,
    segment.tags.map((tag) => [tag.character, tag.markup, tag.kind]),
    segment.origin,
  ];
}

function fromTuple(tuple: unknown): ImportedSegment | null {
  if (!Array.isArray(tuple) || tuple.length !== 11) return null;
  const [id, kind, source, machine, sourceSpan, targetSpan, sourceBlock, targetBlock, score, tags, origin] =
    tuple as unknown[];
  const segment = {
    id,
    kind,
    source,
    machine,
    sourceSpan: toSpan(sourceSpan),
    targetSpan: toSpan(targetSpan),
    sourceBlock,
    targetBlock,
    score,
    tags: Array.isArray(tags) ? tags.map(toTag) : null,
    origin,
  };
  return isImported(segment) ? segment : null;
}

function toSpan(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 2) return value;
  const [from, to] = value as unknown[];
  return { from, to };
}

function toTag(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [character, markup, kind] = value as unknown[];
  return { character, markup, kind };
}

const IMPORTED_KEYS = canonicalJson(
  [
    ...['id', 'kind', 'source', 'machine', 'sourceSpan', 'targetSpan'],
    ...['sourceBlock', 'targetBlock', 'score', 'tags', 'origin'],
  ].sort(),
);

const KINDS: ReadonlySet<unknown> = new Set<SegmentKind>(SEGMENT_KINDS);

function isImported(value: Record<string, unknown>): value is Record<string, unknown> & ImportedSegment {
  return (
    typeof value.id === 'string' &&
    KINDS.has(value.kind) &&
    typeof value.source === 'string' &&
    typeof value.machine === 'string' &&
    isSpanOrNull(value.sourceSpan) &&
    isSpanOrNull(value.targetSpan) &&
    isCountOrNull(value.sourceBlock) &&
    isCountOrNull(value.targetBlock) &&
    typeof value.score === 'number' &&
    Array.isArray(value.tags) &&
    value.tags.every(isTag) &&
    isTextList(value.origin)
  );
}

function isSpanOrNull(value: unknown): value is Span | null {
  return value === null || (isRecord(value) && isCount(value.from) && isCount(value.to) && value.from <= value.to);
}

function isTag(value: unknown): value is Tag {
  return (
    isRecord(value) &&
    typeof value.character === 'string' &&
    typeof value.markup === 'string' &&
    (value.kind === 'open' || value.kind === 'close' || value.kind === 'standalone')
  );
}

function isCountOrNull(value: unknown): value is number | null {
  return value === null || isCount(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
