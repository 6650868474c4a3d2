import type { Translator } from './translator';

/** A time for people, in whole seconds or, from a minute and a half on, in minutes: "40 seconds". */
export function wordDuration({ number }: Translator, seconds: number): string {
  const isLong = seconds >= 90;
  const unit = isLong ? 'minute' : 'second';
  return number(Math.round(isLong ? seconds / 60 : seconds), { style: 'unit', unit, unitDisplay: 'long' });
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for people: "12 kB", "3.4 MB". */
export function wordSize({ number }: Translator, bytes: number): string {
  let size = bytes;
  let step = 0;
  while (size >= 1000 && step < UNITS.length - 1) {
    size /= 1000;
    step += 1;
  }
  const maximumFractionDigits = step > 1 && size < 10 ? 1 : 0;
  return number(size, { style: 'unit', unit: UNITS[step] ?? 'gigabyte', unitDisplay: 'short', maximumFractionDigits });
}
