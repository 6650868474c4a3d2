import { FlowLayout } from '@lit-labs/virtualizer/layouts/flow.js';

/** Rows below each other, of which a few beyond the view are kept ready. */
class RowLayout extends FlowLayout {
  /** Pixels above and below the view in which rows exist; 1,000 as they are would draw twice as many at each jump. */
  protected override _overhang = 400;
}

/** Named, for a layout that is left out is fetched later, and until then the list cannot be scrolled by us. */
export const ROW_LAYOUT = { type: RowLayout };
