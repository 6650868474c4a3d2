/** The texts of the check repeated-word. */
export const repeatedWord = {
  name: 'Повтор слова',
  summary: 'Слово или оборот стоят дважды подряд, а в русском тексте повтора нет.',
  messages: {
    word: 'Слово “{{words}}” стоит дважды подряд; в русском тексте повтора нет.',
    phrase: 'Оборот “{{words}}” стоит дважды подряд; в русском тексте повтора нет.',
    many: '“{{words}}” повторено подряд, всего раз: {{count, number}}; в русском тексте повтора нет.',
  },
} as const;
