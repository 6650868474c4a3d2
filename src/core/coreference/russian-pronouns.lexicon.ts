import type { PronounGender, PronounRole } from './pronoun';

/** What a form of «он» or «она» says of itself. */
export interface PronounForm {
  readonly gender: PronounGender;
  readonly role: PronounRole;
  /** Forms of «он» that «оно» shares: the antecedent may be neuter too. */
  readonly maybeNeuter: boolean;
}

const form = (gender: PronounGender, role: PronounRole, maybeNeuter = false): PronounForm => ({
  gender,
  role,
  maybeNeuter,
});

/** The third-person singular pronouns, by folded form. «им» may be plural as well. */
export const RUSSIAN_PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['он', form('masculine', 'subject')],
  ['его', form('masculine', 'object', true)],
  ['него', form('masculine', 'after-preposition', true)],
  ['ему', form('masculine', 'dative', true)],
  ['нему', form('masculine', 'after-preposition', true)],
  ['им', form('masculine', 'instrumental', true)],
  ['ним', form('masculine', 'after-preposition', true)],
  ['нем', form('masculine', 'after-preposition', true)],
  ['она', form('feminine', 'subject')],
  ['ее', form('feminine', 'object')],
  ['нее', form('feminine', 'after-preposition')],
  ['ей', form('feminine', 'dative')],
  ['ней', form('feminine', 'after-preposition')],
  ['ею', form('feminine', 'instrumental')],
  ['нею', form('feminine', 'after-preposition')],
]);
