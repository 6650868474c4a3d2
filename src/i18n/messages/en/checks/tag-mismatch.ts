/** The texts of the check tag-mismatch. */
export const tagMismatch = {
  name: 'Markup lost or added',
  summary: 'A tag (a link, a placeholder, bold type) stands in one text and not in the other.',
  messages: {
    lost: 'The Russian has {{markup}} here; the English does not. Put it back, or dismiss this if its words are gone.',
    added: 'The English has {{markup}}; the Russian does not. Take it out if nobody wanted it.',
    order: '{{markup}} stands before the tag that it closes. Move it behind.',
  },
} as const;
