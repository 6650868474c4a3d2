/** The texts of the check quote-pair. */
export const quotePair = {
  name: 'Quotation mark without partner',
  summary: 'A quotation is opened and not closed, or closed and not opened.',
  messages: {
    unclosed: 'The quotation that {{mark}} opens is never closed; in the Russian it is.',
    unopened: '{{mark}} closes a quotation that was never opened; in the Russian all are paired.',
  },
} as const;
