/** The texts of the check number-mismatch. */
export const numberMismatch = {
  name: 'Different number',
  summary: 'A number, date or amount of the Russian is another one in the English, is lost or was made up.',
  messages: {
    different: 'The Russian says “{{source}}”, the English “{{target}}”.',
    magnitude: 'The Russian says “{{source}}”, the English “{{target}}”: the size differs by a power of ten.',
    missing: '“{{number}}” in the Russian has no match in the English.',
    invented: 'Nothing in the Russian says “{{number}}”.',
  },
} as const;
