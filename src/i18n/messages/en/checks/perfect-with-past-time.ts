/** The texts of the check perfect-with-past-time. */
export const perfectWithPastTime = {
  name: 'Perfect with a past time',
  summary: 'The present perfect stands beside a time that is over.',
  messages: {
    over: '“{{time}}” is over, and “{{verb}}” speaks of a time that lasts until now. Use the simple past.',
  },
} as const;
