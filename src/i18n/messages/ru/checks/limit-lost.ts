/** The texts of the check limit-lost. */
export const limitLost = {
  name: 'Граница числа',
  summary: '«Не менее», «свыше» или «около» пропущены или перевёрнуты.',
  messages: {
    lost: '«{{russian}} {{number}}»: в переводе граница пропущена. Нужно: {{hints}}.',
    reversed: '“{{english}}” значит обратное тому, что «{{russian}} {{number}}». Нужно: {{hints}}.',
  },
} as const;
