import type { AnalysedSegment } from '../analysis/analysed-document';
import { tagName } from '../formats/tag-characters';
import type { Tag } from '../segments/segment';
import type { Side } from '../text/span';
import type { Check } from './check';

/** Finds inline markup (a link, a placeholder, bold type) that stands in one text of the segment and not in the other. */
export const tagMismatch: Check = {
  meta: {
    id: 'tag-mismatch',
    category: 'design/markup',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['lost', 'added', 'order'],
  },
  mayFind: ({ segment: { tags, source, target } }) =>
    tags.length > 0 && source.text.trim() !== '' && target.text.trim() !== '',
  *run({ segment }) {
    const russian = tagsIn(segment, 'source');
    const english = tagsIn(segment, 'target');
    // A translation without any markup at all is a plain text: that is how it was made, and no slip.
    if (russian.length === 0 || (english.length === 0 && !russian.some(isPlaceholder))) return;
    const { lost, added } = compared(russian, english);
    for (const { tag, at } of lost)
      yield {
        segment: segment.id,
        messageId: 'lost',
        data: { markup: tag.markup },
        severity: isPlaceholder({ tag }) ? 'major' : 'minor',
        confidence: 0.8,
        target: [],
        source: [{ from: at, to: at + 1 }],
      };
    for (const { tag, at } of added)
      yield {
        segment: segment.id,
        messageId: 'added',
        data: { markup: tag.markup },
        confidence: 0.6,
        target: [{ from: at, to: at + 1 }],
        source: [],
      };
    for (const { tag, at } of closedTooEarly(english))
      yield {
        segment: segment.id,
        messageId: 'order',
        data: { markup: tag.markup },
        severity: 'major',
        confidence: 0.9,
        target: [{ from: at, to: at + 1 }],
        source: [],
      };
  },
};

interface Placed {
  readonly tag: Tag;
  readonly at: number;
}

/** The tags of a text in the order in which they stand in it. */
function tagsIn(segment: AnalysedSegment, side: Side): Placed[] {
  const { text } = segment[side];
  return segment.tags
    .map((tag) => ({ tag, at: text.indexOf(tag.character) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
}

function isPlaceholder({ tag }: Pick<Placed, 'tag'>): boolean {
  return tag.kind === 'standalone' && !LAYOUT.has(tagName(tag.markup));
}

/** Marks of layout that a translation may well set elsewhere, or do without. */
const LAYOUT: ReadonlySet<string> = new Set(['br', 'wbr', 'hr', 'tab', 'lb', 'img', 'image', 'bookmark', 'mrk']);

/** What has no partner: first equal markup pairs, then markup of one name. Closing tags go with their opening ones. */
function compared(
  russian: readonly Placed[],
  english: readonly Placed[],
): { readonly lost: readonly Placed[]; readonly added: readonly Placed[] } {
  let lost = russian.filter(({ tag }) => tag.kind !== 'close');
  let added = english.filter(({ tag }) => tag.kind !== 'close');
  for (const key of [(tag: Tag) => tag.markup, (tag: Tag) => `${tag.kind} ${tagName(tag.markup)}`]) {
    const left = [...added];
    lost = lost.filter(({ tag }) => {
      const at = left.findIndex((other) => key(other.tag) === key(tag));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    added = left;
  }
  const countsLayout = (placed: readonly Placed[]): Placed[] =>
    placed.filter((one) => one.tag.kind === 'open' || isPlaceholder(one));
  return { lost: countsLayout(lost), added: countsLayout(added) };
}

/** Closing tags before which nothing of their name is open, though it is opened behind them. */
function closedTooEarly(english: readonly Placed[]): Placed[] {
  const open = new Map<string, number>();
  return english.filter(({ tag, at }) => {
    const name = tagName(tag.markup);
    const standing = open.get(name) ?? 0;
    if (tag.kind === 'open') open.set(name, standing + 1);
    if (tag.kind !== 'close') return false;
    open.set(name, Math.max(0, standing - 1));
    if (standing > 0) return false;
    return english.some((other) => other.at > at && other.tag.kind === 'open' && tagName(other.tag.markup) === name);
  });
}
