/** The texts of the check limit-lost. */
export const limitLost = {
  name: 'Limit of a number',
  summary: '“At least”, “more than” or “about” is missing or turned round.',
  messages: {
    lost: '«{{russian}} {{number}}»: the limit is missing in the English. Put {{hints}}.',
    reversed: '“{{english}}” says the opposite of «{{russian}} {{number}}». Put {{hints}}.',
  },
} as const;
