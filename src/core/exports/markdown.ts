import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { success } from '../result';
import { correctedParagraphs, type CorrectedParagraph } from './corrected-paragraphs';
import type { Exporter } from './exporter';

/** The corrected English as Markdown (CommonMark): headings and paragraphs; what would be a mark of Markdown is escaped. */
export const markdownExport: Exporter = {
  id: 'md',
  extensions: ['md', 'markdown'],
  write(input) {
    const children = correctedParagraphs(input).map(nodeOf);
    return success({ text: toMarkdown({ type: 'root', children }) });
  },
};

/** The first heading is that of the text. */
function nodeOf({ kind, text }: CorrectedParagraph, index: number): RootContent {
  const children = [{ type: 'text' as const, value: text }];
  if (kind !== 'heading') return { type: 'paragraph', children };
  return { type: 'heading', depth: index === 0 ? 1 : 2, children };
}
