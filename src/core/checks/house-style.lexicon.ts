/** Words that Americans and the British spell differently, as "american british"; endings are added where they can be. */
const PAIRS = `
center centre | theater theatre | meter metre | kilometer kilometre | liter litre | fiber fibre | somber sombre | specter spectre
color colour | honor honour | labor labour | favor favour | neighbor neighbour | behavior behaviour | harbor harbour | rumor rumour
humor humour | vapor vapour | armor armour | endeavor endeavour | flavor flavour | odor odour | vigor vigour | candor candour
defense defence | offense offence | pretense pretence | license licence
organize organise | recognize recognise | realize realise | emphasize emphasise | criticize criticise | apologize apologise
authorize authorise | mobilize mobilise | minimize minimise | maximize maximise | stabilize stabilise | normalize normalise
modernize modernise | privatize privatise | finalize finalise | prioritize prioritise | sympathize sympathise | summarize summarise
analyze analyse | paralyze paralyse | catalyze catalyse
organization organisation | authorization authorisation | mobilization mobilisation | stabilization stabilisation
normalization normalisation | modernization modernisation | civilization civilisation | demilitarization demilitarisation
traveled travelled | traveling travelling | traveler traveller | canceled cancelled | canceling cancelling | labeled labelled
modeled modelled | modeling modelling | signaled signalled | fueled fuelled | leveled levelled | counselor counsellor
program programme | programs programmes | dialog dialogue | catalog catalogue | tire tyre | plow plough | gray grey | skeptical sceptical
skeptic sceptic | skepticism scepticism | airplane aeroplane | aluminum aluminium | jewelry jewellery | pajamas pyjamas | check cheque
fulfill fulfil | enroll enrol | skillful skilful | willful wilful | mold mould | maneuver manoeuvre | maneuvers manoeuvres
pediatric paediatric | anesthesia anaesthesia | leukemia leukaemia | diarrhea diarrhoea | esophagus oesophagus | encyclopedia encyclopaedia`;

/** Words of everyday use in the other English too: "check", "program" (of a computer), "meter" (the device). */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'check',
  'program',
  'programs',
  'meter',
  'license',
  'tire',
  'percent',
  'dialog',
  'toward',
  'towards',
  'afterwards',
  'practice',
]);

/** For either house the words to be changed, in small letters, and into what. */
export const SPELLINGS: Readonly<Record<'us' | 'uk', ReadonlyMap<string, string>>> = {
  us: readPairs('us'),
  uk: readPairs('uk'),
};

function readPairs(house: 'us' | 'uk'): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const pair of PAIRS.split(/[|\n]/)) {
    const [american = '', british = ''] = pair.trim().split(/\s+/);
    if (british === '') continue;
    const [wrong, right] = house === 'us' ? [british, american] : [american, british];
    const add = (from: string, to: string): void => {
      if (!AMBIGUOUS.has(from)) words.set(from, to);
    };
    add(wrong, right);
    if (/[rl]e$|er$/.test(wrong) && /[rl]e$|er$/.test(right)) add(`${wrong}s`, `${right}s`);
    if (/ou?r$/.test(wrong))
      for (const ending of ['s', 'ed', 'ing', 'ful', 'able', 'ite', 'less', 'al']) add(wrong + ending, right + ending);
    if (/[iy][sz]e$/.test(wrong))
      for (const ending of ['ed', 'es', 'ing', 'er']) add(wrong.slice(0, -1) + ending, right.slice(0, -1) + ending);
    if (/(?:ation|ence|ense)$/.test(wrong)) for (const ending of ['s']) add(wrong + ending, right + ending);
  }
  return words;
}
