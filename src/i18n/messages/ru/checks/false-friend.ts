/** The texts of the check false-friend. */
export const falseFriend = {
  name: 'Ложный друг переводчика',
  summary: 'Английское слово похоже на русское, но значит другое.',
  messages: {
    sense: '“{{english}}” похоже на «{{russian}}», но значит другое. Здесь нужно: {{better}}.',
    collocation: '«{{russian}}» по-английски обычно не “{{english}}”. Лучше: {{better}}.',
    style: '“{{english}}” похоже на «{{russian}}», но часто нужно другое слово. Возможно: {{better}}.',
  },
} as const;
