import type { Quantity } from '../../src/core/analysis/analysed-document';
import { createAnalyser } from '../../src/core/analysis/analyser';

const analyser = createAnalyser({ parse: () => [] });

/** The quantities of a text as `covered text = value kind`, dates and times by their parts: `22 июня = date 22.6`. */
export function quantitiesIn(language: 'ru' | 'en', text: string): string[] {
  const { quantities } = language === 'ru' ? analyser.russian(text) : analyser.english(text);
  return quantities.map((quantity) => `${text.slice(quantity.from, quantity.to)} = ${describe(quantity)}`);
}

/** What the quantities of a text count: `5 млн = USD`, `-` for what nothing is said of. */
export function measuresIn(language: 'ru' | 'en', text: string): string[] {
  const { quantities } = language === 'ru' ? analyser.russian(text) : analyser.english(text);
  return quantities.map(({ from, to, unit, currency }) => `${text.slice(from, to)} = ${unit ?? currency ?? '-'}`);
}

function describe(quantity: Quantity): string {
  const { kind, value, upper, parts } = quantity;
  if (kind === 'fraction') return `fraction ${value.toFixed(3)}`;
  const range = upper === undefined ? '' : `..${upper}`;
  if (kind === 'time') return `time ${parts?.hour}:${String(parts?.minute).padStart(2, '0')}`;
  if (kind === 'date') return `date ${[parts?.day, parts?.month, parts?.year].filter(Boolean).join('.')}${range}`;
  return `${kind} ${value}${range}`;
}
