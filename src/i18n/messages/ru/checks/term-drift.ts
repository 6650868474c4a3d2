/** The texts of the check term-drift. */
export const termDrift = {
  name: 'Разный перевод',
  summary: 'Имя или термин переведены в этом тексте по-разному.',
  messages: {
    name_one: '“{{english}}” в другом месте написано как “{{other}}” («{{russian}}»). Выберите одно написание.',
    name_few:
      '“{{english}}” ещё в {{count, number}} местах написано как “{{other}}” («{{russian}}»). Выберите одно написание.',
    name_many:
      '“{{english}}” ещё в {{count, number}} местах написано как “{{other}}” («{{russian}}»). Выберите одно написание.',
    name_other:
      '“{{english}}” ещё в {{count, number}} места написано как “{{other}}” («{{russian}}»). Выберите одно написание.',
    term_one: '«{{russian}}» здесь — “{{english}}”, а в другом месте — “{{other}}”. Выберите один термин.',
    term_few:
      '«{{russian}}» здесь — “{{english}}”, а ещё в {{count, number}} местах — “{{other}}”. Выберите один термин.',
    term_many:
      '«{{russian}}» здесь — “{{english}}”, а ещё в {{count, number}} местах — “{{other}}”. Выберите один термин.',
    term_other:
      '«{{russian}}» здесь — “{{english}}”, а ещё в {{count, number}} места — “{{other}}”. Выберите один термин.',
  },
} as const;
