/** The texts of the check name-missing. */
export const nameMissing = {
  name: 'Потеряно имя',
  summary: 'Человек, названный в русском тексте по имени, в переводе не назван.',
  messages: {
    missing: '«{{name}}» в переводе нет. Назовите человека: {{english}}.',
  },
} as const;
