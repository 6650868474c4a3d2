/** The texts of the check term-drift. */
export const termDrift = {
  name: 'Rendered in two ways',
  summary: 'A name or a term is rendered in two ways in this document.',
  messages: {
    name_one: '“{{english}}” is spelt “{{other}}” in another place («{{russian}}»). Use one spelling throughout.',
    name_other:
      '“{{english}}” is spelt “{{other}}” in {{count, number}} other places («{{russian}}»). Use one spelling throughout.',
    term_one: '«{{russian}}» is “{{english}}” here and “{{other}}” in another place. Use one term throughout.',
    term_other:
      '«{{russian}}» is “{{english}}” here and “{{other}}” in {{count, number}} other places. Use one term throughout.',
  },
} as const;
