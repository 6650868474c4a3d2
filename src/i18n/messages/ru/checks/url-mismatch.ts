/** The texts of the check url-mismatch. */
export const urlMismatch = {
  name: 'Другой адрес',
  summary: 'Ссылка, адрес почты или имя учётной записи не такие, как в русском тексте.',
  messages: {
    lost: '“{{address}}” есть только в русском тексте. Перенесите адрес без изменений.',
    changed: '“{{english}}” стоит там, где в русском тексте “{{address}}”. Адреса менять нельзя.',
    invented: '“{{address}}” есть только в переводе. Проверьте, откуда этот адрес.',
  },
} as const;
