import { html } from 'lit';
import { COPY_COUNTS, type CopyCount } from '../../bridge/app-calls';
import { DATA_PLACES, REMOVABLE, type DataPlace, type OwnData, type Removable } from '../../bridge/data-calls';
import { wordSize } from '../../i18n/word-amount';
import '../components/app-button';
import '../components/app-switch';
import type { ValueChangedEvent } from '../events';
import type { Words } from '../state/language-state';
import { isTicked } from './check-settings';
import type { SettingGroup, SettingRow, SettingsSurroundings } from './settings-section';

/** What is kept while somebody works, where it lies, and what of it can be removed. */
export function privacySettings(surroundings: SettingsSurroundings): readonly SettingGroup[] {
  const { words } = surroundings;
  return [
    { heading: '', rows: [copiesRow(surroundings), timeRow(surroundings)] },
    {
      heading: words.t('settings.privacy.places'),
      rows: DATA_PLACES.map((place) => placeRow(surroundings, place)),
    },
    { heading: words.t('settings.privacy.remove'), rows: REMOVABLE.map((what) => removeRow(surroundings, what)) },
  ];
}

/** How much there is of something that can be removed; empty where there is nothing. */
export function wordHeld({ translator }: Words, what: Removable, { recent, copies, logs }: OwnData): string {
  const { t } = translator;
  const parts = {
    recent: recent === 0 ? '' : t('settings.privacy.held.recent', { count: recent }),
    copies:
      copies.copies === 0
        ? ''
        : t('settings.privacy.held.copies', { count: copies.copies, size: wordSize(translator, copies.bytes) }),
    logs: logs === 0 ? '' : t('settings.privacy.held.logs', { size: wordSize(translator, logs) }),
  };
  if (what !== 'all') return parts[what];
  return Object.values(parts)
    .filter((part) => part !== '')
    .join(' · ');
}

function copiesRow({ app: { settings }, words }: SettingsSurroundings): SettingRow {
  const [label, hint] = [words.t('settings.privacy.copies'), words.t('settings.privacy.copiesHint')];
  const options = COPY_COUNTS.map((count) => ({
    value: String(count),
    label: count === 0 ? words.t('settings.privacy.noCopies') : words.translator.number(count),
  }));
  return {
    texts: [label, hint],
    render: () =>
      html`<div class="row">
        <div class="hint">
          <h4>${label}</h4>
          ${hint}
        </div>
        <app-switch
          label=${label}
          .value=${String(settings.current.copies)}
          .options=${options}
          @value-changed=${({ value }: ValueChangedEvent) =>
            void settings.change({ copies: Number(value) as CopyCount })}
        ></app-switch>
      </div>`,
  };
}

function timeRow({ app: { settings }, words }: SettingsSurroundings): SettingRow {
  const [label, hint] = [words.t('settings.privacy.time'), words.t('settings.privacy.timeHint')];
  return {
    texts: [label, hint],
    render: () =>
      html`<label class="tick row">
        <input
          type="checkbox"
          .checked=${settings.current.recordTime}
          @change=${(event: Event) => void settings.change({ recordTime: isTicked(event) })}
        />
        <span><span class="name">${label}</span> <span class="hint">${hint}</span></span>
      </label>`,
  };
}

function placeRow({ app, words }: SettingsSurroundings, place: DataPlace): SettingRow {
  const label = words.t(`settings.privacy.place.${place}`);
  const { held, copied } = app.ownData;
  return {
    texts: [label],
    render: () =>
      html`<div class="row place" role="group" aria-label=${label}>
        <span class="name">${label}</span>
        <code>${held?.places[place] ?? ''}</code>
        ${
          place === 'lists'
            ? html`<app-button kind="quiet" compact icon="open" @click=${() => void app.wordLists.show(null)}>
                ${words.t('settings.showFolder')}
              </app-button>`
            : html`<app-button
                kind="quiet"
                compact
                icon=${copied === place ? 'check' : 'copy'}
                label=${words.t('settings.privacy.copyPath', { name: label })}
                @click=${() => void app.ownData.copy(place)}
                >${words.t(copied === place ? 'settings.privacy.copied' : 'settings.privacy.copy')}</app-button
              >`
        }
      </div>`,
  };
}

function removeRow({ app, words }: SettingsSurroundings, what: Removable): SettingRow {
  const label = words.t(`settings.privacy.what.${what}`);
  const { held } = app.ownData;
  const amount = held === null ? '' : wordHeld(words, what, held);
  return {
    texts: [label],
    render: () =>
      html`<div class="row removable" role="group" aria-label=${label}>
        <div class="hint">
          <span class="name">${label}</span>
          ${amount === '' ? words.t('settings.privacy.nothing') : amount}
        </div>
        <app-button
          label=${words.t('settings.privacy.removeLabel', { name: label })}
          ?disabled=${amount === ''}
          @click=${() => void app.ownData.ask(what)}
          >${words.t('settings.privacy.removeIt')}</app-button
        >
      </div>`,
  };
}
