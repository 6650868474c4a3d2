import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MenuCommand } from '../../bridge/calls';
import type { Row } from '../../bridge/project-calls';
import type { Fault } from '../../core/fault';
import type { Finding } from '../../core/findings/finding';
import type { Segment } from '../../core/segments/segment';
import { isWeakLink } from '../../core/segments/weak-link';
import type { Side, Span } from '../../core/text/span';
import { wordFinding } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-icon';
import '../components/app-menu';
import type { MenuItem } from '../components/app-menu';
import '../components/app-severity';
import { shownText } from '../components/shown-text';
import type { IconName } from '../components/icons';
import { CommandEvent, type MenuChosenEvent } from '../events';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import type { EditorMemory } from './editor-memory';
import type { Look } from './live-look';
import { gravest, marksOf } from './mark-pieces';
import { markStyles, renderMarked } from './marked-text';
import { FindingHoveredEvent, MachineToggledEvent, SegmentChosenEvent, StateChosenEvent } from './review-events';
import './segment-editor';
import type { SegmentEditor } from './segment-editor';
import { rowColumns, segmentRowStyles } from './segment-row-styles';
import './word-diff';

/**
 * One aligned pair in the list; the active one has its editor and its buttons. The element itself is the row of the
 * grid and its tab stop.
 * @fires segment-chosen - The row was clicked.
 * @fires finding-hovered - The pointer came upon a mark or left it.
 * @fires state-chosen - Exclude, take in again, take back the confirmation.
 */
@customElement('segment-row')
export class SegmentRow extends LitElement {
  static override styles = [baseStyles, markStyles, rowColumns, segmentRowStyles];

  @property({ type: Number }) index = 0;
  /** Undefined while it is being fetched. */
  @property({ attribute: false }) row?: Row | undefined;
  /** Whether a paragraph begins here. */
  @property({ type: Boolean }) begins = false;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) readOnly = false;
  @property({ attribute: false }) lit: Finding | null = null;
  /** What was typed and is not saved yet. */
  @property({ attribute: false }) draft?: string | undefined;
  @property({ attribute: false }) fault?: Fault | undefined;
  @property({ type: Boolean }) machineOpen = true;
  @property({ attribute: false }) memory!: EditorMemory;
  @property({ attribute: false }) look!: Look;
  /** What stands in the editor now; follows every letter, as the draft in the store need not. */
  @state() private _typed: string | null = null;
  @query('segment-editor') readonly editor!: SegmentEditor | null;
  private readonly _words = new Words(this);

  constructor() {
    super();
    this.addEventListener('click', (event) => this._onClick(event));
    this.addEventListener('text-typed', ({ text }) => (this._typed = text));
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'row');
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('row') || changed.has('draft') || changed.has('active')) this._typed = null;
  }

  override render() {
    const { row } = this;
    if (!row) return this._renderPlaceholder();
    const { segment, findings } = row;
    const classes = [
      'row columns',
      segment.kind,
      segment.state,
      this.begins ? 'begins' : '',
      this.index === 0 ? 'first' : '',
      this.active ? 'active' : '',
    ].join(' ');
    return html`<div class=${classes} @mouseover=${this._onOver} @mouseleave=${this._onOut}>
      <div class="number" role="rowheader">
        <span>${this._words.translator.number(this.index + 1)}</span>
        <app-icon
          class="state"
          name="state-${segment.state}"
          label=${this._words.t(`review.state.${segment.state}`)}
          title=${this._words.t(`review.state.${segment.state}`)}
        ></app-icon>
      </div>
      <div class="cell source" role="gridcell" lang="ru">
        ${segment.source === '' ? this._renderMissing('source') : this._renderText('source', row)}
      </div>
      <div class="cell target" role="gridcell" lang="en">
        ${this._renderBreak(segment)}
        ${this.active && !this.readOnly ? this._renderEditor(row) : this._renderTarget(row)}
      </div>
      <div class="flags" role="gridcell">${this._renderFlags(findings)} ${this._renderWeakLink(segment)}</div>
    </div>`;
  }

  override updated() {
    this.setAttribute('aria-rowindex', String(this.index + 1));
    this.setAttribute('aria-selected', String(this.active));
    this.tabIndex = this.active ? 0 : -1;
  }

  /** The Russian words that are selected here; null when none are. */
  get selectedSource(): Span | null {
    const text = this.renderRoot.querySelector('.source .text');
    // Of what is selected inside of an element Chromium tells the element itself.
    const root = this.renderRoot as ShadowRoot & { getSelection?: () => Selection | null };
    const selection = root.getSelection?.() ?? document.getSelection();
    const words = selection?.toString().trim() ?? '';
    if (!this.row || !text?.contains(selection?.anchorNode ?? null) || words === '') return null;
    const from = this.row.segment.source.indexOf(words);
    return from < 0 ? null : { from, to: from + words.length };
  }

  /** Everything that is selected in the texts of this row; empty when nothing is. */
  get selectedText(): string {
    const root = this.renderRoot as ShadowRoot & { getSelection?: () => Selection | null };
    const selection = root.getSelection?.() ?? document.getSelection();
    return this.renderRoot.contains(selection?.anchorNode ?? null) ? (selection?.toString().trim() ?? '') : '';
  }

  /** Selects the Russian words of a finding and brings them into view; false when they are not drawn. */
  selectSource(key: string): boolean {
    const mark = [...this.renderRoot.querySelectorAll<HTMLElement>('.source mark')].find(
      (one) => one.dataset.key === key,
    );
    if (!mark) return false;
    document.getSelection()?.selectAllChildren(mark);
    mark.scrollIntoView({ block: 'nearest' });
    return true;
  }

  private _renderPlaceholder() {
    return html`<div class="row columns begins ${this.active ? 'active' : ''}" aria-busy="true">
      <div class="number" role="rowheader"><span>${this._words.translator.number(this.index + 1)}</span></div>
      <div class="cell" role="gridcell">
        <span class="skeleton"></span
        ><span class="for-screen-readers">${this._words.t('reviewScreen.row.loading')}</span>
      </div>
      <div class="cell" role="gridcell"><span class="skeleton short"></span></div>
      <div role="gridcell"></div>
    </div>`;
  }

  private _renderText(side: Side, { segment, findings }: Row) {
    const words = renderMarked(segment[side], marksOf(side, segment.id, findings, this.lit), {
      lit: this.lit,
      tags: new Map(segment.tags.map((tag) => [tag.character, tag])),
      describe: (finding) => {
        const { name, message } = wordFinding(this._words.translator, finding);
        return `${name}: ${message}`;
      },
    });
    return html`<div class="text">${words}</div>`;
  }

  private _renderTarget(row: Row) {
    const { segment } = row;
    const text = this.draft ?? segment.target;
    if (text === '') return this._renderMissing('target');
    return html`${text === segment.target ? this._renderText('target', row) : html`<div class="text">${shownText(text)}</div>`}
    ${this._renderFault()}`;
  }

  /** What an editor did with the border of the paragraph before. */
  private _renderBreak({ breakBefore }: Segment) {
    if (breakBefore === undefined) return nothing;
    const words = this._words.t(
      `reviewScreen.row.${breakBefore === 'paragraph' ? 'paragraphBegun' : 'paragraphJoined'}`,
    );
    return html`<div class="break" lang=${this._words.language}><app-icon name="paragraph"></app-icon>${words}</div>`;
  }

  private _renderMissing(side: Side) {
    if (side === 'target' && !this.readOnly) {
      return html`<div class="gap" lang=${this._words.language}>
        <app-icon name="edit"></app-icon>${this._words.t('reviewScreen.row.typeIt')}
      </div>`;
    }
    const key = side === 'source' ? 'noSource' : 'noTarget';
    return html`<span class="missing" lang=${this._words.language}>${this._words.t(`reviewScreen.row.${key}`)}</span>`;
  }

  private _renderFlags(findings: readonly Finding[]) {
    const main = gravest(findings);
    if (!main) return nothing;
    const label = this._words.t('reviewScreen.row.findings', { count: findings.length });
    return html`<app-severity
        severity=${main.severity}
        title=${label}
        .count=${findings.length > 1 ? findings.length : undefined}
      ></app-severity
      ><span class="for-screen-readers">${label}</span>`;
  }

  /** Sentences that may not belong together, so that a wrong pair is seen before it is read as a wrong translation. */
  private _renderWeakLink(segment: Segment) {
    if (!isWeakLink(segment)) return nothing;
    const label = this._words.t('reviewScreen.row.weakLink', {
      share: this._words.translator.percent(segment.score),
    });
    return html`<app-icon class="weak-link" name="weak-link" label=${label} title=${label}></app-icon>`;
  }

  private _renderEditor({ segment, findings }: Row) {
    const text = this.draft ?? segment.target;
    // Keyed, so that another segment gets an editor of its own and not the leftovers of this one's.
    return html`${repeat(
      [segment.id],
      (id) => id,
      () =>
        html`<div class="field" @mousedown=${this._onField}>
          <segment-editor
            .label=${this._words.t('reviewScreen.row.editorLabel', { number: this.index + 1 })}
            .segment=${segment}
            .text=${text}
            .findings=${findings}
            .lit=${this.lit}
            .memory=${this.memory}
            .look=${this.look}
          ></segment-editor>
        </div>`,
    )}
    ${this._renderFoot(segment, this._typed ?? text)}`;
  }

  private _renderFoot(segment: Segment, text: string) {
    const { state } = segment;
    const shut = state === 'confirmed' || state === 'excluded';
    return html`<div class="foot" lang=${this._words.language}>
      ${this._renderFault()}
      ${segment.machine === '' ? html`<p class="hint">${this._words.t('reviewScreen.row.gapHint')}</p>` : nothing}
      <div class="actions" role="group" aria-label=${this._words.t('reviewScreen.row.actions')}>
        <app-button compact kind="quiet" icon="confirm" command="confirm-and-next" @click=${this._onConfirm}
          >${this._words.t('reviewScreen.row.confirm')}</app-button
        >
        ${
          shut
            ? html`<app-button compact kind="quiet" icon="undo" @click=${() => this._choose('untouched')}
                >${this._words.t(`reviewScreen.row.${state === 'confirmed' ? 'unconfirm' : 'include'}`)}</app-button
              >`
            : html`<app-button compact kind="quiet" icon="exclude" @click=${() => this._choose('excluded')}
                >${this._words.t('reviewScreen.row.exclude')}</app-button
              >`
        }
        <app-menu
          compact
          icon="more"
          label=${this._words.t('reviewScreen.row.repairs')}
          .items=${this._repairs(segment)}
          @menu-chosen=${this._onRepair}
        ></app-menu>
      </div>
      ${text === segment.machine || segment.machine === '' ? nothing : this._renderComparison(segment.machine, text)}
    </div>`;
  }

  private _repairs({ source, machine }: Segment): readonly MenuItem[] {
    const alone = source === '' || machine === '';
    const item = (command: MenuCommand, icon: IconName, begins = false): MenuItem => ({
      id: command,
      command,
      icon,
      begins,
      label: this._words.t(`app.commands.${command}`),
    });
    return [
      item('split-pair', 'cut'),
      item('merge-with-previous', 'join'),
      item('merge-with-next', 'join'),
      alone ? item('link-pair', 'evidence') : item('unlink-pair', 'weak-link'),
      item('break-paragraph', 'paragraph', true),
      item('join-paragraph', 'paragraph'),
    ];
  }

  private _renderComparison(machine: string, text: string) {
    return html`<details ?open=${this.machineOpen} @toggle=${this._onToggle}>
      <summary><app-icon name="chevron-right"></app-icon>${this._words.t('reviewScreen.row.machine')}</summary>
      <div class="comparison" lang="en"><word-diff .textBefore=${machine} .textAfter=${text}></word-diff></div>
      <app-button compact kind="quiet" icon="machine" command="restore-machine" @click=${this._onRestore}
        >${this._words.t('app.commands.restore-machine')}</app-button
      >
    </details>`;
  }

  private _renderFault() {
    if (!this.fault) return nothing;
    return html`<div class="fault" lang=${this._words.language}>
      <app-icon name="failure"></app-icon>
      <span>${this._words.t('reviewScreen.row.notSaved')} ${this._words.fault(this.fault)}</span>
    </div>`;
  }

  private _choose(state: Segment['state']) {
    this.dispatchEvent(new StateChosenEvent(state));
  }

  private _onConfirm() {
    this.dispatchEvent(new CommandEvent('confirm-and-next'));
  }

  private _onRepair({ id }: MenuChosenEvent) {
    this.dispatchEvent(new CommandEvent(id as MenuCommand));
  }

  private _onRestore() {
    this.dispatchEvent(new CommandEvent('restore-machine'));
  }

  private _onToggle(event: Event) {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== this.machineOpen) this.dispatchEvent(new MachineToggledEvent(open));
  }

  /** The margin of the field belongs to the text. */
  private _onField(event: MouseEvent) {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.editor?.focus();
  }

  private _onClick(event: MouseEvent) {
    const path = event.composedPath();
    const key = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('mark'))?.dataset
      .key;
    const inText = path.some((node) => node instanceof HTMLElement && node.matches('.target, .field'));
    if (this.active && path.some((node) => node instanceof HTMLElement && node.matches('.field, .foot'))) {
      const finding = this.row?.findings.find((each) => each.key === key);
      if (finding) this.dispatchEvent(new SegmentChosenEvent(this.index, { focus: 'none', finding: finding.key }));
      return;
    }
    // Words that were selected to be copied must stay selected.
    const selecting = getSelection()?.isCollapsed === false;
    const point = inText ? { x: event.clientX, y: event.clientY } : null;
    this.dispatchEvent(
      new SegmentChosenEvent(this.index, { focus: selecting ? 'none' : 'text', finding: key ?? null, point }),
    );
  }

  private _onOver(event: MouseEvent) {
    const mark = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('mark'));
    const finding = this.row?.findings.find(({ key }) => key === mark?.dataset.key) ?? null;
    this.dispatchEvent(new FindingHoveredEvent(finding));
  }

  private _onOut() {
    this.dispatchEvent(new FindingHoveredEvent(null));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segment-row': SegmentRow;
  }
}
