/** A Russian word of doubt, the English that may answer it, and what to propose. */
export interface Hedge {
  readonly russian: RegExp;
  readonly english: RegExp;
  readonly hints: string;
}

/** Modal verbs and verbs of seeming that answer nearly every doubt. */
const MAYBE = String.raw`may|might|could|would|can|must|should|perhaps|maybe|possibl[ey]|probabl[ey]|likely|seems?|seemed|seemingly|appears?|appeared|apparent(?:ly)?|suspect\w*|presum\w*|suppos\w*|believed?|think|thought|assum\w*|expect\w*|estimat\w*|look\w* like|sounds? like|potential(?:ly)?|chances?|not sure|guess|theor\w+|tentativ\w*|preliminar\w*|initial\w*|suggest\w*|odds|arguably|prone`;

const word = (text: string): RegExp => new RegExp(String.raw`(?<![\p{L}-])(?:${text})(?![\p{L}-])`, 'iu');

export const HEDGES: readonly Hedge[] = [
  {
    russian: word('якобы'),
    english: new RegExp(
      String.raw`["“]|\b(?:alleg\w*|suppos\w*|purport\w*|reported(?:ly)?|ostensib\w*|claim\w*|so-called|pretend\w*|pretens\w*|pretext|said to|saying|would-be|accus\w*|believed|apparent(?:ly)?|as if|as though|false\w*|fake\w*|rumou?r\w*|insinuat\w*|contend\w*|assert\w*|maintain\w*|thought to|seem\w*|in fact)`,
      'iu',
    ),
    hints: 'allegedly, supposedly, purportedly',
  },
  {
    russian: word(
      'предположительно|по предварительным данным|по предварительной информации|по предварительной версии|по предварительным сведениям|по предварительной оценке',
    ),
    english: new RegExp(
      String.raw`\b(?:${MAYBE}|alleged\w*|reported(?:ly)?|provisional\w*|in advance|advance|beforehand|pre-\w+|prior|prelim\w*|first|earlier|previous\w*|already|before)\b`,
      'iu',
    ),
    hints: 'presumably, according to preliminary reports',
  },
  {
    russian: word('по-видимому|видимо|судя по всему|скорее всего|вероятно|по всей видимости'),
    english: new RegExp(
      String.raw`\b(?:${MAYBE}|evident(?:ly)?|obvious(?:ly)?|clearly|judging|by all accounts|sure|certainly|I'd say|doubtless|no doubt|visibl[ey]|from the looks|indicat\w*)\b`,
      'iu',
    ),
    hints: 'apparently, probably, most likely',
  },
  {
    russian: word('вряд ли|едва ли'),
    english:
      /\b(?:unlikely|hardly|scarcely|barely|doubt\w*|not|n't|never|no|improbabl[ey]|little chance|cannot|can't|won't|nor|less likely)\b|n['’]t\b/iu,
    hints: 'unlikely, hardly',
  },
  {
    russian: word('возможно|может быть|быть может|не исключено|не исключает(?:ся)?'),
    english: new RegExp(
      String.raw`\b(?:${MAYBE}|not (?:be )?(?:ruled|rule|excluded?|exclud\w+)|ruled? out|rul(?:es|ing) out|exclud\w*|couldn|conceivabl[ey]|feasibl[ey]|able|capable|allow\w*|enabl\w*|in a position|whether|if|sometimes|as \w+ as)\b`,
      'iu',
    ),
    hints: 'perhaps, possibly, may',
  },
  {
    russian: word('так называем(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ую|ыми|ом)'),
    english:
      /["“”'‘’«]|\b(?:so[- ]called|known as|called|termed|dubbed|self-\w+|named|referred to|call|calls|what is)\b/iu,
    hints: 'so-called',
  },
];
