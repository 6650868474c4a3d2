import { success } from '../result';
import { fillIn } from './fill-in';
import { joinedLines, linesOf } from './hard-wrap';
import type { DocumentFormat } from './format';

/**
 * Plain text: a line is a paragraph, except in hard-wrapped text, where the lines up to the next blank one are. Blocks
 * leave out the BOM, line ends and the blanks around them.
 */
export const plainText: DocumentFormat = {
  id: 'txt',
  extensions: ['txt', 'text'],
  container: 'text',
  holds: 'one-language',
  recognises: () => true,
  read({ text }) {
    const blocks = joinedLines(linesOf(text)).map(({ from, to }) => ({ from, to, kind: 'paragraph' as const }));
    return success({ text, blocks, tags: [] });
  },
  write: ({ text }, replacements) => success({ text: fillIn(text, replacements) }),
};
