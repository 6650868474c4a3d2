/** The texts of the check spelling. */
export const spelling = {
  name: 'Spelling',
  summary: 'A word that no English dictionary has.',
  messages: {
    unknown: '“{{word}}” stands in no English dictionary. Check the word, or add it to your word list.',
    slip: '“{{word}}” stands in no English dictionary. Perhaps “{{suggestion}}” is meant.',
    transliterated: '“{{word}}” only spells out «{{russian}}» in Latin letters. Translate the word, or explain it.',
  },
} as const;
