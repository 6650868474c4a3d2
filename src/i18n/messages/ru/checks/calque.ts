/** The texts of the check calque. */
export const calque = {
  name: 'Калька',
  summary: 'Русское выражение переведено дословно.',
  messages: {
    sense: '“{{english}}” — дословный перевод «{{russian}}», по-английски это значит другое. Нужно: {{better}}.',
    collocation: '“{{english}}” — дословный перевод «{{russian}}», по-английски так не говорят. Лучше: {{better}}.',
    style: '“{{english}}” слишком точно повторяет русское «{{russian}}» и звучит тяжело. Возможно, лучше: {{better}}.',
    own: '“{{english}}” вместо «{{russian}}» есть в вашем списке выражений. Лучше: {{better}}.',
    'own-note': '“{{english}}” вместо «{{russian}}» есть в вашем списке выражений: {{note}} Лучше: {{better}}.',
    'own-warning': '“{{english}}” вместо «{{russian}}» есть в вашем списке выражений.',
    'own-warning-note': '“{{english}}” вместо «{{russian}}» есть в вашем списке выражений: {{note}}',
  },
} as const;
