/** The texts of the check turn-dash. */
export const turnDash = {
  name: 'Dash of a turn',
  summary: 'The dash that begins a turn of speech is on one side only.',
  messages: {
    lost: 'The Russian begins a turn of speech with a dash, as the turn before does; the English has none here.',
    added: 'The English begins with a dash as a turn of speech does; the Russian does not.',
  },
} as const;
