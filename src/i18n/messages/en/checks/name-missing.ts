/** The texts of the check name-missing. */
export const nameMissing = {
  name: 'Name left out',
  summary: 'A person who is named in full in the Russian is not named in the English.',
  messages: {
    missing: '«{{name}}» is nowhere in the English. Name the person: {{english}}.',
  },
} as const;
