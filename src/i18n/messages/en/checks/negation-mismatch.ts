/** The texts of the check negation-mismatch. */
export const negationMismatch = {
  name: 'Negation lost or added',
  summary: 'One side denies what the other says.',
  messages: {
    lost: '«{{russian}}» denies, and nothing in the English does. The sense may be reversed.',
    added: '“{{english}}” denies, and nothing in the Russian does. The sense may be reversed.',
    half: '«{{russian}}» says “cannot but”: two negations make a yes. The English kept only one and says the opposite.',
  },
} as const;
