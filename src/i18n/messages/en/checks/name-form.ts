/** The texts of the check name-form. */
export const nameForm = {
  name: 'Form of a name',
  summary: 'A name keeps a Russian case ending, or a woman has a man’s surname.',
  messages: {
    case: '“{{english}}” keeps the case ending of «{{russian}}». The name is «{{nominative}}»: {{better}}.',
    gender:
      '“{{english}}” is the man’s form of the surname; «{{russian}}» is a woman here («{{nominative}}»): {{better}}.',
  },
} as const;
