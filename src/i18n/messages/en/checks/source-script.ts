/** The texts of the check source-script. */
export const sourceScript = {
  name: 'Russian letters in the English',
  summary: 'Cyrillic was left in the translation: a word, a whole segment or single look-alike letters.',
  messages: {
    segment: 'This segment was left in Russian.',
    words: '“{{words}}” was left in Russian.',
    lookalike:
      '“{{words}}” looks like a Latin word but holds Russian letters ({{letters}}): neither search nor a spelling checker will find it.',
    label: 'The list item is still marked by the Russian letter “{{words}}”.',
    quoted: '“{{words}}” stands in Russian beside its English form. Keep it only if the readers need it.',
  },
} as const;
