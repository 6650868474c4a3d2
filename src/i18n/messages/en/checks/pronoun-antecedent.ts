/** The texts of the check pronoun-antecedent. */
export const pronounAntecedent = {
  name: 'He or she for a thing',
  summary: 'A he or she word stands for a thing, an organisation or a country, which English calls “it”.',
  messages: {
    'likely-here':
      '“{{pronoun}}” stands for «{{antecedent}}» in the same sentence: {{gender}} in Russian but not a person, so in English “{{replacement}}”.',
    'likely-before':
      '“{{pronoun}}” stands for «{{antecedent}}» in the previous sentence: {{gender}} in Russian but not a person, so in English “{{replacement}}”.',
    'likely-earlier':
      '“{{pronoun}}” stands for «{{antecedent}}» a few sentences earlier: {{gender}} in Russian but not a person, so in English “{{replacement}}”.',
    'check-here':
      'Who or what is “{{pronoun}}”? If it stands for «{{antecedent}}» in the same sentence ({{gender}} in Russian but not a person), English needs “{{replacement}}”.',
    'check-before':
      'Who or what is “{{pronoun}}”? If it stands for «{{antecedent}}» in the previous sentence ({{gender}} in Russian but not a person), English needs “{{replacement}}”.',
    'check-earlier':
      'Who or what is “{{pronoun}}”? If it stands for «{{antecedent}}» a few sentences earlier ({{gender}} in Russian but not a person), English needs “{{replacement}}”.',
  },
} as const;
