/** The texts of the check calque. */
export const calque = {
  name: 'Word for word',
  summary: 'A Russian phrase was put into English word for word.',
  messages: {
    sense: '“{{english}}” puts «{{russian}}» into English word for word and says something else. It means: {{better}}.',
    collocation:
      '“{{english}}” puts «{{russian}}» into English word for word; English does not say it so. Better: {{better}}.',
    style: '“{{english}}” follows the Russian «{{russian}}» closely and reads stiffly. Consider: {{better}}.',
    own: '“{{english}}” for «{{russian}}» stands in your list of phrases. Better: {{better}}.',
    'own-note': '“{{english}}” for «{{russian}}» stands in your list of phrases: {{note}} Better: {{better}}.',
    'own-warning': '“{{english}}” for «{{russian}}» stands in your list of phrases.',
    'own-warning-note': '“{{english}}” for «{{russian}}» stands in your list of phrases: {{note}}',
  },
} as const;
