/** The texts of the check length-ratio. */
export const lengthRatio = {
  name: 'Length that cannot be right',
  summary: 'The English is far too short or too long for the Russian.',
  messages: {
    short: 'The Russian has {{source, number}} words, the English only {{target, number}}. Something is missing.',
    long: 'The Russian has {{source, number}} words, the English {{target, number}}. Something was added or said twice.',
  },
} as const;
