/** The genders that English he and she words show. */
export type PronounGender = 'masculine' | 'feminine';

/**
 * What a Russian pronoun does in its clause. `object` covers the possessive «его», «её», which look the same;
 * `reflexive` is свой, себя, сам; `dropped` stands for a subject that Russian leaves out and the verb's ending shows.
 */
export type PronounRole =
  'subject' | 'object' | 'possessive' | 'dative' | 'instrumental' | 'after-preposition' | 'reflexive' | 'dropped';
