import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/app-icon';
import '../components/app-menu';
import '../components/app-switch';
import type { MenuChosenEvent, ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import type { Route } from '../state/route-state';
import { baseStyles } from '../styles/base';

/** The screens of an open project with the commands that show them, in their order. */
const SCREENS = [
  ['review', 'show-review'],
  ['corrections', 'show-corrections'],
  ['history', 'show-changes'],
  ['alignment', 'show-alignment'],
  ['terms', 'show-terms'],
  ['report', 'show-report'],
] as const satisfies readonly (readonly [Route, string])[];

/** Goes between the screens of a project: side by side where the toolbar has room for them, else a menu named after the one in front. */
@customElement('screen-switch')
export class ScreenSwitch extends LitElement {
  static override styles = [
    baseStyles,
    css`
      app-menu {
        display: none;
      }
      @container toolbar (max-width: 72rem) {
        app-switch {
          display: none;
        }
        app-menu {
          display: inline-flex;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.route]);
  }

  override render() {
    const { current } = this.app.route;
    const label = this._words.t('app.toolbar.screens');
    const screens = SCREENS.map(([value, command]) => ({
      value,
      command,
      label: this._words.t(`app.commands.${command}`),
    }));
    const chosen = screens.find(({ value }) => value === current);
    return html`<app-switch
        label=${label}
        .value=${current}
        .options=${screens}
        @value-changed=${(event: ValueChangedEvent) => this.app.route.go(event.value as Route)}
      ></app-switch>
      <app-menu
        label=${label}
        kind="secondary"
        .items=${screens.map(({ value, command, label: name }) => ({
          ...{ id: value, label: name, command, checked: value === current },
        }))}
        @menu-chosen=${(event: MenuChosenEvent) => this.app.route.go(event.id as Route)}
        >${chosen?.label ?? label}<app-icon name="chevron-down" size="small"></app-icon
      ></app-menu>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'screen-switch': ScreenSwitch;
  }
}
