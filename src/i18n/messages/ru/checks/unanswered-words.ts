/** The texts of the check unanswered-words. */
export const unansweredWords = {
  name: 'Слова без соответствия',
  summary: 'Почти ни одного слова, которое есть в вашем словаре, в переводе нет.',
  messages: {
    unanswered:
      'Слова, которые есть в вашем словаре: {{known}}, без соответствия в переводе: {{count}} — {{words}}. Возможно, что-то пропущено или сказано другое: сравните предложения.',
  },
} as const;
