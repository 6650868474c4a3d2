/** The texts of the check hedge-lost. */
export const hedgeLost = {
  name: 'Пропала оговорка',
  summary: 'По-русски есть сомнение, которого нет в английском.',
  messages: {
    lost: '«{{russian}}» говорит, что это не точно, а в английском такого слова нет. Добавьте, например: {{hints}}.',
  },
} as const;
