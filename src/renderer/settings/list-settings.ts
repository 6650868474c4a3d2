import { html, nothing } from 'lit';
import type { WordList } from '../../bridge/settings-calls';
import { WORD_LIST_KINDS, type WordListKind } from '../../core/settings/shared-lists';
import '../components/app-button';
import type { SettingGroup, SettingRow, SettingsSurroundings } from './settings-section';

/** More problems of a list than these are counted, not shown. */
const MOST_FAULTS = 5;

/** The lists of the user by kind, with what became of them. */
export function listSettings(surroundings: SettingsSurroundings): readonly SettingGroup[] {
  const { app, words } = surroundings;
  const folder = words.t('settings.showFolder');
  const groups = WORD_LIST_KINDS.map((kind) => ({
    heading: words.t(`settings.listKinds.${kind}`),
    rows: [
      ...app.wordLists.lists.filter((list) => list.kind === kind).map((list) => listRow(surroundings, list)),
      addRow(surroundings, kind),
    ],
  }));
  const render = () =>
    html`<div class="row">
      <span class="hint">${words.t('settings.folderHint')}</span>
      <app-button icon="open" @click=${() => void app.wordLists.show(null)}>${folder}</app-button>
    </div>`;
  return [...groups, { heading: '', rows: [{ texts: [folder], render }] }];
}

function listRow({ app, words }: SettingsSurroundings, list: WordList): SettingRow {
  const { name, entries, faults } = list;
  const rest = faults.length - MOST_FAULTS;
  return {
    texts: [name],
    render: () =>
      html`<div class="list" role="group" aria-label=${name}>
        <span class="name">${name}</span>
        <span class="count">${words.t('settings.entries', { count: entries })}</span>
        <app-button
          kind="quiet"
          compact
          icon="show"
          label=${words.t('settings.showList', { name })}
          @click=${() => void app.wordLists.show(list)}
        ></app-button>
        <app-button
          kind="quiet"
          compact
          icon="close"
          label=${words.t('settings.removeList', { name })}
          @click=${() => void app.wordLists.remove(list)}
        ></app-button>
        ${
          faults.length > 0
            ? html`<ul class="faults">
                ${faults.slice(0, MOST_FAULTS).map((fault) => html`<li>${words.fault(fault)}</li>`)}
                ${rest > 0 ? html`<li>${words.t('settings.moreFaults', { count: rest })}</li>` : nothing}
              </ul>`
            : nothing
        }
      </div>`,
  };
}

function addRow({ app, words }: SettingsSurroundings, kind: WordListKind): SettingRow {
  const [label, hint] = [words.t(`settings.add.${kind}`), words.t(`settings.listHints.${kind}`)];
  return {
    texts: [label, hint],
    render: () =>
      html`<div class="row">
        <span class="hint">${hint}</span>
        <app-button icon="new" @click=${() => void app.wordLists.add(kind)}>${label}</app-button>
      </div>`,
  };
}
