/** The texts of the check spelling. */
export const spelling = {
  name: 'Правописание',
  summary: 'Слово, которого нет в английских словарях.',
  messages: {
    unknown: 'Слова “{{word}}” нет в английских словарях. Проверьте его или внесите в свой список слов.',
    slip: 'Слова “{{word}}” нет в английских словарях. Возможно, имелось в виду “{{suggestion}}”.',
    transliterated: '“{{word}}” — это «{{russian}}» латинскими буквами. Слово нужно перевести или пояснить.',
  },
} as const;
