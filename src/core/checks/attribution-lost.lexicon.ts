import { foldRussian } from '../language/russian/fold';

const words = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

/** What says in Russian who said it. Verbs of saying alone are left out: English has too many answers to them. */
const PHRASES = words(String.raw`
    по словам | по его словам | по её словам | по ее словам | по их словам | по данным | по информации | по сведениям
    | по сообщению | по сообщениям | по мнению | по его мнению | по её мнению | по ее мнению | по оценке | по оценкам
    | по версии | по утверждению | по заявлению | со ссылкой на | ссылаясь на | со слов | как сообщает | как сообщил
    | как сообщила | как сообщили | как заявил | как заявила | как заявили | как пишет | как пишут | как отметил
    | как отметила | как уточнил | как уточнила | как передаёт | как передает | как рассказал | как рассказала | как стало известно
    | как считает | как полагает | как утверждает | если верить`);

export const ATTRIBUTIONS = new RegExp(String.raw`(?<![\p{L}-])(?:${PHRASES})(?![\p{L}-])(?!\s+на\s+\d)`, 'iu');

/** The last words of these phrases, one of which every attribution has. */
export const ATTRIBUTION_WORDS: ReadonlySet<string> = new Set(
  PHRASES.split('|').map((phrase) => foldRussian(phrase.slice(phrase.lastIndexOf(' ') + 1))),
);

/** Anything in English that names a source. */
export const SAYING = new RegExp(
  String.raw`\b(?:${words(String.raw`
    accord\w* | said | says? | saying | told | tells? | report\w* | stat(?:e[sd]?|ing|ement) | announc\w* | claim\w* | add(?:s|ed|ing)
    | not(?:e[sd]?|ing) | cit(?:e[sd]?|ing) | quot(?:e[sd]?|ing) | refer\w* | wr(?:ites?|ote|itten|iting) | believ\w* | think\w*
    | thought | argu\w* | maintain\w* | assert\w* | alleg\w* | opinion\w* | view\w* | estimat\w* | assess\w* | data | figures? | statistics
    | information | words? | suggest\w* | explain\w* | emphasi\w* | stress\w* | point(?:s|ed) | specif\w* | clarif\w* | inform\w* | learn\w* | known
    | expect\w* | predict\w* | forecast\w* | version | theory | find(?:s|ings?)? | found | show(?:s|ed|n)? | reveal\w* | indicat\w* | mention\w*
    | talk\w* | speak\w* | spoke | comment\w* | recall\w* | admit\w* | confirm\w* | declar\w* | warn\w* | call(?:s|ed) | consider\w*
    | feel(?:s)? | felt | sees? | rank\w* | rating | list\w* | polls? | surveys? | sources? | press | news | per | via | from | mind | convinc\w*
    | insist\w* | describ\w* | conclud\w* | calculat\w* | records? | reckon\w* | deem\w* | via | testif\w* | account\w* | agenc\w* | publish\w* | conveyed
    | experts? | analysts? | scientists? | ask\w* | if you believe | to hear`)})\b`,
  'iu',
);
