/** The texts of the check missing-translation. */
export const missingTranslation = {
  name: 'Sentence on one side only',
  summary: 'A sentence stands in one of the texts only.',
  messages: {
    nothing: 'Nothing in the English answers this sentence. Translate it, or leave the segment out on purpose.',
    extra: 'Nothing in the Russian answers this sentence. It may have been added, or belong to the segment beside it.',
  },
} as const;
