/** The texts of the check doubled-synonym. */
export const doubledSynonym = {
  name: 'Said twice',
  summary: 'Two Russian words came out as one English word said twice.',
  messages: {
    doubled:
      '“{{first}}” and “{{second}}” say the same; the Russian has two different words. Use one, or find another for the second.',
    same: '“{{second}}” stands twice; the Russian has two different words. Use it once, or find another for the second.',
  },
} as const;
