import type { Quantity } from '../analysis/analysed-document';

/** One value of a text to be found again in the other; a range gives two, a date its day and its year. */
export interface Amount {
  readonly quantity: Quantity;
  readonly value: number;
  /** What of the quantity it is. */
  readonly part: 'value' | 'upper' | 'day' | 'year' | 'hour';
  /** Month of a day, minute of an hour. */
  readonly detail: number | null;
  /** Its text as written. */
  readonly text: string;
}

/** The values of a text in order. */
export function amountsOf(text: string, quantities: readonly Quantity[]): Amount[] {
  return quantities.flatMap((quantity) => {
    // «две трети» may be "67 percent" or "most": shares are not compared.
    if (quantity.kind === 'fraction') return [];
    const base = { quantity, detail: null, text: text.slice(quantity.from, quantity.to) };
    const { parts, upper, value, kind } = quantity;
    const amounts: Amount[] = [];
    if (kind === 'date') {
      if (parts?.day !== undefined)
        amounts.push({ ...base, value: parts.day, part: 'day', detail: parts.month ?? null });
    } else if (kind === 'time')
      amounts.push({ ...base, value: parts?.hour ?? value, part: 'hour', detail: parts?.minute ?? 0 });
    else amounts.push({ ...base, value, part: 'value' });
    if (upper !== undefined)
      amounts.push({ ...base, value: upper, part: 'upper', detail: kind === 'date' ? (parts?.month ?? null) : null });
    if (kind === 'date' && parts?.year !== undefined) amounts.push({ ...base, value: parts.year, part: 'year' });
    return amounts;
  });
}

/** How well two values agree: 2 the same, 1 the same in another form («90-е» and "the 1990s", 18:00 and 6), 0 not. */
export function agreement(source: Amount, target: Amount): 0 | 1 | 2 {
  if (source.part === 'hour' || target.part === 'hour') return hoursAgree(source, target);
  if (source.detail !== null && target.detail !== null && source.detail !== target.detail) return 0;
  if (isClose(source.value, target.value)) return source.quantity.kind === target.quantity.kind ? 2 : 1;
  return yearsAgree(source, target) ||
    yearsAgree(target, source) ||
    groupsAgree(source, target) ||
    unitsAgree(source, target)
    ? 1
    : 0;
}

function isClose(first: number, second: number): boolean {
  return Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second));
}

function hoursAgree(source: Amount, target: Amount): 0 | 1 | 2 {
  if (source.part === target.part) {
    if (source.detail !== target.detail) return 0;
    return source.value === target.value ? 2 : source.value % 12 === target.value % 12 ? 1 : 0;
  }
  const hour = source.part === 'hour' ? source : target;
  const other = hour === source ? target : source;
  const spoken = hour.value + (hour.detail ?? 0) / 100;
  return [spoken, spoken - 12, spoken + 12].some((value) => isClose(value, other.value)) ? 1 : 0;
}

/** «В 41-м» and 1941, «90-е» and the 1990s, the 19th century and the 1800s. */
function yearsAgree(short: Amount, long: Amount): boolean {
  const { kind } = short.quantity;
  if (kind === 'century' && isClose((short.value - 1) * 100, long.value)) return true;
  const shortens = kind === 'decade' || kind === 'ordinal' || kind === 'year' || kind === 'plain';
  return shortens && short.value < 100 && long.value >= 1000 && long.value < 2200 && long.value % 100 === short.value;
}

/** «1 млн» and "1m", «6 тысяч» and "6K": alone, "m" and "K" are units as often as scales. */
function unitsAgree(source: Amount, target: Amount): boolean {
  const scale = /\d(?:m|k)$/i.exec(target.text)?.[0].toLowerCase().endsWith('m') ? 1e6 : 1e3;
  return /\d[mk]$/i.test(target.text) && isClose(source.value, target.value * scale);
}

/** «1,234» and "1,234": a comma or point before three digits may be either kind of mark. */
function groupsAgree(source: Amount, target: Amount): boolean {
  const ambiguous = /^\d{1,3}[.,]\d{3}(?!\d)/;
  if (!ambiguous.test(source.text) && !ambiguous.test(target.text)) return false;
  return isClose(source.value * 1000, target.value) || isClose(source.value, target.value * 1000);
}
