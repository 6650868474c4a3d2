/** The texts of the check term-forbidden. */
export const termForbidden = {
  name: 'Неверная форма термина',
  summary: 'Термин стоит в форме, которой в английском не пользуются.',
  messages: {
    usual: '«{{russian}}» по-английски не “{{english}}”. Принято: “{{approved}}”.',
    own: 'Ваш глоссарий запрещает “{{english}}” для «{{russian}}». Нужно “{{approved}}”.',
  },
} as const;
