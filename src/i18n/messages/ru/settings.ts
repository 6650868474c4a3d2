/** Слова настроек. */
export const settings = {
  heading: 'Настройки',
  search: 'Найти настройку',
  found: 'Найденные настройки',
  nothingFound: 'Такой настройки нет.',
  sections: {
    label: 'Разделы',
    appearance: 'Внешний вид',
    author: 'Автор',
    checks: 'Проверки',
    houseStyle: 'Стиль издания',
  },
  intros: {
    checks:
      'Изменения действуют сразу: открытый текст проверяется заново в фоне. Проверка, которой разрешено замолкать, отключается в проекте, если её замечания отклонили восемь раз подряд.',
    houseStyle: 'Всё, что у вас принято писать иначе, становится замечанием.',
  },

  language: 'Язык интерфейса',
  theme: 'Цвета',
  themes: { system: 'Как в системе', light: 'Светлые', dark: 'Тёмные' },
  textSize: 'Размер текста',
  textSizes: { small: 'Мелкий', normal: 'Обычный', large: 'Крупный', largest: 'Самый крупный' },
  density: 'Отступы',
  densities: { roomy: 'Просторно', compact: 'Плотно' },
  author: 'Ваше имя',
  authorHint: 'Стоит рядом с вашими правками в истории и в исправлениях.',

  filter: 'Какие проверки показывать',
  filters: { all: 'Все', changed: 'Изменённые', off: 'Выключенные' },
  usualSeverity: 'Как обычно ({{severity}})',
  severityOf: 'Серьёзность: {{check}}',
  quiet: 'Может замолкать',
  resetCheck: 'Вернуть обычные настройки: {{check}}',
  resetAll: 'Сбросить все проверки',

  house: {
    any: 'Неважно',
    spelling: 'Орфография',
    spellingOptions: { us: 'Американская', uk: 'Британская' },
    quotes: 'Кавычки',
    quotesOptions: { curly: 'Фигурные “ ”', straight: 'Прямые " "' },
    dates: 'Даты',
    datesOptions: { us: 'June 22, 2025', uk: '22 June 2025' },
    builtIn: 'Использовать глоссарий Сверки',
    builtInHint: 'В нём термины, которые часто переводят неверно. Ваши термины важнее.',
  },
} as const;
