import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Counts } from '../../bridge/project-calls';
import { SEVERITIES } from '../../core/findings/finding';
import '../components/app-icon';
import '../components/app-progress';
import '../components/app-severity';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';

/** The bottom of the window: how far the review is and what is still open. */
@customElement('status-bar')
export class StatusBar extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        border-block-start: 1px solid var(--line);
        background: var(--surface);
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.3 var(--font-ui);
        font-variant-numeric: tabular-nums;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
        min-block-size: 1.875rem;
        padding: var(--space-1) var(--space-4);
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
        white-space: nowrap;
        --icon: 0.9375rem;
      }
      app-progress {
        inline-size: 6rem;
        --progress-colour: var(--state-confirmed);
      }
      .checking app-progress {
        --progress-colour: var(--accent);
      }
      .edited app-icon {
        color: var(--state-edited);
      }
      .findings {
        margin-inline-start: auto;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) counts!: Counts;
  /** How much of a large document has been checked, 0..1; null when all of it is. */
  @property({ attribute: false }) checking: number | null = null;
  private readonly _words = new Words(this);

  override render() {
    const { t, number } = { t: this._words.t.bind(this._words), number: this._words.translator.number };
    const { segments, confirmed, edited, excluded, findings, bySeverity, dismissed } = this.counts;
    return html`<footer aria-label=${t('app.status.label')}>
      <span>
        <app-progress
          label=${t('app.status.progress')}
          .share=${segments - excluded > 0 ? confirmed / (segments - excluded) : 0}
        ></app-progress>
        ${t('app.status.reviewed', { confirmed, segments: segments - excluded })}
      </span>
      <span class="edited"><app-icon name="state-edited"></app-icon>${t('app.status.edited', { count: edited })}</span>
      ${
        excluded > 0
          ? html`<span
              ><app-icon name="state-excluded"></app-icon>${t('app.status.excluded', { count: excluded })}</span
            >`
          : nothing
      }
      ${this._renderChecking()}
      <span class="findings">
        ${
          findings === 0
            ? // Nothing is known to be right before everything has been checked.
              this.checking === null
              ? t('app.status.noFindings')
              : nothing
            : html`${t('app.status.findings', { count: findings })}
              ${SEVERITIES.filter((severity) => bySeverity[severity] > 0).map(
                (severity) =>
                  html`<app-severity
                    severity=${severity}
                    .count=${bySeverity[severity]}
                    title="${t(`review.severity.${severity}`)}: ${number(bySeverity[severity])}"
                  ></app-severity>`,
              )}`
        }
        ${
          dismissed > 0
            ? html`<span><app-icon name="dismiss"></app-icon>${t('app.status.dismissed', { count: dismissed })}</span>`
            : nothing
        }
      </span>
    </footer>`;
  }

  private _renderChecking() {
    const { checking } = this;
    if (checking === null) return nothing;
    const said = this._words.t('app.status.checking', { share: this._words.translator.percent(checking) });
    return html`<span class="checking"><app-progress label=${said} .share=${checking}></app-progress>${said}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'status-bar': StatusBar;
  }
}
