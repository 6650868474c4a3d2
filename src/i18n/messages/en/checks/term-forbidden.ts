/** The texts of the check term-forbidden. */
export const termForbidden = {
  name: 'Wrong form of a term',
  summary: 'A term stands in a form that is not used in English.',
  messages: {
    usual: '“{{english}}” is not what «{{russian}}» is called in English. Use “{{approved}}”.',
    own: 'Your glossary forbids “{{english}}” for «{{russian}}». Use “{{approved}}”.',
  },
} as const;
