/** The texts of the check term-missing. */
export const termMissing = {
  name: 'Term not as in the glossary',
  summary: 'A term of your glossary is not rendered as approved there.',
  messages: {
    missing:
      'Your glossary renders «{{russian}}» as “{{approved}}”; nothing in this segment does. Use it, or check what stands for the term.',
  },
} as const;
