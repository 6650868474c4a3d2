import type { Check } from './check';

/** Finds addresses, hashtags and account names that differ between the two texts: a link that leads nowhere. */
export const urlMismatch: Check = {
  meta: {
    id: 'url-mismatch',
    category: 'accuracy/do-not-translate',
    severity: 'major',
    scope: 'segment',
    messageIds: ['lost', 'changed', 'invented'],
  },
  mayFind: ({ segment: { source, target } }) =>
    (QUICK.test(source.text) || QUICK.test(target.text)) && source.text.trim() !== '' && target.text.trim() !== '',
  *run({ segment }) {
    const { source, target } = segment;
    const russian = addressesIn(source.text);
    const english = addressesIn(target.text);
    const lost = russian.filter(({ key }) => !english.some((other) => other.key === key));
    const added = english.filter(({ key }) => !russian.some((other) => other.key === key));
    for (const address of lost) {
      const at = added.findIndex(({ kind }) => kind === address.kind);
      const [other] = at < 0 ? [] : added.splice(at, 1);
      const { from, to, text } = address;
      if (other === undefined) {
        // Hashtags may well be translated, and an address may be named by its site.
        if (address.kind === 'tag' || mentions(target.text, text)) continue;
        yield {
          segment: segment.id,
          messageId: 'lost',
          data: { address: text },
          confidence: 0.7,
          target: [],
          source: [{ from, to }],
        };
      } else if (address.kind !== 'tag') {
        yield {
          segment: segment.id,
          messageId: 'changed',
          data: { address: text, english: other.text },
          confidence: 0.85,
          target: [{ from: other.from, to: other.to }],
          source: [{ from, to }],
          suggestions: [[{ from: other.from, to: other.to, text }]],
        };
      }
    }
    for (const { kind, from, to, text } of added) {
      // «Газета.Ru»: a site whose name is written in Russian.
      if (kind === 'tag' || mentions(source.text, text) || /[а-яё]\.[a-z]{2,4}(?![a-z])/i.test(source.text)) continue;
      yield {
        segment: segment.id,
        messageId: 'invented',
        data: { address: text },
        severity: 'minor',
        confidence: 0.5,
        target: [{ from, to }],
        source: [],
      };
    }
  },
};

const QUICK = /[@#]|:\/\/|www\.|\.(?:ru|com|org|net|рф|info|tv|me|su|ua|by|kz|eu|io|gov|edu)(?![\p{L}\d])/iu;
const ADDRESS =
  /(?<url>(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”)\]]+)|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<handle>(?<![\w/.])@\w{3,})|(?<tag>(?<![\w&])#[\p{L}\d_]{2,})|(?<site>(?<![\w@/.-])[\w-]+(?:\.[\w-]+)*\.(?:ru|com|org|net|info|tv|me|su|ua|by|kz|eu|io|gov|edu)(?:\/[^\s<>"«»“”)\]]*)?(?![\w-]))/giu;

interface Address {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What must be equal: letters small, without scheme and final slash. */
  readonly key: string;
}

function addressesIn(text: string): Address[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const found = match[0].replace(/[.,;:!?…]+$/, '');
    const [kind = 'url'] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    const key = found
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
    // A site may stand with or without its scheme.
    return {
      kind: kind === 'site' ? 'url' : kind,
      from: match.index,
      to: match.index + found.length,
      text: found,
      key,
    };
  });
}

/** Whether the other text names the site without its ending ("Lenta" for lenta.ru), or has it spelt otherwise. */
function mentions(text: string, address: string): boolean {
  const [name = ''] = address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/^@/, '')
    .split(/[./]/);
  return name.length >= 2 && text.toLowerCase().includes(name.toLowerCase());
}
