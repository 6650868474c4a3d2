/** The texts of the check perfect-with-past-time. */
export const perfectWithPastTime = {
  name: 'Перфект при прошедшем времени',
  summary: 'Настоящее совершенное время стоит рядом с законченным отрезком времени.',
  messages: {
    over: '“{{time}}” — законченный отрезок, а “{{verb}}” говорит о времени, которое длится до сих пор. Нужно простое прошедшее.',
  },
} as const;
