import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ValueChangedEvent } from '../events';
import { baseStyles } from '../styles/base';
import { fieldStyles } from '../styles/field-styles';
import './app-icon';

export interface SelectOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/**
 * A choice from a list, on the native select element.
 * @fires value-changed - Another value was chosen.
 */
@customElement('app-select-field')
export class AppSelectField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      .frame {
        position: relative;
        display: block;
      }
      select.control {
        appearance: none;
        padding-inline-end: var(--space-6);
        text-overflow: ellipsis;
      }
      app-icon {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: var(--space-2);
        block-size: 100%;
        color: var(--text-muted);
        pointer-events: none;
      }
      :host([compact]) .control {
        min-block-size: var(--control-small);
        padding-block: 0;
        padding-inline-start: var(--space-2);
        font-size: var(--size-2);
      }
      option {
        background: var(--surface-raised);
        color: var(--text);
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property({ attribute: false }) options: readonly SelectOption[] = [];
  @property({ type: Boolean }) disabled = false;
  /** The label is for screen readers only. */
  @property({ type: Boolean }) unlabelled = false;
  /** Label and control in one line. */
  @property({ type: Boolean, reflect: true }) inline = false;
  @property({ type: Boolean, reflect: true }) compact = false;

  override render() {
    return html`<label for="control" class=${this.unlabelled ? 'for-screen-readers' : ''}>${this.label}</label>
      <span class="frame">
        <select id="control" class="control" ?disabled=${this.disabled} @change=${this._onChange}>
          ${this.options.map(
            ({ value, label }) => html`<option value=${value} ?selected=${value === this.value}>${label}</option>`,
          )}
        </select>
        <app-icon name="chevron-down" size="small"></app-icon>
      </span>`;
  }

  /** Only now are the options there that it is one of. */
  override updated() {
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = this.value;
  }

  private _onChange(event: Event) {
    this.value = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new ValueChangedEvent(this.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-select-field': AppSelectField;
  }
}
