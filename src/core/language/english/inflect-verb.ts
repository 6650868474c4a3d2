/** Verbs whose past form or participle no ending makes: dictionary form → past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been,become became become,begin began begun,break broke broken,bring brought brought,build built built,buy bought bought,
   catch caught caught,choose chose chosen,come came come,cut cut cut,deal dealt dealt,do did done,draw drew drawn,drive drove driven,
   fall fell fallen,feel felt felt,fight fought fought,find found found,fly flew flown,forget forgot forgotten,get got got,
   give gave given,go went gone,grow grew grown,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,keep kept kept,
   know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,lie lay lain,lose lost lost,make made made,
   mean meant meant,meet met met,overcome overcame overcome,pay paid paid,put put put,quit quit quit,read read read,ride rode ridden,
   rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,
   shoot shot shot,show showed shown,shut shut shut,sit sat sat,speak spoke spoken,spend spent spent,spread spread spread,
   stand stood stood,steal stole stolen,stick stuck stuck,strike struck struck,swear swore sworn,take took taken,teach taught taught,
   tell told told,think thought thought,throw threw thrown,undergo underwent undergone,understand understood understood,
   undertake undertook undertaken,uphold upheld upheld,win won won,withdraw withdrew withdrawn,withhold withheld withheld,
   withstand withstood withstood,write wrote written`
    .split(',')
    .map((entry) => {
      const [base = '', past = '', participle = ''] = entry.trim().split(/\s+/);
      return [base, [past, participle]] as const;
    }),
);

/** The dictionary forms of the irregular past forms and participles. */
const BASES: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
);

/** Which form of its verb a word is. */
export type VerbForm = 'base' | 'third-person' | 'past' | 'participle' | 'ing';

/** The form of a verb that a word in lower case is, as far as its ending tells; `past` where it is past or participle. */
export function verbFormOf(word: string): VerbForm {
  if (word === 'is' || word === 'has' || word === 'does') return 'third-person';
  const base = BASES.get(word);
  if (base !== undefined) {
    const [past, participle] = IRREGULAR.get(base) ?? ['', ''];
    if (word === base) return 'base';
    return word === participle && word !== past ? 'participle' : 'past';
  }
  if (word.length > 4 && word.endsWith('ing')) return 'ing';
  if (word.length > 3 && word.endsWith('ed')) return 'past';
  return word.length > 2 && /[^s]s$/.test(word) ? 'third-person' : 'base';
}

/** A verb, given in its dictionary form, in another form: ("withdraw", "past") gives "withdrew". */
export function inflectVerb(base: string, form: VerbForm): string {
  const irregular = IRREGULAR.get(base);
  switch (form) {
    case 'base':
      return base;
    case 'third-person':
      if (base === 'be') return 'is';
      if (base === 'have') return 'has';
      if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
      return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
    case 'ing':
      if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
      if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
      return `${doubled(base)}ing`;
    case 'past':
    case 'participle': {
      const own = irregular?.[form === 'past' ? 0 : 1];
      if (own !== undefined) return own;
      if (base.endsWith('e')) return `${base}d`;
      return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
    }
  }
}

/** "stop" → "stopp": one short vowel before one consonant, in words of one syllable and a few stressed at the end. */
function doubled(base: string): string {
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || /(?:mit|fer|cur|pel|bar|gin|get|set|top)$/.test(base);
  return isShort && !/(?:offer|differ|suffer|target|market|begin)$/.test(base) ? `${base}${base.at(-1) ?? ''}` : base;
}
