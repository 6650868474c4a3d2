import type { Language } from './span';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations behind which no sentence ends: a name, number or noun follows them. */
export const NEVER_ENDING: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: words(
    `им ул см ст п пп проф акад доц ген т.е т.к т.ч т.н т.о н.п напр рис табл стр гл тов ср зам св обл ок прим д кв о
     пл пр-т бул наб просп корп г-н г-жа г-на г-жи г-ну гр пос дер р-н мкр чл-корр полк майор кап лейт адм ред-колл дж
     рт вл мин-во ф-т букв греч лат англ нем франц рос амер совр бывш нар засл к.т.н д.т.н к.э.н д.э.н`,
  ),
  en: words(
    `mr mrs ms mx dr prof sen rep reps sens gov govs gen col lt maj capt cmdr cpl sgt adm rev hon pres amb st mt ft e.g
     i.e art arts para sec nos vol fig figs approx vs v ca cf messrs pp ed eds dept est`,
  ),
};

/** Abbreviations that also stand at the end of a sentence: what follows them decides. */
export const SOMETIMES_ENDING: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: words(
    `г гг в вв т.д т.п др пр руб коп долл тыс млн млрд трлн км м кг см мм га куб мин сек ч чел экз н.э э р изд ред пер соч
     л.с т с.ш в.д шт`,
  ),
  en: words(
    `inc ltd co corp llc plc jr sr etc al u.s u.k u.n e.u d.c a.m p.m b.c a.d b.c.e c.e ph.d m.d jan feb mar apr jun jul
     aug sep sept oct nov dec no`,
  ),
};

/** Of those, the ones that in front of a capital mostly stand inside a name ("U.S. Senate", "Apple Inc. CEO", "Dec. Monday"). */
export const INSIDE_NAMES = words(
  'u.s u.k u.n e.u d.c inc ltd co corp llc plc jr sr ph.d m.d jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words with which an English sentence begins far more often than a name does. */
export const SENTENCE_OPENERS = words(
  `the a an he she it they we i you this that these those there here his her its their our my your in on at by for from
   to with after before since during while when if as although though because but and or so yet however moreover
   meanwhile according earlier later now then what who why how where which such some many most all no not both each
   under over between among despite thus therefore also still even only once until with without one two three
   speaking commenting answering responding asked citing referring addressing following starting based given considering
   perhaps maybe instead otherwise furthermore besides indeed finally today yesterday tomorrow last next
   more several other another nobody nothing everyone everything something someone let do does did is are was were have
   has had can could will would should may might must yes recall note recently previously currently soon again there's
   it's that's he's she's i'm we're they're don't`,
);

/** Words with which a Russian sentence begins and hardly ever the name behind «им.» (имени). */
export const RUSSIAN_OPENERS = words(
  `а без более был была были было в ведь во вот все всё всего вы где да для до его ее её если еще ещё за затем здесь и из или
   именно их к как когда который кроме кто лишь между многие мы на над например не нет никто ничего но о об однако он она
   они оно от по под позже пока после потом потому поэтому при с сейчас со среди так также такие такой там теперь тогда
   тот только ты у уже хотя что чтобы эта эти это этот я`,
);

/** Of those, the ones that no surname is written like: behind an initial they begin a sentence («витамин С. Кроме того»). */
export const INITIAL_OPENERS = words(
  `а без в во вот все всё где да для до его ее её если еще ещё за затем здесь и из или именно их к как когда кроме между на
   над например не нет но о об однако он она они оно от по под позже после потом потому поэтому при с сейчас со среди так
   также там теперь только у хотя что чтобы эта эти это этот я`,
);

/** What follows "a.m." and "p.m." within the same sentence. */
export const AFTER_HOUR =
  /^(?:\p{Lu}\p{Ll}+ (?:[Tt]ime|[Ss]tandard)|Moscow|Kyiv|Kiev|Eastern|Central|Pacific|Greenwich|Local|GMT|UTC|EST|EDT|ET|PT|CET|MSK|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
