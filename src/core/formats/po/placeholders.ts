/** `%s`, `%1$d`, `%(name)s`, `%-5.2f`, `%%`: what printf and its kin replace. */
const PERCENT =
  /%(?:%|(?:\(\w+\)|\d+\$)?[-+ #0']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|q|j|z|t|L)?[diouxXeEfFgGaAcCsSpn@])/g;

/** `{0}`, `{name}`, `{0:d}`. */
const BRACES = /\{[^{}\s]*\}/g;

const BRACE_FORMATS = new Set(['python-brace', 'csharp', 'java', 'c++', 'perl-brace', 'rust', 'javascript-brace']);

/** What is a placeholder in an entry with these flags (`c-format`, `python-brace-format` …); null where nothing is. */
export function placeholdersIn(flags: readonly string[]): RegExp | null {
  const format = flags.find((flag) => flag.endsWith('-format') && !flag.startsWith('no-'));
  if (format === undefined) return null;
  return BRACE_FORMATS.has(format.slice(0, -'-format'.length)) ? BRACES : PERCENT;
}
