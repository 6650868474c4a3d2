import { success } from '../result';
import { joinedLines, linesOf } from './hard-wrap';
import type { Format } from './format';

/**
 * Plain text: a line is a paragraph, except in hard-wrapped text, where the lines up to the next blank one are. Blocks
 * leave out the BOM, line ends and the blanks around them.
 */
export const plainText: Format = {
  id: 'txt',
  extensions: ['txt', 'text'],
  read(text) {
    const blocks = joinedLines(linesOf(text)).map(({ from, to }) => ({ from, to, kind: 'paragraph' as const }));
    return success({ text, blocks, tags: [] });
  },
};
