import { css, html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../core/findings/finding';
import { tagLabel } from '../../core/formats/tag-characters';
import type { Tag } from '../../core/segments/segment';
import { shownText } from '../components/shown-text';
import { gravest, piecesOf, type TextMark } from './mark-pieces';

/** How marks look: the severity by the style of the underline as well as by colour. */
export const markStyles = css`
  mark {
    background: none;
    color: inherit;
    border-radius: 2px;
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
    transition: background-color var(--quick);
  }
  mark.critical {
    text-decoration-style: wavy;
    text-decoration-thickness: 1.5px;
    text-decoration-color: var(--severity-critical);
    background: var(--severity-critical-soft);
  }
  mark.major {
    text-decoration-style: solid;
    text-decoration-color: var(--severity-major);
    background: var(--severity-major-soft);
  }
  mark.minor {
    text-decoration-style: dashed;
    text-decoration-color: var(--severity-minor);
  }
  mark.neutral {
    text-decoration-style: dotted;
    text-decoration-color: var(--severity-neutral);
  }
  /* A sign alone takes no underline. */
  mark .invisible {
    border-style: solid;
    border-color: var(--severity-minor);
  }
  mark.lit {
    background: var(--partner-soft);
    box-shadow: 0 0 0 2px var(--partner-soft);
  }
  mark.evidence {
    background: var(--evidence-soft);
    box-shadow: 0 0 0 2px var(--evidence-soft);
    text-decoration-style: double;
    text-decoration-color: var(--evidence);
  }
  .tag {
    display: inline-block;
    padding: 0 0.3em;
    margin: 0 1px;
    border: 1px solid var(--line);
    border-radius: var(--radius-1);
    background: var(--surface-sunken);
    color: var(--text-muted);
    font: var(--size-1) / 1.25 var(--font-mono);
    vertical-align: 0.1em;
    white-space: nowrap;
    cursor: default;
  }
  /* The open side points at the words that the tag is about. */
  .tag.open {
    border-inline-end-width: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .tag.close {
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  @media (forced-colors: active) {
    mark.lit,
    mark.evidence {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;

/** What a marked text is drawn with. */
export interface MarkedTextOptions {
  readonly lit: Finding | null;
  /** Tags by their private-use character. */
  readonly tags: ReadonlyMap<string, Tag>;
  /** The tooltip of a mark. */
  readonly describe: (finding: Finding) => string;
}

/** A text with its marks; each `<mark>` carries the keys of its findings, the gravest first. */
export function renderMarked(text: string, marks: readonly TextMark[], options: MarkedTextOptions): TemplateResult {
  return html`${piecesOf(text, marks).map(({ from, to, findings, evidence }) => {
    const words = renderTags(text.slice(from, to), options.tags);
    const main = gravest(findings);
    if (!main && !evidence) return words;
    const lit = findings.some(({ key }) => key === options.lit?.key);
    return html`<mark
      class="${main?.severity ?? ''} ${lit ? 'lit' : ''} ${evidence && !lit ? 'evidence' : ''}"
      data-key=${main?.key ?? nothing}
      title=${main ? options.describe(main) : nothing}
      >${words}</mark
    >`;
  })}`;
}

function renderTags(text: string, tags: ReadonlyMap<string, Tag>) {
  if (tags.size === 0) return shownText(text);
  return text.split(/([\uE000-\uF8FF])/u).map((part) => {
    const tag = tags.get(part);
    return tag === undefined
      ? shownText(part)
      : html`<span class="tag ${tag.kind}" title=${tag.markup}>${tagLabel(tag)}</span>`;
  });
}
