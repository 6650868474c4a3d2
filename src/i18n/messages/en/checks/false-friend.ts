/** The texts of the check false-friend. */
export const falseFriend = {
  name: 'False friend',
  summary: 'An English word looks like the Russian one and means something else.',
  messages: {
    sense: '“{{english}}” looks like «{{russian}}» but means something else. Here it should be: {{better}}.',
    collocation: '“{{english}}” is not the usual word for «{{russian}}» in English. Better: {{better}}.',
    style: '“{{english}}” looks like «{{russian}}», but often another word is meant. Consider: {{better}}.',
  },
} as const;
