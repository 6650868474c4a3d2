/** The texts of the check pronoun-antecedent. */
export const pronounAntecedent = {
  name: 'He или she вместо it',
  summary: 'Слово he или she стоит вместо предмета, организации или страны, а по-английски это “it”.',
  messages: {
    'likely-here':
      '“{{pronoun}}” — это «{{antecedent}}» из этого же предложения: по-русски слово {{genderGenitive}} рода, но не человек, поэтому по-английски “{{replacement}}”.',
    'likely-before':
      '“{{pronoun}}” — это «{{antecedent}}» из предыдущего предложения: по-русски слово {{genderGenitive}} рода, но не человек, поэтому по-английски “{{replacement}}”.',
    'likely-earlier':
      '“{{pronoun}}” — это «{{antecedent}}» несколькими предложениями раньше: по-русски слово {{genderGenitive}} рода, но не человек, поэтому по-английски “{{replacement}}”.',
    'check-here':
      'О ком или о чём здесь “{{pronoun}}”? Если это «{{antecedent}}» из этого же предложения (слово {{genderGenitive}} рода, но не человек), по-английски нужно “{{replacement}}”.',
    'check-before':
      'О ком или о чём здесь “{{pronoun}}”? Если это «{{antecedent}}» из предыдущего предложения (слово {{genderGenitive}} рода, но не человек), по-английски нужно “{{replacement}}”.',
    'check-earlier':
      'О ком или о чём здесь “{{pronoun}}”? Если это «{{antecedent}}» несколькими предложениями раньше (слово {{genderGenitive}} рода, но не человек), по-английски нужно “{{replacement}}”.',
  },
} as const;
