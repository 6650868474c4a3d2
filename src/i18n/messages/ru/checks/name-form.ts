/** The texts of the check name-form. */
export const nameForm = {
  name: 'Форма имени',
  summary: 'В имени осталось русское падежное окончание, или у женщины мужская фамилия.',
  messages: {
    case: 'В “{{english}}” осталось падежное окончание слова «{{russian}}». Имя — «{{nominative}}»: {{better}}.',
    gender: '“{{english}}” — мужская форма фамилии, а «{{russian}}» здесь женщина («{{nominative}}»): {{better}}.',
  },
} as const;
