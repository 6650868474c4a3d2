import { FlowLayout } from '@lit-labs/virtualizer/layouts/flow.js';

/** Pixels above and below the view in which rows are kept ready while the user scrolls: fast wheels move 600 in a frame. */
const WHILE_SCROLLING = 1_000;
/** The same after a jump, which is to be seen at once. */
const AFTER_A_JUMP = 300;

/** Rows below each other. */
class RowLayout extends FlowLayout {
  override get pin() {
    return super.pin;
  }

  /** What is jumped to is pinned until the user scrolls. */
  override set pin(place) {
    if (place !== null) this._overhang = AFTER_A_JUMP;
    super.pin = place;
  }

  override unpin(): void {
    this._overhang = WHILE_SCROLLING;
    super.unpin();
  }
}

/** Named, for a layout that is left out is fetched later, and until then the list cannot be scrolled by us. */
export const ROW_LAYOUT = { type: RowLayout };
