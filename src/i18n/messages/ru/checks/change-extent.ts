/** The texts of the check change-extent. */
export const changeExtent = {
  name: 'Размер изменения',
  summary: '«На сколько» принято за «до скольких» или наоборот.',
  messages: {
    by: '«{{russian}}» — это на сколько изменилось, а “{{english}}” — до скольких. Нужно “by”.',
    to: '«{{russian}}» — это до скольких дошло, а “{{english}}” — на сколько изменилось. Нужно “to”.',
  },
} as const;
