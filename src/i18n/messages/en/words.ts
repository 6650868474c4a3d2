/**
 * Words that the data of a finding names by a code, e.g. `$gender.feminine`; they fill the placeholders of its message.
 * A language that inflects adds forms behind an @ (`feminine@genitive`), which a message asks for as `{{genderGenitive}}`.
 */
export const words = {
  gender: { masculine: 'masculine', feminine: 'feminine', neuter: 'neuter', common: 'of either gender' },
  number: { singular: 'singular', plural: 'plural' },
  side: { source: 'Russian', target: 'English' },
} as const;
