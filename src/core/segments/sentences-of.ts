import type { SentencePlace } from '../alignment/alignment';
import type { TextDocument } from '../formats/format';
import type { Language } from '../text/span';
import { splitSentences } from '../text/split-sentences';

/** The sentences of a document in order, with offsets into its text; none reaches over the border of a block. */
export function sentencesOf(document: TextDocument, language: Language): SentencePlace[] {
  return document.blocks.flatMap(({ from, to }, block) =>
    splitSentences(document.text.slice(from, to), language).map((sentence) => ({
      from: from + sentence.from,
      to: from + sentence.to,
      block,
    })),
  );
}
