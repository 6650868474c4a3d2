/** The texts of the check repeated-word. */
export const repeatedWord = {
  name: 'Repeated word',
  summary: 'A word or a phrase stands twice in a row, and the Russian does not repeat it.',
  messages: {
    word: '“{{words}}” stands twice in a row; the Russian does not repeat it.',
    phrase: 'The phrase “{{words}}” stands twice in a row; the Russian does not repeat it.',
    many: '“{{words}}” stands {{count, number}} times in a row; the Russian does not repeat it.',
  },
} as const;
