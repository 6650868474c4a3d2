/** The texts of the check hedge-lost. */
export const hedgeLost = {
  name: 'Doubt left out',
  summary: 'The Russian expresses doubt that the English leaves out.',
  messages: {
    lost: '«{{russian}}» says that this is not certain; nothing in the English does. Add such a word: {{hints}}.',
  },
} as const;
