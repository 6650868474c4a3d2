import { html, nothing } from 'lit';
import type { CheckInfo } from '../../bridge/settings-calls';
import { SEVERITIES, type Severity } from '../../core/findings/finding';
import { nameCategory, nameCheck } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-select-field';
import type { ValueChangedEvent } from '../events';
import type { SettingGroup, SettingRow, SettingsSurroundings } from './settings-section';

/** Which checks the section shows. */
export const CHECK_FILTERS = ['all', 'changed', 'off'] as const;
export type CheckFilter = (typeof CHECK_FILTERS)[number];

/** Every check with what can be set of it, grouped by the category of its findings. */
export function checkSettings(surroundings: SettingsSurroundings, filter: CheckFilter): readonly SettingGroup[] {
  const { settings } = surroundings.app;
  const { translator } = surroundings.words;
  const shown = settings.checks.filter(
    ({ id }) => filter === 'all' || (filter === 'off' ? !settings.ofCheck(id).on : id in settings.current.checks),
  );
  const groups = new Map<CheckInfo['category'], CheckInfo[]>();
  for (const check of shown) groups.set(check.category, [...(groups.get(check.category) ?? []), check]);
  return [...groups].map(([category, checks]) => ({
    heading: nameCategory(translator, category),
    rows: checks.map((check) => checkRow(surroundings, check)),
  }));
}

function checkRow({ app: { settings }, words }: SettingsSurroundings, { id, severity }: CheckInfo): SettingRow {
  const name = nameCheck(words.translator, id);
  const summary = words.translator.find(`checks.${id}.summary`) ?? '';
  const usual = words.t('settings.usualSeverity', { severity: words.t(`review.severity.${severity}`) });
  const options = [
    { value: '', label: usual },
    ...SEVERITIES.map((value) => ({ value, label: words.t(`review.severity.${value}`) })),
  ];
  return {
    texts: [name, summary, id],
    render: () => {
      const set = settings.ofCheck(id);
      return html`<div class="check ${set.on ? '' : 'off'}" role="group" aria-label=${name}>
        <label class="tick">
          <input
            type="checkbox"
            .checked=${set.on}
            @change=${(event: Event) => void settings.changeCheck(id, { on: isTicked(event) })}
          />
          <span><span class="name">${name}</span> <span class="hint">${summary}</span></span>
        </label>
        <div class="volume">
          <app-select-field
            compact
            unlabelled
            label=${words.t('settings.severityOf', { check: name })}
            .value=${set.severity ?? ''}
            .options=${options}
            ?disabled=${!set.on}
            @value-changed=${({ value }: ValueChangedEvent) =>
              void settings.changeCheck(id, { severity: value === '' ? undefined : (value as Severity) })}
          ></app-select-field>
          <label class="tick">
            <input
              type="checkbox"
              .checked=${set.quiet !== false}
              ?disabled=${!set.on}
              @change=${(event: Event) => void settings.changeCheck(id, { quiet: isTicked(event) ? undefined : false })}
            />
            <span>${words.t('settings.quiet')}</span>
          </label>
          ${
            id in settings.current.checks
              ? html`<app-button
                  kind="quiet"
                  compact
                  icon="undo"
                  label=${words.t('settings.resetCheck', { check: name })}
                  @click=${() => void settings.resetCheck(id)}
                ></app-button>`
              : nothing
          }
        </div>
      </div>`;
    },
  };
}

/** Whether the box is ticked that an event comes from. */
export function isTicked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}
