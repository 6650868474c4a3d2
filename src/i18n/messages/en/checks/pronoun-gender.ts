/** The texts of the check pronoun-gender. */
export const pronounGender = {
  name: 'He for she, she for he',
  summary: 'A person has the wrong gender in the English.',
  messages: {
    pronoun: '“{{pronoun}}” is of the wrong gender: the Russian says «{{russian}}», which is {{gender}}.',
    verb: '“{{pronoun}}” is of the wrong gender: the Russian leaves the subject out, but its verb «{{russian}}» is {{gender}}.',
  },
} as const;
