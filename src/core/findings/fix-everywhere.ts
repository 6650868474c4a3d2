import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Segment, SegmentId } from '../segments/segment';
import type { Finding, Suggestion } from './finding';
import { flaggedWords } from './flagged-words';

/** What one fix does to a segment that has findings like the one that was chosen. */
export interface PlannedFix {
  readonly segment: SegmentId;
  /** The findings that it answers, in the order of the text. */
  readonly keys: readonly string[];
  readonly before: string;
  /** The corrected text; null where the segment is to be left out of the export. */
  readonly after: string | null;
}

/**
 * The fix that an alternative of a finding (from 0) is, everywhere in the document: for the finding itself and all open ones
 * like it that offer the same words instead. Alike are findings of one check that say the same of the same words; of checks
 * that compare places (`term-drift`), all whose words are to become the same. In the order of the open findings, one fix for each
 * segment; suggestions that overlap are not both taken.
 */
export function planFixes(
  chosen: Finding,
  alternative: number,
  open: readonly Finding[],
  segmentOf: (id: SegmentId) => Segment | undefined,
): Result<readonly PlannedFix[]> {
  const parts = chosen.suggestions[alternative];
  if (parts === undefined) {
    const count = chosen.suggestions.length;
    return failure(fault('suggestion-missing', { key: chosen.key, number: alternative + 1, count }));
  }
  const wanted = saidBy(parts);
  const isAlike = likeness(chosen, segmentOf);
  const bySegment = new Map<SegmentId, { readonly finding: Finding; readonly parts: readonly Suggestion[] }[]>();
  for (const finding of open) {
    if (finding.key !== chosen.key && !isAlike(finding)) continue;
    const same = finding.key === chosen.key ? parts : finding.suggestions.find((other) => saidBy(other) === wanted);
    if (same === undefined) continue;
    const known = bySegment.get(finding.segment);
    if (known === undefined) bySegment.set(finding.segment, [{ finding, parts: same }]);
    else known.push({ finding, parts: same });
  }
  return success(
    [...bySegment].flatMap(([id, answers]): PlannedFix[] => {
      const segment = segmentOf(id);
      return segment === undefined || segment.state === 'excluded' ? [] : [fixOf(segment, answers)];
    }),
  );
}

/** The text with a suggestion taken. */
export function withSuggestion(text: string, parts: readonly Suggestion[]): string {
  return [...parts]
    .sort((one, other) => other.from - one.from)
    .reduce((changed, { from, to, text: put }) => changed.slice(0, from) + put + changed.slice(to), text);
}

/** What a suggestion puts in, whatever it begins with: a sentence may begin there. */
function saidBy(parts: readonly Suggestion[]): string {
  return parts.map(({ action, text }) => (action === 'exclude' ? '\0' : text.toLowerCase())).join('\n');
}

/** Checks whose findings compare places of the document: there the words differ, and what they become is the same. */
const COMPARING: ReadonlySet<string> = new Set(['term-drift']);

function likeness(chosen: Finding, segmentOf: (id: SegmentId) => Segment | undefined): (other: Finding) => boolean {
  const isOfItsKind = ({ check, messageId }: Finding): boolean =>
    check === chosen.check && messageId === chosen.messageId;
  if (COMPARING.has(chosen.check)) return isOfItsKind;
  const wordsOf = (finding: Finding): string => {
    const segment = segmentOf(finding.segment);
    return segment === undefined ? '\0' : flaggedWords(finding, segment).toLowerCase();
  };
  const words = wordsOf(chosen);
  return (other) => isOfItsKind(other) && wordsOf(other) === words;
}

function fixOf(
  { id, target }: Segment,
  answers: readonly { readonly finding: Finding; readonly parts: readonly Suggestion[] }[],
): PlannedFix {
  const keys: string[] = [];
  const taken: Suggestion[] = [];
  let excludes = false;
  for (const { finding, parts } of answers) {
    if (parts.some(({ action }) => action === 'exclude')) excludes = true;
    else if (parts.some((part) => taken.some((other) => part.from < other.to && other.from < part.to))) continue;
    else taken.push(...parts);
    keys.push(finding.key);
  }
  return { segment: id, keys, before: target, after: excludes ? null : withSuggestion(target, taken) };
}
