/** The texts of the check page-furniture. */
export const pageFurniture = {
  name: 'Page furniture',
  summary: 'A button, an advertising label or a counter of the web page was taken over with the text.',
  messages: {
    furniture:
      '“{{word}}” belongs to the web page, not to the text. Exclude the segment if the export should not have it.',
    'furniture-one-sided':
      '“{{word}}” belongs to the web page, and only one of the two texts has it. Exclude the segment if the export should not have it.',
  },
} as const;
