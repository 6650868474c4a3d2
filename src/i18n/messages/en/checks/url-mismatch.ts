/** The texts of the check url-mismatch. */
export const urlMismatch = {
  name: 'Address that differs',
  summary: 'A link, e-mail address or account name is not the one in the Russian.',
  messages: {
    lost: '“{{address}}” stands in the Russian only. Put it into the English as it is.',
    changed: '“{{english}}” stands where the Russian has “{{address}}”. Addresses must not change.',
    invented: '“{{address}}” stands in the English only. Check where it comes from.',
  },
} as const;
