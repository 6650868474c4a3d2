/** The texts of the check indefinite-article. */
export const indefiniteArticle = {
  name: 'A or an',
  summary: 'The indefinite article does not fit the sound that follows it.',
  messages: {
    'needs-an': '“{{word}}” begins with a vowel sound, so the article is “an”.',
    'needs-a': '“{{word}}” begins with a consonant sound, so the article is “a”.',
  },
} as const;
