import { codePointName, invisibleCharacters, mayHoldInvisible } from '../text/invisible-characters';
import type { Span } from '../text/span';
import type { Check } from './check';

/** Finds remains of markup and broken characters in the English: "&nbsp;", "<br>", "Â«". */
export const markupDebris: Check = {
  meta: {
    id: 'markup-debris',
    category: 'design/markup',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['entity', 'tag', 'placeholder', 'broken', 'invisible'],
  },
  mayFind: ({ segment: { target } }) => QUICK.test(target.text) || mayHoldInvisible(target.text),
  *run({ segment }) {
    const { text } = segment.target;
    for (const { from, to } of invisibleRuns(text)) {
      const found = text.slice(from, to);
      if (segment.source.text.includes(found)) continue;
      yield {
        segment: segment.id,
        messageId: 'invisible',
        data: { found: codesOf(found) },
        severity: 'minor',
        confidence: 0.85,
        target: [{ from, to }],
        source: [],
        suggestions: [[{ from, to, text: '' }]],
      };
    }
    for (const { id, pattern, severity, becomes } of REMAINS) {
      for (const match of text.matchAll(pattern)) {
        // What the Russian has as well belongs to the text: an article about HTML.
        if (segment.source.text.includes(match[0])) continue;
        const from = match.index;
        const to = from + match[0].length;
        const better = becomes?.(match[0]);
        yield {
          segment: segment.id,
          messageId: id,
          data: { found: match[0] },
          severity,
          confidence: 0.85,
          target: [{ from, to }],
          source: [],
          suggestions: better === undefined ? [] : [[{ from, to, text: better }]],
        };
      }
    }
  },
};

const QUICK = /[&<>{}%\ufffd\u00c2\u00c3\u00d0\u00d1]|\\[nrt"']/;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", laquo: '“', raquo: '”', ldquo: '“', rdquo: '”', mdash: '—', ndash: '–', hellip: '…', shy: '',
}; // prettier-ignore

interface Remains {
  readonly id: string;
  readonly pattern: RegExp;
  readonly severity: 'major' | 'minor' | 'neutral';
  readonly becomes?: (found: string) => string | undefined;
}

const REMAINS: readonly Remains[] = [
  {
    id: 'entity',
    pattern: /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/gi,
    severity: 'minor',
    becomes: (found) => ENTITIES[found.slice(1, -1).toLowerCase()] ?? numbered(found),
  },
  { id: 'tag', pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,200})?\/?>/gi, severity: 'minor', becomes: () => '' },
  {
    id: 'placeholder',
    pattern: /\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|%\([\w.]+\)s|\\[nrt](?![a-z])/g,
    severity: 'minor',
  },
  // Bytes of UTF-8 read as another encoding, and characters that could not be read at all.
  {
    id: 'broken',
    pattern: /\ufffd+|(?:[\u00c2\u00c3][\u0080-\u00bf])+|(?:[\u00d0\u00d1][\u0080-\u00bf])+/g,
    severity: 'major',
  },
];

function numbered(entity: string): string | undefined {
  const match = /^&#(x?)([\da-f]+);$/i.exec(entity);
  if (match === null) return undefined;
  const code = Number.parseInt(match[2] ?? '', match[1] === '' ? 10 : 16);
  return code > 31 && code < 0x110000 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Runs of characters that nobody sees; controls are left to whoever reads the file. */
function invisibleRuns(text: string): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to, name } of invisibleCharacters(text)) {
    if (name === 'control') continue;
    const last = runs.at(-1);
    if (last?.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

/** The codes of a run, each once; of a hidden sentence the first few. */
function codesOf(run: string): string {
  const codes = [...new Set([...run].map(codePointName))];
  return codes.slice(0, MOST_CODES).join(' ') + (codes.length > MOST_CODES ? ' …' : '');
}

const MOST_CODES = 4;
