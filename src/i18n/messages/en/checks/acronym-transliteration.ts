/** The texts of the check acronym-transliteration. */
export const acronymTransliteration = {
  name: 'Acronym only spelt out',
  summary: 'A Russian acronym was put into Latin letters although it has an English name.',
  messages: {
    spelt:
      '“{{english}}” only spells «{{russian}}» in Latin letters; readers of English do not know it. Use the English name or acronym.',
  },
} as const;
