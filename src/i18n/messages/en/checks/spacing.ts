/** The texts of the check spacing. */
export const spacing = {
  name: 'Spaces',
  summary: 'A space too many or too few.',
  messages: {
    double: 'Two spaces or more stand here in a row.',
    'before-mark': 'English puts no space before “{{found}}”.',
    missing: 'A space is missing behind “{{found}}”.',
  },
} as const;
