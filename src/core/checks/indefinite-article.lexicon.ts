/** Beginnings of words that are written with a vowel and begin with a consonant sound: "a union", "a European", "a one-off". */
export const CONSONANT_SOUND =
  /^(?:eu|ewe|uni(?=$|[tovflqcspbx])|unanim|ubiq|ufo|ukrain|ulys|uran|uret|urin|uruguay|us(?=$|[aeu])|usi|uter|utah|util|utop|uvul|uzbek|one(?=$|s|ness|self|time)|once|ouija)/;

/** Words that are written with a consonant and begin with a vowel sound: "an hour", "an heir", "an x-ray". */
export const VOWEL_SOUND = /^(?:hour|honest|honor|honour|heir|herb(?=$|s$|al$)|x-ray)/;

/** Letters whose names begin with a vowel sound. */
export const SPELT_WITH_VOWEL = /^[AEFHILMNORSX]/;
