/** The texts of the check acronym-transliteration. */
export const acronymTransliteration = {
  name: 'Транслитерация сокращения',
  summary: 'Русское сокращение записано латинскими буквами, хотя у него есть английское название.',
  messages: {
    spelt:
      '“{{english}}” — это «{{russian}}» латинскими буквами, английский читатель его не поймёт. Нужно английское название или сокращение.',
  },
} as const;
