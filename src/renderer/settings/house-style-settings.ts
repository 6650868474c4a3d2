import { html } from 'lit';
import '../components/app-switch';
import type { ValueChangedEvent } from '../events';
import { isTicked } from './check-settings';
import type { SettingGroup, SettingRow, SettingsSurroundings } from './settings-section';

const HOUSE_STYLE = 'house-style';
const CHOICES = {
  spelling: ['us', 'uk'],
  quotes: ['curly', 'straight'],
  dates: ['us', 'uk'],
} as const;

/** What the house writes, which the checks read as their options. */
export function houseStyleSettings(surroundings: SettingsSurroundings): readonly SettingGroup[] {
  const rows = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((option) => choiceRow(surroundings, option));
  return [{ heading: '', rows: [...rows, builtInRow(surroundings)] }];
}

function choiceRow({ app: { settings }, words }: SettingsSurroundings, option: keyof typeof CHOICES): SettingRow {
  const label = words.t(`settings.house.${option}`);
  const options = [
    { value: '', label: words.t('settings.house.any') },
    ...CHOICES[option].map((value) => ({
      value,
      label: words.translator.find(`settings.house.${option}Options.${value}`) ?? value,
    })),
  ];
  return {
    texts: [label, ...options.map((each) => each.label)],
    render: () => {
      const { [option]: chosen, ...others } = settings.ofCheck(HOUSE_STYLE).options;
      return html`<div class="row">
        <h4>${label}</h4>
        <app-switch
          label=${label}
          .value=${typeof chosen === 'string' ? chosen : ''}
          .options=${options}
          @value-changed=${({ value }: ValueChangedEvent) =>
            void settings.changeCheck(HOUSE_STYLE, {
              on: true,
              options: value === '' ? others : { ...others, [option]: value },
            })}
        ></app-switch>
      </div>`;
    },
  };
}

/** Whether the terms that come along are looked for beside the user's own. */
function builtInRow({ app: { settings }, words }: SettingsSurroundings): SettingRow {
  const [label, hint] = [words.t('settings.house.builtIn'), words.t('settings.house.builtInHint')];
  return {
    texts: [label, hint],
    render: () => {
      const { builtIn, ...others } = settings.ofCheck('term-forbidden').options;
      return html`<label class="tick">
        <input
          type="checkbox"
          .checked=${builtIn !== false}
          @change=${(event: Event) =>
            void settings.changeCheck('term-forbidden', {
              options: isTicked(event) ? others : { ...others, builtIn: false },
            })}
        />
        <span><span class="name">${label}</span> <span class="hint">${hint}</span></span>
      </label>`;
    },
  };
}
