/** The texts of the check length-ratio. */
export const lengthRatio = {
  name: 'Неправдоподобная длина',
  summary: 'Английский текст намного короче или длиннее русского.',
  messages: {
    short: 'По-русски слов: {{source, number}}, по-английски только {{target, number}}. Что-то пропущено.',
    long: 'По-русски слов: {{source, number}}, по-английски {{target, number}}. Что-то добавлено или сказано дважды.',
  },
} as const;
