import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../src/core/analysis/analyse-document';
import type { AnalysedDocument, AnalysedSegment } from '../../src/core/analysis/analysed-document';
import { createAnalyser, type Analyser } from '../../src/core/analysis/analyser';
import type { Check } from '../../src/core/checks/check';
import { CHECKS } from '../../src/core/checks/registry';
import { runChecks } from '../../src/core/checks/run-checks';
import type { Dictionary } from '../../src/core/dictionaries/dictionary';
import type { Finding } from '../../src/core/findings/finding';
import { tagCharacters } from '../../src/core/formats/tag-characters';
import { SEGMENT_KINDS, type SegmentKind, type Tag } from '../../src/core/segments/segment';
import type { Term } from '../../src/core/terms/term';
import type { Side } from '../../src/core/text/span';
import { readCheckPage, type CheckExample } from './check-page';
import { parseMarked, showMarked, type MarkedText } from './marked-text';
import { realEnglishWords } from './english-words';
import { realMorphology } from './russian-morphology';

/** What a check finds and what it leaves alone, with the terms and options that it runs with. */
export interface CheckExamples {
  readonly flags: readonly CheckExample[];
  readonly leaves: readonly CheckExample[];
  /** One segment each: the English and what it becomes when the best suggestion of every finding is taken. */
  readonly fixes?: readonly (readonly [title: string, source: string, target: string, corrected: string])[];
  readonly terms?: readonly Term[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly dictionary?: Dictionary;
}

/**
 * Tests a check by examples. [Brackets] mark the flagged words of both sides, ⟨angles⟩ the evidence; the English marks
 * must be all, those of the Russian and of the evidence are compared where an example has any. ‹b›, ‹/b› and ‹ph/› are tags. Segments are parted by
 * " ¦ "; `{heading}` (any kind), `{context}` or `{excluded}` may stand before one. See `marked-text.ts` for the rest.
 */
export function describeCheck(
  check: Check,
  { flags, leaves, fixes = [], terms = [], options = {}, dictionary }: CheckExamples,
): void {
  const findingsIn = (document: AnalysedDocument): Finding[] =>
    runChecks(document, [check], { terms, dictionary, settings: { [check.meta.id]: { on: true, options } } });

  describe.runIf(flags.length > 0)(`${check.meta.id} flags`, () => {
    it.each(flags)('%s', (_, source, target) => {
      const example = parseExample(source, target);
      const document = documentOf(example);
      const findings = findingsIn(document);
      expect(findings.filter((finding) => finding.check !== check.meta.id)).toEqual([]);
      expect(findings.map((finding) => finding.messageId)).not.toEqual([]);
      for (const { messageId } of findings) expect(check.meta.messageIds).toContain(messageId);
      for (const [index, segment] of document.segments.entries()) {
        const marked = example[index];
        if (marked === undefined) continue;
        const here = findings.filter((finding) => finding.segment === segment.id);
        compare(
          segment,
          'target',
          marked.target.flagged,
          here.flatMap((finding) => finding.target),
        );
        if (example.some((one) => one.source.flagged.length > 0)) {
          compare(
            segment,
            'source',
            marked.source.flagged,
            here.flatMap((finding) => finding.source),
          );
        }
        if (!example.some((one) => one.source.evidence.length + one.target.evidence.length > 0)) continue;
        for (const side of ['source', 'target'] as const) {
          const evidence = findings.flatMap((finding) => finding.evidence);
          const found = evidence.filter((one) => one.segment === segment.id && one.side === side);
          compare(segment, side, marked[side].evidence, found);
        }
      }
    });
  });

  describe.runIf(fixes.length > 0)(`${check.meta.id} suggests`, () => {
    it.each(fixes)('%s', (_, source, target, corrected) => {
      const document = documentOf(parseExample(source, target));
      const text = document.segments[0]?.target.text ?? '';
      expect(withSuggestions(text, findingsIn(document))).toBe(parseMarked(corrected).text);
    });
  });

  describe.runIf(leaves.length > 0)(`${check.meta.id} leaves`, () => {
    it.each(leaves)('%s', (_, source, target) => {
      const document = documentOf(parseExample(source, target));
      const shown = findingsIn(document).map(({ segment, check: id, messageId, target: spans }) => {
        const text = document.segments.find((one) => one.id === segment)?.target.text ?? '';
        return `${id}.${messageId}: ${showMarked(text, spans)}`;
      });
      expect(shown).toEqual([]);
    });
  });
}

/** The English of the first segment with the best suggestion of every finding taken. */
function withSuggestions(text: string, findings: readonly Finding[]): string {
  const changes = findings.flatMap((finding) => finding.suggestions[0] ?? []);
  return [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((changed, { from, to, text: put }) => changed.slice(0, from) + put + changed.slice(to), text);
}

/** Tests a check by the examples on its page. */
export function describeCheckPage(id: string): void {
  const check = CHECKS.find(({ meta }) => meta.id === id);
  if (check === undefined) throw new Error(`There is no check “${id}”: add it to src/core/checks/registry.ts.`);
  const { flags, leaves } = readCheckPage(id);
  describe(`docs/checks/${id}.md`, () => describeCheck(check, { flags, leaves }));
}

interface ExampleSegment {
  readonly source: MarkedText;
  readonly target: MarkedText;
  readonly marks: readonly string[];
  readonly tags: readonly Tag[];
}

/** The notation with a character for each ‹b›, ‹/b› and ‹ph/›, whose tags go into the list. */
function withTags(side: Side, notation: string, tags: Tag[]): string {
  const next = tagCharacters(side, notation);
  return notation.replace(/‹(\/?)([^›/]+)(\/?)›/g, (_, closes: string, name: string, alone: string) => {
    const kind = closes !== '' ? 'close' : alone !== '' ? 'standalone' : 'open';
    const character = next();
    tags.push({ character, markup: `<${closes}${name}${alone}>`, kind });
    return character;
  });
}

function parseExample(source: string, target: string): ExampleSegment[] {
  const [sources, targets] = [source.split(' ¦ '), target.split(' ¦ ')];
  return Array.from({ length: Math.max(sources.length, targets.length) }, (_, index) => {
    const tags: Tag[] = [];
    const russian = readMarks(withTags('source', sources[index] ?? '', tags));
    const english = readMarks(withTags('target', targets[index] ?? '', tags));
    return {
      source: parseMarked(russian.text),
      target: parseMarked(english.text),
      marks: [...russian.marks, ...english.marks],
      tags,
    };
  });
}

function readMarks(notation: string): { readonly marks: string[]; readonly text: string } {
  const marks: string[] = [];
  const text = notation.trim().replace(/^(?:\{(\w+)\}\s*)+/, (all) => {
    marks.push(...[...all.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
    return '';
  });
  return { marks, text };
}

/** The analysed document of an example, its segments named s1, s2 … */
function documentOf(example: readonly ExampleSegment[]): AnalysedDocument {
  analyser ??= createAnalyser(realMorphology(), { words: realEnglishWords });
  return analyseDocument(
    example.map(({ source, target, marks, tags }, index) => ({
      id: `s${index + 1}`,
      source: source.text,
      target: target.text,
      tags,
      kind: kindAmong(marks),
      context: marks.includes('context'),
      excluded: marks.includes('excluded'),
    })),
    analyser,
  );
}

let analyser: Analyser | undefined;

function kindAmong(marks: readonly string[]): SegmentKind {
  return SEGMENT_KINDS.find((kind) => marks.includes(kind)) ?? 'paragraph';
}

function compare(
  segment: AnalysedSegment,
  side: Side,
  expected: MarkedText['flagged'],
  found: MarkedText['flagged'],
): void {
  const { text } = segment[side];
  expect(showMarked(text, found), `${side} of ${segment.id}`).toBe(showMarked(text, expected));
}
