import type { Correction } from '../../bridge/correction-calls';

/** An intention about one correction; goes up to the corrections screen. */
abstract class CorrectionIntention extends Event {
  readonly correction: Correction;
  constructor(name: string, correction: Correction) {
    super(name, { bubbles: true, composed: true });
    this.correction = correction;
  }
}

/** A correction is right: its segment is to be confirmed. */
export class CorrectionAcceptedEvent extends CorrectionIntention {
  constructor(correction: Correction) {
    super('correction-accepted', correction);
  }
}

/** A correction is to be taken back. */
export class CorrectionUndoneEvent extends CorrectionIntention {
  constructor(correction: Correction) {
    super('correction-undone', correction);
  }
}

/** The list shows these segments now: what their corrections settled is wanted. */
export class SettledWantedEvent extends Event {
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super('settled-wanted', { bubbles: true, composed: true });
    this.ids = ids;
  }
}

declare global {
  interface HTMLElementEventMap {
    'correction-accepted': CorrectionAcceptedEvent;
    'correction-undone': CorrectionUndoneEvent;
    'settled-wanted': SettledWantedEvent;
  }
}
