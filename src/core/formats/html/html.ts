import { success } from '../../result';
import type { DocumentFormat } from '../format';
import { readHtml } from './read-html';
import { writeHtml } from './write-html';

/**
 * Web pages. A block element with text of its own is a paragraph; inline elements are tags; what stands outside the article
 * is page furniture. Scripts, styles, attributes and comments are no text. Corrections go into the page in place.
 */
export const html: DocumentFormat = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  container: 'text',
  holds: 'one-language',
  takesTheRest: true,
  recognises: ({ text }) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text),
  declaredEncoding: (head) =>
    /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null,
  read(contents, side) {
    const page = readHtml(contents, side);
    return page.ok ? success(page.value.document) : page;
  },
  write(contents, replacements, options) {
    if (replacements.length === 0) return success({ text: contents.text });
    const page = readHtml(contents, 'target');
    if (!page.ok) return page;
    const bom = contents.text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return success({ text: bom + writeHtml(page.value, replacements, options) });
  },
};
