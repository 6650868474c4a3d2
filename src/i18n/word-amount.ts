import type { Translator } from './translator';

/** A time for people, in whole seconds, from a minute and a half on in minutes, from an hour and a half on in hours: "40 seconds", "1.5 hours". */
export function wordDuration({ number }: Translator, seconds: number): string {
  const [unit, length] = DURATIONS.find(([, , least]) => seconds >= least) ?? DURATIONS[2];
  const maximumFractionDigits = unit === 'hour' ? 1 : 0;
  return number(seconds / length, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits });
}

/** Units with their lengths, and from how many seconds on they are used. */
const DURATIONS = [
  ['hour', 3_600, 5_400],
  ['minute', 60, 90],
  ['second', 1, 0],
] as const;

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
