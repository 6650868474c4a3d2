/** The texts of the check attribution-lost. */
export const attributionLost = {
  name: 'Source left out',
  summary: 'Who said it is missing in the English.',
  messages: {
    lost: 'Nothing in the English answers «{{russian}}»: what somebody says becomes a fact. Name the source, e.g. “according to …”.',
  },
} as const;
