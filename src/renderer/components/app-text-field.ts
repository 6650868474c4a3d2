import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ValueChangedEvent } from '../events';
import { baseStyles } from '../styles/base';
import { fieldStyles } from '../styles/field-styles';

/**
 * A field for one line of text with its label, hint and fault.
 * @fires value-changed - With every letter typed.
 */
@customElement('app-text-field')
export class AppTextField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [baseStyles, fieldStyles];

  @property() label = '';
  @property() value = '';
  @property() placeholder = '';
  @property() hint = '';
  /** What is wrong with the value; empty when nothing is. */
  @property() fault = '';
  @property({ type: Boolean }) disabled = false;
  /** Label and control in one line. */
  @property({ type: Boolean, reflect: true }) inline = false;

  override render() {
    const below = this.fault || this.hint;
    return html`<label for="control">${this.label}</label>
      <input
        id="control"
        class="control"
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${this.placeholder || nothing}
        aria-invalid=${this.fault !== '' ? 'true' : nothing}
        aria-describedby=${below ? 'below' : nothing}
        ?disabled=${this.disabled}
        .value=${live(this.value)}
        @input=${this._onInput}
      />
      ${below ? html`<p id="below" class=${this.fault ? 'fault' : ''}>${below}</p>` : nothing}`;
  }

  private _onInput(event: Event) {
    this.value = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new ValueChangedEvent(this.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-text-field': AppTextField;
  }
}
