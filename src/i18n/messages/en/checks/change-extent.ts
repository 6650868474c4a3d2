/** The texts of the check change-extent. */
export const changeExtent = {
  name: 'Extent of a change',
  summary: 'By how much something changed is taken for what it changed to, or the other way round.',
  messages: {
    by: '«{{russian}}» says by how much it changed; “{{english}}” says what it came to. Put “by”.',
    to: '«{{russian}}» says what it came to; “{{english}}” says by how much it changed. Put “to”.',
  },
} as const;
