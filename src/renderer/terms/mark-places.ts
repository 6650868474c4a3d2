import { html } from 'lit';
import type { Span } from '../../core/text/span';
import { shownText } from '../components/shown-text';

/** A place in a text, and the class of its mark. */
export interface MarkedPlace extends Span {
  readonly kind: string;
}

/** A text with marks on these places; of places that overlap the first counts. */
export function markPlaces(text: string, places: readonly MarkedPlace[]): readonly unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const { from, to, kind } of [...places].sort((a, b) => a.from - b.from)) {
    if (from < at || to <= from || to > text.length) continue;
    parts.push(shownText(text.slice(at, from)), html`<mark class=${kind}>${shownText(text.slice(from, to))}</mark>`);
    at = to;
  }
  return [...parts, shownText(text.slice(at))];
}
