/** The texts of the check name-initials. */
export const nameInitials = {
  name: 'Initials and patronymics',
  summary: 'Initials became others, or a patronymic stands where English has the surname.',
  messages: {
    initials:
      '“{{english}}” beside “{{surname}}” are not the initials of «{{russian}}». Check the letters and their order.',
    patronymic:
      '“{{english}}”: «{{russian}}» is a patronymic, not a surname. Put the surname, or the given name without a title.',
  },
} as const;
