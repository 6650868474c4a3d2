import type { Check } from './check';

/** Finds quotation marks that lost their partner: «минуты до ужина». rendered as "minutes until dinner. */
export const quotePair: Check = {
  meta: {
    id: 'quote-pair',
    category: 'fluency/typography',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['unclosed', 'unopened'],
  },
  // A text whose Russian has no marks may quote over several sentences.
  mayFind: ({ segment: { source, target } }) =>
    MARKS.test(target.text) && MARKS.test(source.text) && isBalanced(source.text),
  *run({ segment }) {
    const { target } = segment;
    const lone = loneMark(target.text);
    if (lone === null) return;
    const { at, opens } = lone;
    yield {
      segment: segment.id,
      messageId: opens ? 'unclosed' : 'unopened',
      data: { mark: target.text.charAt(at) },
      confidence: 0.7,
      target: [{ from: at, to: at + 1 }],
      source: [],
    };
  },
};

const MARKS = /["“”«»]/;

/** Whether the Russian opens as many quotations as it closes. Straight marks open before a word and close behind one. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const { index, 0: mark } of text.matchAll(/["«»„“”]/g)) {
    const before = text.charAt(index - 1);
    const opens = mark === '«' || mark === '„' || (mark === '"' && !/[\p{L}\d.,!?…»)]/u.test(before));
    open += opens ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The first mark without a partner; null if all are paired. A straight mark opens before a word and closes behind one. */
function loneMark(text: string): { readonly at: number; readonly opens: boolean } | null {
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/["“”«»]/g)) {
    // Inches: 5", 15.6".
    if (mark === '"' && /\d/.test(text.charAt(index - 1)) && open.length === 0) return null;
    const opens =
      mark === '“' ||
      mark === '«' ||
      (mark === '"' && open.length === 0 && !/[\p{L}\d.,!?…]/u.test(text.charAt(index - 1)));
    if (opens) {
      open.push(index);
      continue;
    }
    if (open.length === 0) return { at: index, opens: false };
    open.pop();
  }
  const [first] = open;
  return first === undefined ? null : { at: first, opens: true };
}
