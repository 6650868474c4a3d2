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
    /^(?:<!doctype\s+html|<html|<head|<body)\b/i.test(text.slice(startOfPage(text)).slice(0, 100)),
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

/** Where the first tag of a page stands: behind an XML declaration and comments. */
function startOfPage(text: string): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : null;
    const end = close === null ? -1 : text.indexOf(close, at + 2);
    if (close === null || end < 0) return at;
    at = end + close.length;
  }
}
