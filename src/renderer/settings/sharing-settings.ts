import { html } from 'lit';
import type { SettingsParts, SettingsPreview } from '../../bridge/settings-calls';
import type { CheckSettings } from '../../core/checks/check-settings';
import { nameCheck } from '../../i18n/word-finding';
import '../components/app-button';
import { languageName } from '../shell/language-name';
import { isTicked } from './check-settings';
import type { SettingGroup, SettingsSurroundings } from './settings-section';

/** Settings and lists as one file for colleagues: out, and in after a look at what it changes. */
export function sharingSettings(surroundings: SettingsSurroundings): readonly SettingGroup[] {
  const { app, words } = surroundings;
  const [out, into] = [words.t('settings.sharing.export'), words.t('settings.sharing.import')];
  const row = (label: string, hint: string, run: () => unknown) => ({
    texts: [label, hint],
    render: () =>
      html`<div class="row">
        <span class="hint">${hint}</span>
        <app-button @click=${run}>${label}</app-button>
      </div>`,
  });
  const { preview } = app.wordLists;
  return [
    {
      heading: '',
      rows: [
        row(out, words.t('settings.sharing.exportHint'), () => void app.wordLists.exportAll()),
        row(into, words.t('settings.sharing.importHint'), () => void app.wordLists.chooseImport()),
        ...(preview ? [{ texts: [preview.name], render: () => renderPreview(surroundings, preview) }] : []),
      ],
    },
  ];
}

function renderPreview(surroundings: SettingsSurroundings, preview: SettingsPreview) {
  const { app, words } = surroundings;
  const { t } = words.translator;
  const changes: Readonly<Record<keyof SettingsParts, readonly string[]>> = {
    checks: preview.checks.map(({ id, before, after }) =>
      t('settings.sharing.change', {
        name: nameCheck(words.translator, id),
        before: wordCheck(surroundings, before),
        after: wordCheck(surroundings, after),
      }),
    ),
    lists: preview.lists.map(({ kind, name, change }) =>
      t(`settings.sharing.lists.${change}`, { kind: t(`settings.listKinds.${kind}`), name }),
    ),
    appearance: Object.entries(preview.appearance).map(([key, value]) => wordAppearance(surroundings, key, value)),
  };
  const { parts } = app.wordLists;
  const isNothing = (Object.keys(changes) as (keyof SettingsParts)[]).every(
    (part) => !parts[part] || changes[part].length === 0,
  );
  return html`<div class="preview" role="group" aria-label=${t('settings.sharing.preview', { name: preview.name })}>
    <h4>${t('settings.sharing.preview', { name: preview.name })}</h4>
    ${(Object.keys(changes) as (keyof SettingsParts)[]).map(
      (part) =>
        html`<label class="tick">
            <input
              type="checkbox"
              .checked=${parts[part]}
              ?disabled=${changes[part].length === 0}
              @change=${(event: Event) => app.wordLists.choose({ [part]: isTicked(event) })}
            />
            <span class="name">${t(`settings.sharing.parts.${part}`)}</span>
          </label>
          <ul>
            ${
              changes[part].length === 0
                ? html`<li class="hint">${t('settings.sharing.unchanged')}</li>`
                : changes[part].map((change) => html`<li>${change}</li>`)
            }
          </ul>`,
    )}
    <div class="tools">
      <app-button @click=${() => app.wordLists.leaveImport()}>${t('app.cancel')}</app-button>
      <app-button kind="primary" ?disabled=${isNothing} @click=${() => void app.wordLists.takeOver()}>
        ${t('settings.sharing.takeOver')}
      </app-button>
    </div>
  </div>`;
}

/** The settings of a check in a few words: "off", "Critical, may not go quiet". */
function wordCheck({ words }: SettingsSurroundings, settings: CheckSettings | null): string {
  if (settings === null) return words.t('settings.sharing.usual');
  if (!settings.on) return words.t('settings.sharing.off');
  const said = [
    ...(settings.severity === undefined ? [] : [words.t(`review.severity.${settings.severity}`)]),
    ...(settings.quiet === false ? [words.t('settings.sharing.loud')] : []),
    ...Object.entries(settings.options).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  return said.length === 0 ? words.t('settings.sharing.usual') : words.translator.list(said);
}

function wordAppearance({ words }: SettingsSurroundings, key: string, value: string): string {
  const { translator } = words;
  const groups: Readonly<Record<string, string>> = { theme: 'themes', textSize: 'textSizes', density: 'densities' };
  const said =
    key === 'language' && (value === 'en' || value === 'ru')
      ? languageName(value)
      : (translator.find(`settings.${groups[key] ?? ''}.${value}`) ?? value);
  return `${translator.find(`settings.${key}`) ?? key}: ${said}`;
}
