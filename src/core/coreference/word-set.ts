/** The words of a list written as running text: separated by blanks or line ends, each once. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
