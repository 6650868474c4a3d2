import { wordSet } from './word-set';

/** What people have: "his wife", "her career". */
export const PERSON_POSSESSIONS = wordSet(`
  wife husband mother father mom mum dad son sons daughter daughters brother sister sisters brothers parents friend
  friends boyfriend girlfriend fiance fiancee family relatives grandmother grandfather grandson uncle aunt nephew niece
  child children kids baby hand hands head face eyes eye hair heart leg legs arm arms mouth lips nose neck shoulder
  shoulders back feet foot finger fingers knee knees throat chest blood voice life career age death birthday birth job
  office apartment room opinion words word mind soul colleagues colleague boss lawyer lawyers assistant coach teammates
  teammate opponent opponents clothes shirt jacket pocket phone dream dreams love smile speech interview article post
  statement testimony resignation followers subscribers fans mistake mistakes youth childhood election reelection
  appointment arrest detention conviction sentence novel novels poem poems book books album albums song songs role
  character message wedding marriage divorce pregnancy illness diagnosis biography memoirs predecessor successor
  attention gaze look health memory memories consent advice wish will anger fear tears feelings trust guilt salary
  pension passport bag purse bedroom bed hair makeup dress skirt shoes suit glasses car house home pupils students
  student teacher classmates neighbors neighbours ancestors descendants debut nomination candidacy homeland hobby
  talent skills courage patience diary letters signature confession alibi whereabouts hometown
`);

/** What things, bodies and countries have: "its borders", "its capacity". */
export const THING_PARTS = wordSet(`
  territory borders members employees staff headquarters capacity size weight height width length price cost value
  design construction implementation creation content contents pages author authors readers meaning composition
  structure surface walls roof doors windows shape color colour taste smell purpose use origin population inhabitants
  residents users customers shareholders founders founder economy government citizens army capital currency
  provisions terms signing signatories entry effect production manufacture development consequences participants
  operation components ingredients properties launch crew engine battery screen edge tip center centre base parts
  quality branches subsidiaries shares version versions predecessors analogues analogs area diameter volume speed
  range temperature density depth banks shores coast tributaries mouth streets history premiere release edition
  ratification extension expiration validity text clauses articles
`);

/** Verbs of which he or she is a natural subject. */
export const PERSON_VERBS = wordSet(`
  said says say told tells tell explained added noted stressed emphasized thinks thought think believes believed believe
  knows knew know wants wanted want loves loved love hates smiled laughed cried married died born wrote writes write
  lives lived live asked asks ask replied answered feels felt feel remembers remembered dreamed wished hoped hopes argued
  claimed admitted confessed promised graduated studied recalled posted tweeted understands understood starred
`);

/** Verbs of which a thing is the natural subject. */
export const THING_VERBS = wordSet(`
  broke works worked costs cost weighs entered lasts lasted contains consists exploded built located opens closed
  opened closes includes fits melts stinks smells tastes happened covers provides expires expired
`);

/** English words that show a man (`masculine`) or a woman (`feminine`) in earlier segments. */
export const PERSON_SIGNS = {
  masculine: wordSet(`
    he him his himself mr mister sir man men boy guy father son brother husband uncle grandfather king prince lord dad
    gentleman actor
  `),
  feminine: wordSet(`
    she her hers herself mrs ms miss madam woman women girl mother daughter sister wife aunt grandmother queen princess
    lady mom mum actress
  `),
} as const;
