/** The texts of the check indefinite-article. */
export const indefiniteArticle = {
  name: 'Артикль a или an',
  summary: 'Неопределённый артикль не подходит к следующему звуку.',
  messages: {
    'needs-an': '“{{word}}” начинается с гласного звука, поэтому нужен артикль “an”.',
    'needs-a': '“{{word}}” начинается с согласного звука, поэтому нужен артикль “a”.',
  },
} as const;
