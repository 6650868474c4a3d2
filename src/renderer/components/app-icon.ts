import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ICONS, type IconName } from './icons';

/** One icon in the colour of the text around it; an ornament unless it has a label. `--icon` sets its size. */
@customElement('app-icon')
export class AppIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: var(--icon, 1.25rem);
      block-size: var(--icon, 1.25rem);
      vertical-align: -0.28em;
    }
    :host([size='small']) {
      inline-size: 1rem;
      block-size: 1rem;
      vertical-align: -0.18em;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .full {
      fill: currentColor;
    }
    .hole {
      stroke: var(--icon-ground, var(--surface));
      stroke-width: 1.9;
    }
    .dashed {
      stroke-dasharray: 2.6 2.7;
    }
  `;

  @property() name: IconName = 'file';
  /** What it means, for those who do not see it; left out where words say so already. */
  @property() label = '';
  @property({ reflect: true }) size: 'normal' | 'small' = 'normal';

  override render() {
    const named = this.label !== '';
    return html`<svg
      viewBox="0 0 20 20"
      role=${named ? 'img' : nothing}
      aria-label=${named ? this.label : nothing}
      aria-hidden=${named ? nothing : 'true'}
    >
      ${ICONS[this.name]}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-icon': AppIcon;
  }
}
