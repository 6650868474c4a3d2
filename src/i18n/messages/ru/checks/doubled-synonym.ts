/** The texts of the check doubled-synonym. */
export const doubledSynonym = {
  name: 'Сказано дважды',
  summary: 'Два русских слова переведены одним и тем же английским.',
  messages: {
    doubled:
      '“{{first}}” и “{{second}}” значат одно и то же, а в русском тексте слова разные. Оставьте одно или подберите второе.',
    same: '“{{second}}” стоит дважды, а в русском тексте слова разные. Оставьте одно или подберите второе.',
  },
} as const;
