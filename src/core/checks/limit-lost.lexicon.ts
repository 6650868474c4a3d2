/** A Russian limit in front of a number, the English that may answer it, and the English that says the opposite. */
export interface Limit {
  readonly russian: RegExp;
  readonly english: RegExp;
  readonly opposite: RegExp | null;
  readonly hints: string;
}

/** The words, then a number in digits, with a currency sign perhaps. */
const before = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?:\s+чем)?(?:\s+(?:на|в|за|из|с|до))?(?=\s+[$€£]?\d)`, 'iu');
const english = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\b|[<>≥≤~±+]|\d\+`, 'iu');

const MORE = String.raw`more|over|above|exceed\w*|surpass\w*|greater|higher|upwards?|beyond|in excess|at least|plus|older|longer|larger|farther|further|past|heavier|well|tops?|topped|outnumber\w*|outstrip\w*|better|later|north of|bigger|most`;
const LESS = String.raw`less|under|below|fewer|lower|short of|at most|up to|no more|not more|maximum|max|younger|shorter|smaller|within|almost|nearly|not exceed\w*|not over|tops|doesn't exceed|not even|cheaper|earlier|sooner`;
const LEAST = String.raw`at least|no less|not less|no fewer|not fewer|minimum|min|as (?:much|many|few|little) as|or more|and (?:more|above|over|older|up)|more|over|above|from|upwards|exceed\w*|starting|not under|not below|least`;
const MOST = String.raw`at most|no more|not more|up to|maximum|max|or less|or fewer|and (?:less|below|under|younger)|less|fewer|under|below|within|not exceed\w*|exceed\w*|limit\w*|no longer|no later|only|just|not over|not last|longer than|most|no higher|not higher|no greater|tops|or so`;
const ABOUT = String.raw`about|around|approximate\w*|approx|roughly|some|nearly|almost|circa|ca|close to|estimated|or so|in the (?:region|neighborhood|vicinity|order)|near|an estimated|more or less|up to|over|more than|as (?:much|many) as|on the order|something like|order of|just|under|at least|average|mostly|roughly|upwards|give or take|half|quarter|couple|few|ish|probably|under|maybe|perhaps|likely|by|toward|towards`;

export const LIMITS: readonly Limit[] = [
  {
    russian: before('(?<!тем )не менее|не меньше|как минимум|минимум|по меньшей мере'),
    english: english(LEAST),
    opposite: /\b(?:at most|no more than|not more than|up to|fewer than|less than)\b/iu,
    hints: 'at least, no fewer than',
  },
  {
    russian: before('не более|не больше|максимум|не свыше'),
    english: english(MOST),
    opposite: /\b(?:at least|no less than|not less than|more than|over)\b/iu,
    hints: 'at most, no more than, up to',
  },
  {
    russian: before('(?<!не )(?:более|больше|свыше)|(?<!не )превы(?:сил|шает|сила|сило)'),
    english: english(MORE),
    opposite: /\b(?:less than|fewer than|at most|under|up to|no more than)\b/iu,
    hints: 'more than, over',
  },
  {
    russian: before('(?<!не )(?<!более или )(?:менее|меньше)'),
    english: english(LESS),
    opposite: /\b(?:more than|over|at least|no less than)\b/iu,
    hints: 'less than, under, fewer than',
  },
  {
    russian: before('около|примерно|приблизительно|порядка'),
    english: english(ABOUT),
    opposite: null,
    hints: 'about, some, roughly',
  },
];
