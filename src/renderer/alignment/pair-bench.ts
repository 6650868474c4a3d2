import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { Row } from '../../bridge/project-calls';
import { standsAlone } from '../../core/segments/order-by-doubt';
import { sentenceBorders, splitBeside } from '../../core/segments/propose-split';
import type { Segment } from '../../core/segments/segment';
import { isWeakLink } from '../../core/segments/weak-link';
import type { Side } from '../../core/text/span';
import '../components/app-button';
import '../components/app-icon';
import type { IconName } from '../components/icons';
import { shownText } from '../components/shown-text';
import { CommandEvent } from '../events';
import { SegmentChosenEvent } from '../review/review-events';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';
import { PairChosenEvent, SplitWantedEvent } from './alignment-events';
import { pairBenchStyles } from './pair-bench-styles';
import './pair-score';

const LANGUAGES = { source: 'ru', target: 'en' } as const;
const MOVES = {
  source: { up: 'russian-up', down: 'russian-down' },
  target: { up: 'english-up', down: 'english-down' },
} as const satisfies Record<Side, Record<'up' | 'down', MenuCommand>>;

/**
 * A pair between its neighbours, sentence by sentence, with every repair as a button.
 * @fires app-command - A repair that is a command.
 * @fires split-wanted - Split between two sentences.
 * @fires pair-chosen - A neighbour is to be worked on.
 * @fires segment-chosen - Show the pair in the review.
 */
@customElement('pair-bench')
export class PairBench extends LitElement {
  static override styles = [baseStyles, proseStyles, pairBenchStyles];

  @property({ attribute: false }) previous?: Row | undefined;
  @property({ attribute: false }) row?: Row | undefined;
  @property({ attribute: false }) next?: Row | undefined;
  @property({ type: Boolean }) readOnly = false;
  private readonly _words = new Words(this);

  override render() {
    const { row, previous, next } = this;
    if (!row) return nothing;
    return html`${previous ? this._renderNeighbour(previous) : nothing}
      ${previous ? this._renderJoin('merge-with-previous') : nothing}
      <section tabindex="-1" aria-labelledby="pair">${this._renderHead(row)} ${this._renderSides(row.segment)}</section>
      ${next ? this._renderJoin('merge-with-next') : nothing} ${next ? this._renderNeighbour(next) : nothing}`;
  }

  /** Gives the pair the focus. */
  override focus() {
    this.renderRoot.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
  }

  private _renderNeighbour({ index, segment }: Row) {
    const number = this._words.translator.number(index + 1);
    return html`<button type="button" class="neighbour" @click=${() => this.dispatchEvent(new PairChosenEvent(index))}>
      <span class="number"
        ><span class="for-screen-readers">${this._words.t('pairsScreen.pair', { number: index + 1 })}:</span
        ><span aria-hidden="true">${number}</span></span
      >
      ${(['source', 'target'] as const).map(
        (side) => html`<span class="text" lang=${LANGUAGES[side]}>${shownText(segment[side]) || '—'}</span>`,
      )}
    </button>`;
  }

  private _renderJoin(command: 'merge-with-previous' | 'merge-with-next') {
    if (this.readOnly) return nothing;
    const key = command === 'merge-with-previous' ? 'joinAbove' : 'joinBelow';
    return html`<div class="join">${this._renderCommand(command, 'join', this._words.t(`pairsScreen.${key}`))}</div>`;
  }

  private _renderHead({ index, segment }: Row) {
    const { source, score, origin } = segment;
    const alone = standsAlone(segment);
    const pair = { source, score: alone ? null : score, weak: isWeakLink(segment), repaired: origin.length > 0 };
    return html`<header>
      <h2 id="pair">${this._words.t('pairsScreen.pair', { number: index + 1 })}</h2>
      <pair-score .pair=${pair}></pair-score>
      <span class="room"></span>
      ${
        this.readOnly
          ? nothing
          : alone
            ? this._renderCommand('link-pair', 'evidence', this._words.t('pairsScreen.link'))
            : this._renderCommand('unlink-pair', 'weak-link', this._words.t('pairsScreen.unlink'))
      }
      <app-button
        compact
        kind="quiet"
        icon="show"
        @click=${() => this.dispatchEvent(new SegmentChosenEvent(index, { focus: 'row' }))}
        >${this._words.t('pairsScreen.toReview')}</app-button
      >
    </header>`;
  }

  private _renderSides(segment: Segment) {
    return html`<div class="sides">
      ${(['source', 'target'] as const).map(
        (side) =>
          html`<div class="side" role="group" aria-label=${this._words.t(`review.side.${side}`)}>
            ${this._renderSide(side, segment)}
          </div>`,
      )}
    </div>`;
  }

  private _renderSide(side: Side, segment: Segment) {
    const text = segment[side];
    if (text === '') {
      return html`<p class="none">
        ${this._words.t(side === 'source' ? 'reviewScreen.row.noSource' : 'reviewScreen.row.noTarget')}
      </p>`;
    }
    const borders = sentenceBorders(text, side);
    const ends = [...borders, text.length];
    return html`${this._renderMove(side, 'up')}
    ${ends.map((end, at) => {
      const start = ends[at - 1] ?? 0;
      return html`${at === 0 ? nothing : this._renderCut(side, segment, start)}
        <p class="sentence" lang=${LANGUAGES[side]}>${shownText(text.slice(start, end).trim())}</p>`;
    })}
    ${this._renderMove(side, 'down')}`;
  }

  private _renderMove(side: Side, direction: 'up' | 'down') {
    const neighbour = direction === 'up' ? this.previous : this.next;
    if (this.readOnly || !neighbour) return nothing;
    const icon = direction === 'up' ? 'chevron-up' : 'chevron-down';
    return this._renderCommand(MOVES[side][direction], icon, this._words.t(`pairsScreen.${direction}`));
  }

  private _renderCut(side: Side, { source, target }: Segment, offset: number) {
    if (this.readOnly) return html`<hr />`;
    return html`<button
      type="button"
      class="cut"
      @click=${() => this.dispatchEvent(new SplitWantedEvent(splitBeside({ source, target }, side, offset)))}
    >
      <app-icon name="cut"></app-icon><span>${this._words.t('pairsScreen.splitHere')}</span>
    </button>`;
  }

  private _renderCommand(command: MenuCommand, icon: IconName, words: string) {
    return html`<app-button
      compact
      kind="quiet"
      icon=${icon}
      command=${command}
      label=${this._words.t(`app.commands.${command}`)}
      @click=${() => this.dispatchEvent(new CommandEvent(command))}
      >${words}</app-button
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-bench': PairBench;
  }
}
