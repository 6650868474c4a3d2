/** The texts of the check quote-pair. */
export const quotePair = {
  name: 'Кавычка без пары',
  summary: 'Цитата открыта и не закрыта или закрыта и не открыта.',
  messages: {
    unclosed: 'Цитата, которую открывает {{mark}}, не закрыта; по-русски она закрыта.',
    unopened: '{{mark}} закрывает цитату, которая не открывалась; по-русски все кавычки парные.',
  },
} as const;
