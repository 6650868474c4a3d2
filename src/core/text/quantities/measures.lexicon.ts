/** What is counted: a pattern of the word behind the number and the unit's code. */
type Patterns = readonly (readonly [RegExp, string])[];

/** Units of Russian texts, by the folded word; short forms may stand alone or glued to the number. */
export const RUSSIAN_UNITS: Patterns = [
  [/^(?:км|километр(?:а|ов|ы|ам|ами|ах|е|ом)?)$/, 'km'],
  [/^(?:м|метр(?:а|ов|ы|ам|ами|ах|е|ом)?)$/, 'm'],
  [/^(?:см|сантиметр(?:а|ов|ы|ам|ами|ах)?)$/, 'cm'],
  [/^(?:мм|миллиметр(?:а|ов|ы|ам|ами|ах)?)$/, 'mm'],
  [/^мил(?:я|и|ь|ю|ям|ями|ях)$/, 'mile'],
  [/^фут(?:а|ов|ы|ам|ами|ах)?$/, 'ft'],
  [/^(?:кг|килограмм(?:а|ов|ы|ам|ами|ах)?)$/, 'kg'],
  [/^(?:г|грамм(?:а|ов|ы|ам|ами|ах)?)$/, 'g'],
  [/^(?:т|тонн(?:а|ы|у|ам|ами|ах|е)?)$/, 't'],
  [/^(?:кт|килотонн(?:а|ы|у|ам|ами|ах)?)$/, 'kt'],
  [/^мегатонн(?:а|ы|у|ам|ами|ах)?$/, 'Mt'],
  [/^(?:л|литр(?:а|ов|ы|ам|ами|ах)?)$/, 'l'],
  [/^баррел(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)$/, 'bbl'],
  [/^(?:га|гектар(?:а|ов|ы|ам|ами|ах)?)$/, 'ha'],
  [/^(?:квт|киловатт(?:а|ов|ам)?)$/, 'kW'],
  [/^(?:мвт|мегаватт(?:а|ов|ам)?)$/, 'MW'],
  [/^(?:гвт|гигаватт(?:а|ов|ам)?)$/, 'GW'],
  [/^градус(?:а|ов|ы|ам|ами|ах)?$/, 'degree'],
  [/^секунд(?:а|ы|у|ам|ами|ах)?$/, 's'],
  [/^(?:мин|минут(?:а|ы|у|ам|ами|ах)?)$/, 'min'],
  [/^(?:ч|час(?:а|ов|ы|ам|ами|ах)?)$/, 'h'],
  [/^(?:день|дня|дней|дни|дням|днями|днях|сутки|суток|суткам|сутками)$/, 'day'],
  [/^недел(?:я|и|ь|ю|ям|ями|ях)$/, 'week'],
  [/^месяц(?:а|ев|ы|ам|ами|ах)?$/, 'month'],
  [/^(?:лет|год|года|годам|годами|годах)$/, 'year'],
];

/** Units of English texts, by the lower-case word. */
export const ENGLISH_UNITS: Patterns = [
  [/^(?:km|kilomet(?:er|re)s?)$/, 'km'],
  [/^(?:m|met(?:er|re)s?)$/, 'm'],
  [/^(?:cm|centimet(?:er|re)s?)$/, 'cm'],
  [/^(?:mm|millimet(?:er|re)s?)$/, 'mm'],
  [/^miles?$/, 'mile'],
  [/^(?:ft|foot|feet)$/, 'ft'],
  [/^(?:kg|kilograms?|kilos?)$/, 'kg'],
  [/^(?:g|grams?)$/, 'g'],
  [/^(?:t|tons?|tonnes?)$/, 't'],
  [/^(?:kt|kilotons?)$/, 'kt'],
  [/^megatons?$/, 'Mt'],
  [/^(?:l|lit(?:er|re)s?)$/, 'l'],
  [/^barrels?$/, 'bbl'],
  [/^(?:ha|hectares?)$/, 'ha'],
  [/^(?:kw|kilowatts?)$/, 'kW'],
  [/^(?:mw|megawatts?)$/, 'MW'],
  [/^(?:gw|gigawatts?)$/, 'GW'],
  [/^degrees?$/, 'degree'],
  [/^seconds?$/, 's'],
  [/^(?:min|minutes?)$/, 'min'],
  [/^(?:h|hr|hrs|hours?)$/, 'h'],
  [/^days?$/, 'day'],
  [/^weeks?$/, 'week'],
  [/^months?$/, 'month'],
  [/^years?$/, 'year'],
];

/** Currencies of Russian texts by their ISO 4217 codes. */
export const RUSSIAN_CURRENCIES: Patterns = [
  [/^(?:р|руб|рубл(?:ь|я|ей|ю|ем|е|и|ям|ями|ях))$/, 'RUB'],
  [/^доллар(?:а|ов|ы|у|ом|ам|ами|ах)?$/, 'USD'],
  [/^евро$/, 'EUR'],
  [/^гривн?(?:а|ы|у|е|ам|ами|ах)?$|^гривен$/, 'UAH'],
  [/^юан(?:ь|я|ей|ю|и|ям|ями|ях)$/, 'CNY'],
  [/^фунт(?:а|ов|ы|ам|ами|ах)?$/, 'GBP'],
  [/^(?:иена|иены|иен|йен|йены|иенам)$/, 'JPY'],
  [/^тенге$/, 'KZT'],
  [/^лир(?:а|ы|у|ам)?$/, 'TRY'],
  [/^рупи(?:я|и|й|ю|ям)$/, 'INR'],
  [/^злот(?:ый|ого|ых)$/, 'PLN'],
];

/** Currencies of English texts by their ISO 4217 codes. */
export const ENGLISH_CURRENCIES: Patterns = [
  [/^(?:rub|rubles?|roubles?)$/, 'RUB'],
  [/^(?:usd|dollars?)$/, 'USD'],
  [/^(?:eur|euros?)$/, 'EUR'],
  [/^(?:uah|hryvnias?|hryvnas?|hryvnyas?)$/, 'UAH'],
  [/^(?:cny|rmb|yuan)$/, 'CNY'],
  [/^(?:gbp|pounds?)$/, 'GBP'],
  [/^(?:jpy|yen)$/, 'JPY'],
  [/^(?:kzt|tenges?)$/, 'KZT'],
  [/^liras?$/, 'TRY'],
  [/^(?:inr|rupees?)$/, 'INR'],
  [/^(?:pln|zlotys?|zloty)$/, 'PLN'],
];

/** Signs of currencies before or behind a number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
]);
