/** Words that the data of a finding names by a code; forms that a sentence needs stand behind an @. */
export const words = {
  gender: {
    masculine: 'мужской',
    'masculine@genitive': 'мужского',
    feminine: 'женский',
    'feminine@genitive': 'женского',
    neuter: 'средний',
    'neuter@genitive': 'среднего',
    common: 'общий',
    'common@genitive': 'общего',
  },
  number: {
    singular: 'единственное',
    'singular@genitive': 'единственного',
    plural: 'множественное',
    'plural@genitive': 'множественного',
  },
  side: {
    source: 'русский',
    'source@genitive': 'русского',
    'source@prepositional': 'русском',
    target: 'английский',
    'target@genitive': 'английского',
    'target@prepositional': 'английском',
  },
} as const;
