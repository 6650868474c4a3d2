/** Elements that begin a paragraph of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements without text for readers. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  'area audio base canvas embed frame frameset iframe link math meta noembed noframes noscript object param script style svg template textarea track video'.split(
    ' ',
  ),
);

/** Elements that stand in a line as a whole, without text. */
export const STANDALONE_ELEMENTS: ReadonlySet<string> = new Set('br img input wbr'.split(' '));

/** Elements that can go when all of their text does; a cell of a table cannot. */
export const REMOVABLE_ELEMENTS: ReadonlySet<string> = new Set(
  'address blockquote dd div dt figcaption h1 h2 h3 h4 h5 h6 li p pre summary'.split(' '),
);

export const HEADING_ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const CAPTION_ELEMENTS: ReadonlySet<string> = new Set(['caption', 'figcaption']);

/** Elements whose text belongs to the page and not to the article. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(
  'aside button dialog footer form head nav option search select title'.split(' '),
);
