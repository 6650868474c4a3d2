import { FormNote } from '../analysis/form-note';
import type { Check } from './check';
import { HEDGES } from './hedge-lost.lexicon';

/** Finds doubt that the English leaves out: «якобы нарушил» rendered as "violated". */
export const hedgeLost: Check = {
  meta: {
    id: 'hedge-lost',
    category: 'accuracy/omission',
    severity: 'major',
    scope: 'segment',
    messageIds: ['lost'],
  },
  mayFind: ({ segment: { source, target } }) =>
    source.tokens.some(({ form, folded }) => DOUBTS.of(form, folded)) && target.text.trim() !== '',
  *run({ segment }) {
    const { source, target } = segment;
    for (const { russian, english, hints } of HEDGES) {
      const found = russian.exec(source.text);
      if (found === null || english.test(target.text)) continue;
      const from = found.index + found[0].length - found[0].trimStart().length;
      yield {
        segment: segment.id,
        messageId: 'lost',
        data: { russian: source.text.slice(from, found.index + found[0].length), hints },
        confidence: 0.7,
        target: [],
        source: [{ from, to: found.index + found[0].length }],
      };
    }
  },
};

/** Beginnings of the words of doubt, for a quick look. */
const ANY = /якобы|предпол|предвар|видим|судя|скорее|вероятн|вряд|едва|возможно|исключ|называем|^быть$/;
const DOUBTS = new FormNote((folded) => ANY.test(folded));
