import type { Case } from './morphology';

type Words = readonly (readonly [string, readonly Case[]])[];

const GOVERNMENT: Words = [
  ['в во на о об обо', ['locative', 'accusative']],
  ['при', ['locative']],
  ['по', ['dative', 'locative', 'accusative']],
  ['к ко благодаря вопреки согласно навстречу наперекор', ['dative']],
  ['за под подо', ['instrumental', 'accusative']],
  ['с со', ['instrumental', 'genitive', 'accusative']],
  ['над надо перед передо между', ['instrumental']],
  ['про через чрез сквозь спустя', ['accusative']],
  [
    'из изо от ото до у без безо для ради из-за из-под против вместо около возле вокруг среди посреди после кроме мимо ' +
      'насчёт насчет вне внутри вдоль помимо относительно касательно накануне ввиду вследствие свыше напротив близ',
    ['genitive'],
  ],
];

/** The cases that each preposition asks for, the commonest first. */
export const GOVERNED_CASES: ReadonlyMap<string, readonly Case[]> = new Map(
  GOVERNMENT.flatMap(([words, cases]) => words.split(' ').map((word) => [word, cases] as const)),
);

/** Prepositions behind which a lone unknown name is more often a place than a person: «в Хэнфорде», «под Тверью». */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['в', 'во', 'из', 'на', 'под', 'близ']);
