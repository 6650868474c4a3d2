/** The texts of the check house-style. */
export const houseStyle = {
  name: 'House style',
  summary: 'Spelling, quotation marks or dates that your house writes otherwise.',
  messages: {
    spelling: '“{{word}}” is not how your house spells it: {{better}}.',
    quotes: '{{mark}} is not the quotation mark of your house: {{better}}.',
    date: '“{{date}}” is not how your house writes dates: {{better}}.',
  },
} as const;
