/** The texts of the check comma-splice. */
export const commaSplice = {
  name: 'Comma splice',
  summary: 'Only a comma joins two whole sentences, as Russian may but English may not.',
  messages: {
    splice:
      'With “{{subject}}” a new sentence begins, and only a comma joins it to the one before. Russian writes so; English needs a semicolon, a full stop or a conjunction.',
  },
} as const;
