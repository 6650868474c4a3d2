/** The texts of the check pronoun-person. */
export const pronounPerson = {
  name: '“It” о человеке, “he” или “she” вместо “I”',
  summary: 'Местоимение принимает человека за предмет или рассказчика за кого-то другого.',
  messages: {
    it: '“{{pronoun}}” говорит о человеке: «{{russian}}» — это «{{person}}». Нужно “{{better}}”.',
    speaker:
      '“{{pronoun}}” говорит о ком-то другом, а перед этим рассказ ведёт «{{speaker}}», и при «{{russian}}» подлежащего нет. Если говорит тот же человек, нужно “I”.',
  },
} as const;
