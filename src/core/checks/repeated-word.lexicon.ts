/** Words that a Russian repetition cannot bring about: articles, prepositions, conjunctions, auxiliaries, pronouns. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with from into over under about after before between through during against without within ' +
    'and or but nor if than as so that which who whom whose when where while because ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'i you he she it we they me him her us them my your his its our their this these those there not'
  ).split(' '),
);

/** Words that English doubles by grammar: "he had had enough", "he said that that was all". */
export const DOUBLED_BY_GRAMMAR: ReadonlySet<string> = new Set(['had', 'that']);

/** Forms that may meet behind a clause with "what": "what it is is a mistake". */
export const DOUBLED_BEHIND_WHAT: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'do', 'does', 'did']);

/** Words that may meet where a phrase ends in one: "moved in in May", "gave her her book", "for it it is". */
export const MAY_MEET: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'by',
  'over',
  'about',
  'her',
  'you',
  'it',
  'there',
  'so',
]);

/** Words that are said twice: "knock knock", "ha ha". */
export const SAID_TWICE: ReadonlySet<string> = new Set(
  'ha hee ho hey bye blah bla knock hear aye tut chop there now hush night tick beep boom cha'.split(' '),
);

/** Names that repeat themselves, for texts whose Russian words them otherwise. */
export const REPEATED_NAMES: ReadonlySet<string> = new Set(
  'duran pago bora sing walla baden humbert sirhan wagga'.split(' '),
);

/** Names that are words as well: "Will will come", "in May may". */
export const NAMES_AND_WORDS: ReadonlySet<string> = new Set(
  'will may march mark bill rob sue pat jack rose grace hope faith art drew chase grant wade frank dean'.split(' '),
);

/** Words that join a threefold idiom: "again and again and again", "step by step by step". */
export const IDIOM_LINKS: ReadonlySet<string> = new Set(['and', 'or', 'by', 'after', 'upon', 'to', 'on']);
