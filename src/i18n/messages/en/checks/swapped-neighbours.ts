/** The texts of the check swapped-neighbours. */
export const swappedNeighbours = {
  name: 'Translations in each other’s place',
  summary: 'Two neighbouring translations stand in each other’s place.',
  messages: {
    swapped:
      'This translation answers the Russian before, and the one before answers this. Swap them, or repair the pairing.',
  },
} as const;
