import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DiffChange, DiffConflict, DiffPlace, DiffPreview } from '../../bridge/diff-calls';
import { shownText } from '../components/shown-text';
import { wordReason } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-icon';
import type { IconName } from '../components/icons';
import '../components/app-notice';
import '../components/app-progress';
import '../review/word-diff';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import { incomingDiffDialogStyles } from './incoming-diff-dialog-styles';

/**
 * What a diff that somebody sent would change: which of it can go in, with ticks; what both sides changed, where the diff's version
 * can be had by ticking it; and what is there already. Or why it cannot be applied at all.
 */
@customElement('incoming-diff-dialog')
export class IncomingDiffDialog extends LitElement {
  static override styles = [baseStyles, proseStyles, incomingDiffDialogStyles];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);
  private readonly _t: Words['t'] = (key, values) => this._words.t(key, values);
  private _agreed = false;

  constructor() {
    super();
    new Watch(this, () => [this.app?.incomingDiff]);
  }

  override render() {
    const { file, preview, fault, busy, count, notes, canNote } = this.app.incomingDiff;
    const t = this._t;
    const onlyNotes = count === 0 && notes && canNote;
    const isNothing = preview !== null && preview.counts.changes + preview.counts.conflicts === 0;
    return html`<app-dialog
      size="large"
      heading=${t('incomingDiff.heading')}
      .open=${file !== null}
      @dialog-closed=${this._onClosed}
    >
      ${file === null ? nothing : this._renderFile(file.name, preview)}
      ${busy ? html`<app-progress label=${t('incomingDiff.looking', { name: file?.name ?? '' })}></app-progress>` : nothing}
      ${fault === null ? nothing : html`<app-notice kind="danger" role="alert">${this._words.fault(fault)}</app-notice>`}
      ${preview === null ? nothing : this._renderPreview(preview, isNothing)}
      <app-button slot="actions" autofocus @click=${this._close}
        >${t(fault !== null || isNothing ? 'app.close' : 'app.cancel')}</app-button
      >
      ${
        fault !== null || isNothing
          ? nothing
          : html`<app-button
              slot="actions"
              kind="primary"
              ?disabled=${preview === null || (count === 0 && !onlyNotes)}
              @click=${this._agree}
              >${onlyNotes ? t('incomingDiff.agreeNotes') : t('incomingDiff.agree', { count })}</app-button
            >`
      }
    </app-dialog>`;
  }

  private _renderFile(name: string, preview: DiffPreview | null) {
    const { author = null, time = null, file = null } = preview ?? {};
    const { translator } = this._words;
    return html`<p class="file">
      <strong>${shownText(name)}</strong>
      ${
        author === null || time === null
          ? nothing
          : html`<span class="muted"
              >${shownText(this._t('incomingDiff.by', { author, time: translator.dateTime(time) }))}</span
            >`
      }
      ${file === null ? nothing : html`<span class="muted">${shownText(this._t('incomingDiff.file', { ...file }))}</span>`}
    </p>`;
  }

  private _renderPreview(preview: DiffPreview, isNothing: boolean) {
    const { changes, conflicts, already, counts } = preview;
    const { incomingDiff } = this.app;
    const t = this._t;
    const parts = (['changes', 'conflicts', 'already'] as const).filter((name) => counts[name] > 0);
    return html`<p class="counts" role="status">
        ${parts.map((name) => t(`incomingDiff.counts.${name}`, { count: counts[name] })).join(' · ')}
        ${isNothing ? html`<br />${t('incomingDiff.nothing')}` : nothing}
      </p>
      <div class="lists" tabindex="0" role="region" aria-label=${t('incomingDiff.heading')}>
        ${this._renderList(
          'changes',
          'check',
          changes.map((change) => this._renderChange(change)),
          counts.changes,
        )}
        ${this._renderList(
          'conflicts',
          'warning',
          conflicts.map((one) => this._renderConflict(one)),
          counts.conflicts,
        )}
        ${this._renderList(
          'already',
          'confirm',
          already.map((place) => this._renderAlready(place)),
          counts.already,
        )}
      </div>
      ${
        incomingDiff.canNote
          ? html`<label class="notes"
              ><input
                type="checkbox"
                .checked=${incomingDiff.notes}
                @change=${(event: Event) => incomingDiff.keepNotes(isChecked(event))}
              />${t('incomingDiff.notes')}</label
            >`
          : nothing
      }
      ${isNothing ? nothing : html`<p class="step muted">${t('incomingDiff.step')}</p>`}`;
  }

  private _renderList(
    name: 'changes' | 'conflicts' | 'already',
    icon: IconName,
    rows: readonly TemplateResult[],
    count: number,
  ) {
    if (rows.length === 0) return nothing;
    const more = count - rows.length;
    const key = name === 'changes' ? 'incomingDiff.more' : 'incomingDiff.moreOf';
    return html`<h3 id=${name}>
        <app-icon name=${icon}></app-icon>${this._t(`incomingDiff.${name}`)}
        ${name === 'changes' ? this._renderTakeAll(count) : nothing}
      </h3>
      <ul aria-labelledby=${name}>
        ${rows}
      </ul>
      ${more === 0 ? nothing : html`<span class="more muted">${this._t(key, { count: more })}</span>`}`;
  }

  private _renderTakeAll(count: number) {
    const { incomingDiff } = this.app;
    const taken = (incomingDiff.preview?.changes ?? []).filter((change) => incomingDiff.isTaken(change)).length;
    const shown = incomingDiff.preview?.changes.length ?? count;
    return html`<label
      ><input
        type="checkbox"
        .checked=${taken === shown}
        .indeterminate=${taken > 0 && taken < shown}
        @change=${(event: Event) => incomingDiff.takeAll(isChecked(event))}
      />${this._t('incomingDiff.all')}</label
    >`;
  }

  private _renderChange(change: DiffChange) {
    const { incomingDiff } = this.app;
    const { index, before, after, reason, merged, carried } = change;
    const t = this._t;
    const below = [
      ...(reason === null ? [] : [`${t('correctionsScreen.reason')} ${wordReason(this._words.translator, reason)}`]),
      ...(merged ? [t('incomingDiff.merged')] : []),
      ...(carried ? [t('incomingDiff.carried')] : []),
    ];
    const words =
      after === null
        ? html`<span class="words"
            ><span class="muted">${t('incomingDiff.exclude')}</span> <span lang="en">${shownText(before)}</span></span
          >`
        : html`<word-diff class="words" lang="en" .textBefore=${before} .textAfter=${after}></word-diff>`;
    return html`<li>
      <label>
        <input
          type="checkbox"
          aria-label=${t('incomingDiff.take', { number: (index ?? 0) + 1 })}
          .checked=${incomingDiff.isTaken(change)}
          @change=${(event: Event) => incomingDiff.take(change, isChecked(event))}
        />
        ${this._renderNumber(change)} ${words} ${this._renderSource(change)}
        ${below.map((each) => html`<span class="below">${shownText(each)}</span>`)}
      </label>
    </li>`;
  }

  private _renderConflict(conflict: DiffConflict) {
    const { incomingDiff } = this.app;
    const { index, before, after, why, choosable, label, id } = conflict;
    const t = this._t;
    const box = choosable
      ? html`<input
          type="checkbox"
          aria-label=${t('incomingDiff.prefer', { number: (index ?? 0) + 1 })}
          .checked=${incomingDiff.isPreferred(conflict)}
          @change=${(event: Event) => incomingDiff.prefer(conflict, isChecked(event))}
        />`
      : html`<span></span>`;
    const row = html`${box} ${this._renderNumber(conflict)}
      <span class="words"
        >${id === null ? nothing : this._renderVersion('here', conflict, before)}
        ${this._renderVersion('diff', conflict, after ?? '')}</span
      >
      ${this._renderSource(conflict)}
      ${id === null && label !== '' ? html`<span class="below">${shownText(label)}</span>` : nothing}
      <span class="below why">${t(`review.incoming.conflict.${why}`)}</span>`;
    return html`<li>${choosable ? html`<label>${row}</label>` : html`<div>${row}</div>`}</li>`;
  }

  /** A version of a conflict; where both were made from one machine translation, with what it changed. */
  private _renderVersion(name: 'here' | 'diff', { machine, why }: DiffConflict, text: string) {
    const words =
      text === ''
        ? html`<span class="muted">${this._t('incomingDiff.leftOut')}</span>`
        : why === 'both-changed'
          ? html`<word-diff lang="en" .textBefore=${machine} .textAfter=${text}></word-diff>`
          : html`<span lang="en">${shownText(text)}</span>`;
    return html`<span class="version"
      ><span class="muted">${this._t(`incomingDiff.versions.${name}`)}</span> ${words}</span
    >`;
  }

  private _renderAlready(place: DiffPlace) {
    return html`<li>
      <div>
        <span></span>${this._renderNumber(place)}
        <word-diff class="words" lang="en" .textBefore=${place.machine} .textAfter=${place.before}></word-diff>
        ${this._renderSource(place)}
      </div>
    </li>`;
  }

  private _renderNumber({ index }: DiffPlace) {
    return html`<span class="number">${index === null ? '' : this._words.translator.number(index + 1)}</span>`;
  }

  private _renderSource({ source }: DiffPlace) {
    return source === '' ? nothing : html`<span class="russian" lang="ru">${shownText(source)}</span>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _agree = () => {
    this._agreed = true;
    this._close();
  };

  private _onClosed() {
    const agreed = this._agreed;
    this._agreed = false;
    if (agreed) void this.app.incomingDiff.takeOver();
    else this.app.incomingDiff.leave();
  }
}

function isChecked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}

declare global {
  interface HTMLElementTagNameMap {
    'incoming-diff-dialog': IncomingDiffDialog;
  }
}
