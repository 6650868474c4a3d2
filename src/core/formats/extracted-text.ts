import { success } from '../result';
import { fillIn } from './fill-in';
import type { DocumentFormat } from './format';

/**
 * A text that another format gave, kept without its file (a Russian text that took the place of the imported one): a line is
 * a paragraph. No file is read with it.
 */
export const extractedText: DocumentFormat = {
  id: 'extracted',
  extensions: [],
  container: 'text',
  holds: 'one-language',
  recognises: () => false,
  read({ text }) {
    const blocks = [];
    for (const line of text.matchAll(/[^\n]+/g)) {
      const { length } = line[0];
      if (line[0].trim() !== '') blocks.push({ from: line.index, to: line.index + length, kind: 'paragraph' as const });
    }
    return success({ text, blocks, tags: [] });
  },
  write: ({ text }, replacements) => success({ text: fillIn(text, replacements) }),
};
