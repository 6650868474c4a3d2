import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { diffWords } from '../../core/diff/word-diff';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { signStyles } from '../styles/sign-styles';

/** What changed between two versions of a sentence, word by word, as `<del>` and `<ins>`. */
@customElement('word-diff')
export class WordDiff extends LitElement {
  static override styles = [
    signStyles,
    css`
      :host {
        display: inline;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      del,
      ins {
        border-radius: 3px;
        padding: 0.05em 0.15em;
        text-decoration-thickness: 1.5px;
        box-decoration-break: clone;
        -webkit-box-decoration-break: clone;
      }
      del {
        background: var(--removed-soft);
        color: var(--removed);
        text-decoration-line: line-through;
      }
      ins {
        background: var(--added-soft);
        color: var(--added);
        text-decoration-line: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  @property() textBefore = '';
  @property() textAfter = '';

  constructor() {
    super();
    new Words(this);
  }

  override render() {
    return diffWords(this.textBefore, this.textAfter).map(({ kind, text: words }) => {
      const text = shownText(words);
      if (kind === 'delete') return html`<del>${text}</del>`;
      return kind === 'insert' ? html`<ins>${text}</ins>` : text;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'word-diff': WordDiff;
  }
}
