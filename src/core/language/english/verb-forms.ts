/** Participles of strong verbs, and weak ones without -ed. */
const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `been become begun bent bet bitten bled blown bound bought brought broken built burnt burst caught chosen come cost cut dealt
   done drawn driven drunk eaten fallen fed felt fled flown forbidden forgiven forgotten fought found frozen given gone got
   gotten grown heard held hidden hit hung hurt kept known laid learnt led left lent let lost made meant met overcome overseen
   overthrown paid proven put quit read ridden risen run said seen sent set shaken shed shot shown shrunk shut sold sought
   spent spoken spread stolen stood struck stuck sung sunk sworn swum taken taught thought thrown told torn undergone understood
   undertaken upheld upset withdrawn withheld withstood woken won worn written`.split(/\s+/),
);

/** Words in -ed that are no participles. */
const NO_PARTICIPLE: ReadonlySet<string> = new Set([
  'need',
  'indeed',
  'speed',
  'seed',
  'breed',
  'exceed',
  'hundred',
  'embed',
]);

/** Whether a word in lower case may be a past participle, judged by its form. */
export function isPastParticiple(word: string): boolean {
  return IRREGULAR_PARTICIPLES.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PARTICIPLE.has(word));
}
