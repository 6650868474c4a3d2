/** The texts of the check quotation-extent. */
export const quotationExtent = {
  name: 'Extent of a quotation',
  summary: 'A quotation grew, shrank, vanished or came out of nowhere.',
  messages: {
    grew: 'The quotation “{{words}}” takes in more than the Russian one: words that were not said. Move the quotation marks.',
    shrank: 'The quotation “{{words}}” is shorter than the Russian one. Move the quotation marks.',
    lost: '«{{words}}» is quoted in the Russian; the English has no quotation marks.',
    added: '“{{words}}” is quoted in the English only.',
  },
} as const;
