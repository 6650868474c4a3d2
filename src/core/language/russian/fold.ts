/** Lower case, ё as е, without stress accents and soft hyphens: the form to look Russian words up by. */
export function foldRussian(text: string): string {
  const lower = text.toLowerCase();
  if (!/[ё\u00ad\u0300-\u036f]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[\u00ad\u0300\u0301]/g, '')
    .replaceAll('ё', 'е');
}
