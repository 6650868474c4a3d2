/** The texts of the check house-style. */
export const houseStyle = {
  name: 'Стиль редакции',
  summary: 'Написание, кавычки или даты, принятые в редакции в другом виде.',
  messages: {
    spelling: '“{{word}}” — в редакции пишут иначе: {{better}}.',
    quotes: '{{mark}} — не те кавычки, что приняты в редакции: {{better}}.',
    date: '“{{date}}” — даты в редакции пишут иначе: {{better}}.',
  },
} as const;
