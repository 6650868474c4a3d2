/** Words that exclude each other: where the Russian has one and the English another, one of them is wrong. */
export interface CounterpartSet {
  /** Each a Russian word in small letters with ё as е, and an English one, whole. */
  readonly members: readonly { readonly russian: RegExp; readonly english: RegExp; readonly better: string }[];
  /** Whether the right word can take the place of the wrong one as it is. */
  readonly replace: boolean;
  /** Whether it counts only behind one and the same number: amounts may be converted. */
  readonly amount: boolean;
}

function setOf(kind: 'name' | 'amount' | 'word', lines: string): CounterpartSet {
  const members = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [russian = '', english = '', better = ''] = line.split(' | ').map((cell) => cell.trim());
      return {
        russian: new RegExp(String.raw`^(?:${russian})$`, 'u'),
        english: new RegExp(String.raw`^(?:${english})$`, 'i'),
        better,
      };
    });
  return { members, replace: kind === 'name', amount: kind === 'amount' };
}

export const COUNTERPARTS: readonly CounterpartSet[] = [
  setOf(
    'name',
    String.raw`
    понедельник\p{L}{0,3} | Mondays?|Mon | Monday
    вторник\p{L}{0,3} | Tuesdays?|Tues? | Tuesday
    сред[ауеы]|средам | Wednesdays?|Wed | Wednesday
    четверг\p{L}{0,3} | Thursdays?|Thurs? | Thursday
    пятниц\p{L}{1,3} | Fridays?|Fri | Friday
    суббот\p{L}{1,3} | Saturdays?|Sat | Saturday
    воскресень[еяюи]\p{L}{0,2} | Sundays?|Sun | Sunday`,
  ),
  setOf(
    'name',
    String.raw`
    январ[ьяюе]\p{L}{0,2} | January|Jan | January
    феврал[ьяюе]\p{L}{0,2} | February|Feb | February
    март[ауе]?|мартом | March|Mar | March
    апрел[ьяюе]\p{L}{0,2} | April|Apr | April
    ма[йяюе]|маем | May | May
    июн[ьяюе]\p{L}{0,2} | June|Jun | June
    июл[ьяюе]\p{L}{0,2} | July|Jul | July
    август[ауе]?|августом | August|Aug | August
    сентябр[ьяюе]\p{L}{0,2} | September|Sept? | September
    октябр[ьяюе]\p{L}{0,2} | October|Oct | October
    ноябр[ьяюе]\p{L}{0,2} | November|Nov | November
    декабр[ьяюе]\p{L}{0,2} | December|Dec | December`,
  ),
  setOf(
    'amount',
    String.raw`
    рубл[ьяюейёмах]{1,4}|руб | rubles?|roubles?|RUB|rub | rubles
    доллар\p{L}{0,3} | dollars?|USD|bucks | dollars
    евро | euros?|EUR | euros
    юан[ьяюейямих]{1,4} | yuan|renminbi | yuan
    гривн\p{L}{1,3}|гривен | hryvnias?|hryvnya|UAH | hryvnias
    иен[аыуе]|иен | yen | yen
    стерлингов | pounds?|sterling | pounds
    тенге | tenge | tenge`,
  ),
  setOf(
    'amount',
    String.raw`
    километр\p{L}{0,3}|км | kilomet(?:er|re)s?|km | kilometers
    мил[ьяие]|миль | miles? | miles
    сантиметр\p{L}{0,3}|см | centimet(?:er|re)s?|cm | centimeters
    миллиметр\p{L}{0,3}|мм | millimet(?:er|re)s?|mm | millimeters
    дюйм\p{L}{0,3} | inch(?:es)? | inches`,
  ),
  setOf(
    'word',
    String.raw`
    весн[аыеу]|весной | spring | spring
    летом|лета | summer | summer
    осен[ьи]|осенью | autumn|fall | autumn
    зим[аыеу]|зимой | winter | winter`,
  ),
];
