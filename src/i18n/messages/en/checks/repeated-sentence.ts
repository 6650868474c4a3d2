/** The texts of the check repeated-sentence. */
export const repeatedSentence = {
  name: 'Sentence said twice',
  summary: 'The English repeats a sentence that the Russian does not.',
  messages: {
    same: 'The same English stands a few lines earlier, but the Russian is another. One of the two is wrong.',
    'begins-same':
      'This begins with the whole sentence before, while the Russian does not. The machine may have looped.',
  },
} as const;
