/** The texts of the check counterpart-mismatch. */
export const counterpartMismatch = {
  name: 'Другой день, месяц или единица',
  summary: 'День, месяц, время года, валюта или единица стали другими.',
  messages: {
    swapped: '“{{english}}” стоит там, где в русском тексте «{{russian}}»: {{better}}.',
  },
} as const;
