/** Past forms, plurals and the like that no ending gives away; those of words that texts are full of. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `say said,make made,take took taken,go went gone,come came,see saw seen,know knew known,give gave given,find found,
   think thought,tell told,become became,show shown,leave left,feel felt,bring brought,begin began begun,keep kept,
   hold held,write wrote written,stand stood,hear heard,mean meant,meet met,run ran,pay paid,speak spoke spoken,
   lead led,grow grew grown,lose lost,fall fell fallen,send sent,build built,understand understood,draw drew drawn,
   break broke broken,spend spent,rise rose risen,drive drove driven,buy bought,wear wore worn,choose chose chosen,
   win won,fight fought,teach taught,catch caught,sell sold,sit sat,die died dying,tie tied tying,lie lay lain,lay laid,eat ate eaten,
   fly flew flown,forget forgot forgotten,get got gotten,hide hid hidden,seek sought,shoot shot,sing sang sung,
   sink sank sunk,sleep slept,steal stole stolen,strike struck,swim swam swum,throw threw thrown,wake woke woken,
   withdraw withdrew withdrawn,be is are was were been,have has had,do does did done,can could,child children,
   man men,woman women,person people,foot feet,tooth teeth,life lives,wife wives,half halves,crisis crises,
   good better best,bad worse worst`
    .split(',')
    .flatMap((family) => {
      const [base = '', ...forms] = family.trim().split(/\s+/);
      return forms.map((form) => [form, base] as const);
    }),
);

/** The forms that may stand in a dictionary for an English word in lower case, itself first; some of them are no words. */
export function englishBases(word: string): readonly string[] {
  const bases = [word];
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) bases.push(irregular);
  const ending = /(?:ies|ied|ier|iest|ing|ed|es|er|est|ly|s)$/.exec(word)?.[0];
  if (ending === undefined) return bases;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2) return bases;
  if (ending.startsWith('ie')) bases.push(`${stem}y`);
  else bases.push(stem);
  if (ending === 'ing' || ending === 'ed' || ending === 'er' || ending === 'est' || ending === 'es')
    bases.push(`${stem}e`);
  if (/([^aeiou])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  return bases;
}

/**
 * Beginnings of words: every word in lower case that has one of `bases` among its own bases begins with one of them. Null where
 * that cannot be said, as of words with other signs than the letters a to z.
 */
export function englishBeginnings(bases: Iterable<string>): readonly string[] | null {
  const beginnings = new Set<string>();
  for (const base of bases) {
    // The last letter of "make" and "carry" goes with the endings of "making" and "carried".
    const kept = base.replace(/[ey]$/, '');
    if (!/^[a-z]+$/.test(base) || kept === '') return null;
    beginnings.add(kept);
    for (const [form, of] of Object.entries(IRREGULAR)) if (of === base) beginnings.add(form);
  }
  return [...beginnings];
}
