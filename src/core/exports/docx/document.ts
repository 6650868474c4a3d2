import { newDocument, newParagraph } from '../../formats/docx/new-document';
import { success } from '../../result';
import { correctedParagraphs } from '../corrected-paragraphs';
import type { Exporter } from '../exporter';

/** The corrected English as a new Word document, in headings and paragraphs. */
export const docxExport: Exporter = {
  id: 'docx',
  extensions: ['docx'],
  write(input) {
    const paragraphs = correctedParagraphs(input);
    const body = paragraphs.map(({ text, kind }, index) => newParagraph(text, kind, index === 0)).join('');
    return success({ parts: newDocument(body, input) });
  },
};
