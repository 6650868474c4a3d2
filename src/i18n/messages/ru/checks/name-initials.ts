/** The texts of the check name-initials. */
export const nameInitials = {
  name: 'Инициалы и отчества',
  summary: 'Инициалы стали другими, или отчество стоит там, где в английском фамилия.',
  messages: {
    initials: '“{{english}}” при “{{surname}}” — не те инициалы, что в «{{russian}}». Проверьте буквы и их порядок.',
    patronymic: '“{{english}}”: «{{russian}}» — отчество, а не фамилия. Поставьте фамилию или имя без обращения.',
  },
} as const;
