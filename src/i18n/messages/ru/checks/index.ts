import { acronymTransliteration } from './acronym-transliteration';
import { attributionLost } from './attribution-lost';
import { calque } from './calque';
import { changeExtent } from './change-extent';
import { commaSplice } from './comma-splice';
import { couldNotRun } from './could-not-run';
import { counterpartMismatch } from './counterpart-mismatch';
import { doubledSynonym } from './doubled-synonym';
import { endMark } from './end-mark';
import { falseFriend } from './false-friend';
import { hedgeLost } from './hedge-lost';
import { houseStyle } from './house-style';
import { indefiniteArticle } from './indefinite-article';
import { lengthRatio } from './length-ratio';
import { limitLost } from './limit-lost';
import { markupDebris } from './markup-debris';
import { missingTranslation } from './missing-translation';
import { nameForm } from './name-form';
import { nameInitials } from './name-initials';
import { nameMissing } from './name-missing';
import { negationMismatch } from './negation-mismatch';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { perfectWithPastTime } from './perfect-with-past-time';
import { pronounAntecedent } from './pronoun-antecedent';
import { pronounGender } from './pronoun-gender';
import { pronounPerson } from './pronoun-person';
import { quotationExtent } from './quotation-extent';
import { quotePair } from './quote-pair';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';
import { sentenceCount } from './sentence-count';
import { sourceScript } from './source-script';
import { spacing } from './spacing';
import { spelling } from './spelling';
import { swappedNeighbours } from './swapped-neighbours';
import { tagMismatch } from './tag-mismatch';
import { termDrift } from './term-drift';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';
import { turnDash } from './turn-dash';
import { unansweredWords } from './unanswered-words';
import { urlMismatch } from './url-mismatch';

/** The texts of all checks by check id. */
export const checks = {
  'acronym-transliteration': acronymTransliteration,
  'attribution-lost': attributionLost,
  'change-extent': changeExtent,
  'comma-splice': commaSplice,
  'could-not-run': couldNotRun,
  'counterpart-mismatch': counterpartMismatch,
  'doubled-synonym': doubledSynonym,
  'end-mark': endMark,
  'false-friend': falseFriend,
  'hedge-lost': hedgeLost,
  'house-style': houseStyle,
  'indefinite-article': indefiniteArticle,
  'length-ratio': lengthRatio,
  'limit-lost': limitLost,
  'markup-debris': markupDebris,
  'missing-translation': missingTranslation,
  'name-form': nameForm,
  'name-initials': nameInitials,
  'name-missing': nameMissing,
  'negation-mismatch': negationMismatch,
  'number-mismatch': numberMismatch,
  'page-furniture': pageFurniture,
  'perfect-with-past-time': perfectWithPastTime,
  'pronoun-antecedent': pronounAntecedent,
  'pronoun-gender': pronounGender,
  'pronoun-person': pronounPerson,
  'quotation-extent': quotationExtent,
  'quote-pair': quotePair,
  'repeated-sentence': repeatedSentence,
  'repeated-word': repeatedWord,
  'sentence-count': sentenceCount,
  'source-script': sourceScript,
  'swapped-neighbours': swappedNeighbours,
  'tag-mismatch': tagMismatch,
  'term-drift': termDrift,
  'term-forbidden': termForbidden,
  'term-missing': termMissing,
  'turn-dash': turnDash,
  'unanswered-words': unansweredWords,
  'url-mismatch': urlMismatch,
  calque,
  spacing,
  spelling,
} as const;
