import { html } from 'lit';
import { DENSITIES, TEXT_SIZES, THEMES, type Settings } from '../../bridge/app-calls';
import { UI_LANGUAGES } from '../../i18n/translator';
import '../components/app-switch';
import type { ValueChangedEvent } from '../events';
import { languageName } from '../shell/language-name';
import type { SettingGroup, SettingRow, SettingsSurroundings } from './settings-section';

/** How the window looks and which language it speaks. */
export function appearanceSettings({ app, words }: SettingsSurroundings): readonly SettingGroup[] {
  const choice = <Key extends 'language' | 'theme' | 'textSize' | 'density'>(
    key: Key,
    options: readonly { readonly value: Settings[Key]; readonly label: string }[],
  ): SettingRow => {
    const label = words.t(`settings.${key}`);
    return {
      texts: [label, ...options.map((option) => option.label)],
      render: () =>
        html`<div class="row">
          <h4>${label}</h4>
          <app-switch
            label=${label}
            .value=${app.settings.current[key]}
            .options=${options}
            @value-changed=${({ value }: ValueChangedEvent) => void app.settings.change({ [key]: value })}
          ></app-switch>
        </div>`,
    };
  };
  const rows = [
    choice(
      'language',
      UI_LANGUAGES.map((value) => ({ value, label: languageName(value) })),
    ),
    choice(
      'theme',
      THEMES.map((value) => ({ value, label: words.t(`settings.themes.${value}`) })),
    ),
    choice(
      'textSize',
      TEXT_SIZES.map((value) => ({ value, label: words.t(`settings.textSizes.${value}`) })),
    ),
    choice(
      'density',
      DENSITIES.map((value) => ({ value, label: words.t(`settings.densities.${value}`) })),
    ),
  ];
  return [{ heading: '', rows }];
}
