import { WIKIPEDIA, translate } from 'iuliia';

/** A Russian text in Latin letters as the English press writes names («Рябков»: Ryabkov; «Хрущёв»: Khrushchyov). */
export function toLatin(text: string): string {
  return translate(text, WIKIPEDIA);
}
