/** The texts of the check pronoun-gender. */
export const pronounGender = {
  name: '«Он» вместо «она» и наоборот',
  summary: 'В английском у человека не тот род.',
  messages: {
    pronoun: '“{{pronoun}}” не того рода: по-русски здесь «{{russian}}», род {{gender}}.',
    verb: '“{{pronoun}}” не того рода: подлежащего по-русски нет, но род глагола «{{russian}}» — {{gender}}.',
  },
} as const;
