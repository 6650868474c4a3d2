/** The texts of the check spacing. */
export const spacing = {
  name: 'Пробелы',
  summary: 'Лишний или пропущенный пробел.',
  messages: {
    double: 'Здесь подряд стоят два пробела или больше.',
    'before-mark': 'Перед “{{found}}” в английском пробел не ставят.',
    missing: 'После “{{found}}” не хватает пробела.',
  },
} as const;
