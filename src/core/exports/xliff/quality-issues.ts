import type { Finding, MqmCategory, Severity } from '../../findings/finding';
import { QUALITY_MARK } from '../../formats/xliff-2/namespaces';
import { encodeAttribute } from '../../formats/xml/xml-text';
import type { Segment } from '../../segments/segment';
import type { Side, Span } from '../../text/span';
import type { ExportWords } from '../exporter';
import type { Mark } from '../inline-codes';

/** Issue types of ITS 2.0 (Localization Quality Issue). */
const TYPES: Readonly<Record<MqmCategory, string>> = {
  'accuracy/mistranslation': 'mistranslation',
  'accuracy/omission': 'omission',
  'accuracy/addition': 'addition',
  'accuracy/untranslated': 'untranslated',
  'accuracy/do-not-translate': 'mistranslation',
  terminology: 'terminology',
  'fluency/grammar': 'grammar',
  'fluency/spelling': 'misspelling',
  'fluency/typography': 'typographical',
  'fluency/duplication': 'duplication',
  'fluency/inconsistency': 'inconsistency',
  style: 'style',
  'locale-convention': 'locale-violation',
  'design/markup': 'markup',
  other: 'other',
};

/** 0 to 100, as ITS has it. */
const SEVERITY: Readonly<Record<Severity, number>> = { critical: 100, major: 70, minor: 30, neutral: 0 };

/** The open findings of a segment as annotations around the flagged words: of the English, or else of the Russian, or of all of it. */
export function qualityMarks(
  segment: Segment,
  findings: readonly Finding[],
  words: ExportWords,
): Readonly<Record<Side, readonly Mark[]>> {
  const ends: Record<Side, Mark[]> = { source: [], target: [] };
  const starts: Record<Side, Mark[]> = { source: [], target: [] };
  let number = 0;
  for (const finding of findings) {
    const { side, spans } = placeOf(segment, finding);
    for (const { from, to } of spans) {
      number += 1;
      const id = `${QUALITY_MARK}${String(number)}`;
      starts[side].push({ at: from, markup: startOf(id, finding, words) });
      ends[side].push({ at: to, markup: `<em startRef="${id}"/>` });
    }
  }
  // What ends at a place ends before what begins there.
  const both = (side: Side): Mark[] => [...ends[side], ...starts[side]].sort((one, other) => one.at - other.at);
  return { source: both('source'), target: both('target') };
}

function placeOf(
  { source, target }: Segment,
  finding: Finding,
): { readonly side: Side; readonly spans: readonly Span[] } {
  const within = (spans: readonly Span[], text: string): Span[] =>
    spans.filter(({ from, to }) => from >= 0 && from < to && to <= text.length);
  const english = within(finding.target, target);
  if (english.length > 0) return { side: 'target', spans: english };
  const russian = within(finding.source, source);
  if (russian.length > 0) return { side: 'source', spans: russian };
  const [side, whole] = target === '' ? (['source', source] as const) : (['target', target] as const);
  return { side, spans: within([{ from: 0, to: whole.length }], whole) };
}

function startOf(id: string, finding: Finding, words: ExportWords): string {
  const comment = encodeAttribute(words.finding(finding), () => true);
  return (
    `<sm id="${id}" type="its:generic" its:locQualityIssueType="${TYPES[finding.category]}"` +
    ` its:locQualityIssueComment="${comment}" its:locQualityIssueSeverity="${String(SEVERITY[finding.severity])}"/>`
  );
}
