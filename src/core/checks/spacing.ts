import type { Check } from './check';

/** Finds spaces that are too many or missing: two in a row, one before a comma, none behind a full stop. */
export const spacing: Check = {
  meta: {
    id: 'spacing',
    category: 'fluency/typography',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['double', 'before-mark', 'missing'],
  },
  mayFind: ({ segment: { target, kind } }) =>
    kind !== 'boilerplate' && FAULTS.some(({ pattern }) => pattern.test(target.text)),
  *run({ segment }) {
    const { text } = segment.target;
    for (const { id, pattern, becomes } of FAULTS) {
      // Hardly any text has one.
      if (!pattern.test(text)) continue;
      for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
        // Part of a name that the Russian has as well: Kostroma.Today.
        if (id === 'missing' && segment.source.text.includes(text.slice(match.index - 3, match.index + 4))) continue;
        const from = match.index;
        const to = from + match[0].length;
        yield {
          segment: segment.id,
          messageId: id,
          data: { found: match[0].trim() },
          severity: id === 'double' ? 'neutral' : 'minor',
          confidence: 0.85,
          target: [{ from, to }],
          source: [],
          suggestions: [[{ from, to, text: becomes(match[0]) }]],
        };
      }
    }
  },
};

const FAULTS: readonly {
  readonly id: string;
  readonly pattern: RegExp;
  readonly becomes: (found: string) => string;
}[] = [
  { id: 'double', pattern: /(?<=\S) {2,}(?=\S)/u, becomes: () => ' ' },
  // " ?" and " !" as well, but not " ..." nor " .5" nor ":)".
  {
    id: 'before-mark',
    pattern: /(?<=[\p{L}\d)”"»]) +[,;:!?](?=\s|$)|(?<=[\p{L})”"»]) +\.(?=\s|$)/u,
    becomes: (found) => found.trim(),
  },
  {
    id: 'missing',
    pattern: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})|(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}{2})/u,
    becomes: (found) => `${found} `,
  },
];
