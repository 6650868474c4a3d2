/** Words that can be the whole subject of a clause. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  'there they it this these those that we he she i you our their his her its my everything everyone nobody nothing'.split(
    ' ',
  ),
);

/** Finite verbs that cannot begin anything but a predicate behind such a subject. */
export const VERBS: ReadonlySet<string> = new Set(
  `is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't will won't would wouldn't can can't cannot
   could couldn't should shouldn't must may might do does did don't doesn't didn't need needs want wants know knows think
   thinks believe believes see sees say says said hope hopes understand understands work works remain remains exist exists
   continue continues became becomes become went goes go came comes come`.split(/\s+/),
);

/** Words that may stand before the first clause of a sentence. */
export const OPENERS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'yes', 'no', 'well', 'now', 'also', 'today']);
