import { createHash } from 'node:crypto';
import type { UiLanguage } from '../../i18n/translator';

/** What a page is made of; everything but `title` is HTML already. */
export interface HtmlPage {
  readonly language: UiLanguage;
  readonly title: string;
  readonly style: string;
  readonly body: string;
  /** What else is said of the page, by name. */
  readonly meta?: Readonly<Record<string, string>>;
}

/**
 * A page that stands alone: no script, nothing loaded from elsewhere, and by its policy nothing that could be: not even a
 * style other than its own.
 */
export function htmlPage({ language, title, style, body, meta = {} }: HtmlPage): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
${Object.entries(meta)
  .map(([name, content]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">\n`)
  .join('')}<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A text as the content of an element or an attribute; controls that HTML does not allow become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
