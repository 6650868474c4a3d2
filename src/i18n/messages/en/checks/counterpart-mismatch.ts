/** The texts of the check counterpart-mismatch. */
export const counterpartMismatch = {
  name: 'Another day, month or unit',
  summary: 'A day, month, season, currency or unit became another one.',
  messages: {
    swapped: '“{{english}}” stands where the Russian has «{{russian}}»: {{better}}.',
  },
} as const;
