import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PairEntry } from '../../bridge/alignment-calls';
import '../components/app-icon';
import type { IconName } from '../components/icons';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';

/** How sure a pairing is, in a few words and with a sign where it is doubtful. */
@customElement('pair-score')
export class PairScore extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.3 var(--font-ui);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      :host([doubtful]) {
        color: var(--warning);
        font-weight: var(--weight-bold);
      }
      app-icon {
        --icon: 1.125rem;
      }
    `,
  ];

  @property({ attribute: false }) pair!: Pick<PairEntry, 'source' | 'score' | 'weak' | 'repaired'>;
  @property({ type: Boolean, reflect: true }) doubtful = false;
  private readonly _words = new Words(this);

  override willUpdate() {
    this.doubtful = this.pair.weak || this.pair.score === null;
  }

  override render() {
    const { source, score, weak, repaired } = this.pair;
    if (score === null) {
      return this._renderWords(
        'warning',
        this._words.t(`pairsScreen.score.${source === '' ? 'noSource' : 'noTarget'}`),
      );
    }
    if (repaired) return this._renderWords('edit', this._words.t('pairsScreen.score.byHand'));
    const share = this._words.translator.percent(score);
    return weak
      ? this._renderWords('weak-link', this._words.t('pairsScreen.score.weak', { share }))
      : this._renderWords(null, this._words.t('pairsScreen.score.sure', { share }));
  }

  private _renderWords(icon: IconName | null, words: string) {
    return html`${icon === null ? nothing : html`<app-icon name=${icon}></app-icon>`}<span>${words}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-score': PairScore;
  }
}
