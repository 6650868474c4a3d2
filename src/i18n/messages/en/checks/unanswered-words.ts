/** The texts of the check unanswered-words. */
export const unansweredWords = {
  name: 'Words without an answer',
  summary: 'Hardly any word of the Russian that your dictionary knows stands in the English.',
  messages: {
    unanswered:
      'Of {{known}} Russian words that your dictionary knows, {{count}} have no answer in the English: {{words}}. Something may be left out or say something else: compare the sentences.',
  },
} as const;
