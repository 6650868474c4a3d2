import type { SplitPlace } from '../../core/segments/repair';

/** A pair of the list is to be the one that is worked on; `place` is its place in the document. */
export class PairChosenEvent extends Event {
  readonly place: number;
  constructor(place: number) {
    super('pair-chosen', { bubbles: true, composed: true });
    this.place = place;
  }
}

/** The pair that is worked on is to be split here. */
export class SplitWantedEvent extends Event {
  readonly at: SplitPlace;
  constructor(at: SplitPlace) {
    super('split-wanted', { bubbles: true, composed: true });
    this.at = at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pair-chosen': PairChosenEvent;
    'split-wanted': SplitWantedEvent;
  }
}
