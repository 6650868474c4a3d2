/** The texts of the check sentence-count. */
export const sentenceCount = {
  name: 'Sentences joined or cut up',
  summary: 'The English has far fewer or far more sentences than the Russian.',
  messages: {
    merged:
      'The Russian has {{russian}} sentences here, the English {{english}}. See whether something was lost where they were joined.',
    split:
      'The Russian has {{russian}} sentences here, the English {{english}}. See whether they still say who does what.',
  },
} as const;
