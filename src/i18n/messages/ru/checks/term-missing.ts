/** The texts of the check term-missing. */
export const termMissing = {
  name: 'Термин не по глоссарию',
  summary: 'Термин из вашего глоссария переведён не так, как там указано.',
  messages: {
    missing:
      'По вашему глоссарию «{{russian}}» — это “{{approved}}”, но в этом сегменте такого нет. Поставьте этот термин или проверьте, что стоит вместо него.',
  },
} as const;
