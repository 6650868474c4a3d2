/** What is said when a check fails; it is the program's fault, never the text's. */
export const couldNotRun = {
  name: 'Проверка не выполнена',
  summary: 'Проверка не справилась с сегментом; остальные проверки продолжены.',
  messages: {
    failed: 'Проверка «{{check}}» не справилась с сегментом {{segment}} ({{reason}}). Посмотрите этот сегмент сами.',
    'bad-span':
      'Проверка «{{check}}» указала за пределы сегмента {{segment}}: {{from}}–{{to}}, а длина {{sideGenitive}} текста {{length}}. Посмотрите этот сегмент сами.',
    'wrong-segment':
      'Проверка «{{check}}» смотрела сегмент {{segment}}, а сообщила о {{reported}}, чего делать не должна. Посмотрите оба сами.',
  },
} as const;
