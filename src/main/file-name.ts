/** Words as the name of a file, without the characters that systems refuse; `empty` where nothing is left of them. */
export function fileNameOf(words: string, empty: string): string {
  const plain = words
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' ? empty : plain.slice(0, 80);
}
