/** The texts of the check pronoun-person. */
export const pronounPerson = {
  name: '“It” for a person, he or she for “I”',
  summary: 'A pronoun takes a person for a thing, or the one who speaks for somebody else.',
  messages: {
    it: '“{{pronoun}}” stands for a person: «{{russian}}» is «{{person}}». Use “{{better}}”.',
    speaker:
      '“{{pronoun}}” speaks of somebody else; before it «{{speaker}}» tells the story, and «{{russian}}» leaves the subject out. Use “I”, if the same person goes on.',
  },
} as const;
