/** The texts of the check attribution-lost. */
export const attributionLost = {
  name: 'Потерян источник',
  summary: 'В переводе не сказано, чьи это слова.',
  messages: {
    lost: 'Выражению «{{russian}}» в переводе ничего не соответствует: чьи-то слова стали фактом. Укажите источник, например “according to …”.',
  },
} as const;
