import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';

/** A unified diff as text, its lines coloured by what they are. */
@customElement('diff-text')
export class DiffText extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        block-size: 100%;
        overflow: auto;
        background: var(--surface);
      }
      pre {
        margin: 0;
        padding: var(--space-3) 0;
        color: var(--text);
        font: var(--weight-normal) var(--size-2) / 1.6 var(--font-mono);
        tab-size: 4;
      }
      span {
        display: block;
        min-block-size: 1.6em;
        padding: 0 var(--space-5);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .added {
        background: var(--added-soft);
        color: var(--added);
      }
      .removed {
        background: var(--removed-soft);
        color: var(--removed);
      }
      .place {
        margin-block-start: var(--space-2);
        color: var(--accent);
      }
      .head {
        color: var(--text-muted);
      }
    `,
  ];

  @property() text = '';
  private readonly _words = new Words(this);

  override render() {
    const lines = this.text.replace(/\n$/, '').split('\n');
    const firstHunk = lines.findIndex((line) => line.startsWith('@@'));
    return html`<pre tabindex="0" role="region" aria-label=${this._words.t('correctionsScreen.views.diff')} lang="en">
${lines.map((line, index) => html`<span class=${index < firstHunk ? 'head' : kindOf(line)}>${shownText(line)}</span>`)}</pre>`;
  }
}

function kindOf(line: string): string {
  if (line.startsWith('@@')) return 'place';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'diff-text': DiffText;
  }
}
