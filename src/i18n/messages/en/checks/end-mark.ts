/** The texts of the check end-mark. */
export const endMark = {
  name: 'End of the sentence',
  summary: 'A question mark is lost or added, or the sentence breaks off.',
  messages: {
    'question-lost': 'The Russian asks, the English states. Put a question mark, and the words of a question.',
    'question-added': 'The English asks, the Russian does not.',
    'broken-off': 'The English breaks off with “{{word}}”, while the Russian goes on to its end.',
  },
} as const;
