import { diffWords, renderWordDiff } from '../../core/diff/word-diff';
import type { Translator } from '../../i18n/translator';
import { wordReason } from '../../i18n/word-finding';
import { showTags } from '../../core/formats/tag-characters';
import { escapeHtml, htmlPage } from './html-page';
import { shownHtml, SIGN_STYLE } from './shown-html';

/** A corrected segment as the page shows it. */
export interface ShownCorrection {
  /** Its place in the document, from 1. */
  readonly number: number;
  readonly segment: { readonly source: string };
  /** The English before and after; empty where it does not stand. */
  readonly before: string;
  readonly after: string;
  /** Who corrected it; null where that is not known. */
  readonly author: string | null;
  /** When, ISO 8601; empty where that is not known. */
  readonly time: string;
  /** Why; null where nothing was said. */
  readonly reason: string | null;
}

/** What the page of corrections is made from. */
export interface ShownCorrections {
  readonly title: string;
  readonly author: string;
  /** ISO 8601: when the text was corrected last. */
  readonly time: string;
  /** The English file. */
  readonly fileName: string;
  readonly corrections: readonly ShownCorrection[];
}

const STYLE = `
:root { color-scheme: light dark; --line: #d8dce2; --quiet: #5b6573; --gone: #8c1d18; --gone-ground: #fbe9e7; --come: #0b5d2a; --come-ground: #e3f4e8; }
@media (prefers-color-scheme: dark) { :root { --line: #3a414c; --quiet: #a3adba; --gone: #ffb4ab; --gone-ground: #4a1a16; --come: #8fe0a8; --come-ground: #12391f; } }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 66rem; margin: 2.5rem auto; padding: 0 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; }
.total, .about { color: var(--quiet); margin: 0; }
.about { font-size: 0.9rem; margin-bottom: 1.5rem; }
article { border-top: 1px solid var(--line); padding: 0.9rem 0; }
h2 { font-size: 1rem; margin: 0; }
h2 small { color: var(--quiet); font-weight: normal; font-size: 0.9rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.pair p { margin: 0.35rem 0 0; white-space: pre-wrap; }
.pair [lang="ru"] { color: var(--quiet); }
del { color: var(--gone); background: var(--gone-ground); text-decoration: line-through; }
ins { color: var(--come); background: var(--come-ground); text-decoration: underline; text-underline-offset: 0.15em; }
.aside { color: var(--quiet); font-size: 0.9rem; margin: 0.35rem 0 0; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; gap: 0; } }
@media print {
  :root { color-scheme: light; --line: #bbb; --quiet: #444; --gone: #000; --gone-ground: none; --come: #000; --come-ground: none; }
  body { font-size: 10.5pt; margin: 0; max-width: none; padding: 0; }
  article { break-inside: avoid; }
  ins { font-weight: 600; }
}
${SIGN_STYLE}`;

/** The corrections for reading, as one page: the Russian beside the words that went and came, who, when and why. */
export function correctionsPage(translator: Translator, shown: ShownCorrections): string {
  const { t } = translator;
  const title = t('cli.corrections.page', { title: shown.title });
  const count = shown.corrections.length;
  const about = [shown.fileName, shown.author, shown.time === '' ? '' : translator.dateTime(shown.time)];
  return htmlPage({
    language: translator.language,
    title,
    style: STYLE,
    body: `<h1>${shownHtml(translator, title)}</h1>
<p class="total">${escapeHtml(count === 0 ? t('cli.corrections.none') : t('cli.corrections.total', { count }))}</p>
<p class="about">${shownHtml(translator, about.filter((part) => part !== '').join(' · '))}</p>
${shown.corrections.map((correction) => article(translator, correction)).join('\n')}`,
  });
}

function article(translator: Translator, correction: ShownCorrection): string {
  const { t } = translator;
  const { number, segment, before, after, author, time, reason } = correction;
  const by = [author ?? '', time === '' ? '' : translator.dateTime(time)].filter((part) => part !== '').join(' · ');
  const words = renderWordDiff(shown(translator, diffWords(before, after)), {
    deleted: (text) => `<del>${text}</del>`,
    inserted: (text) => `<ins>${text}</ins>`,
  });
  const asides = [
    ...(after === '' ? [t('cli.corrections.removed')] : []),
    ...(before === '' ? [t('cli.corrections.added')] : []),
    ...(reason === null ? [] : [t('cli.corrections.reason', { reason: wordReason(translator, reason) })]),
  ];
  return `<article id="s${String(number)}">
<h2>#${String(number)} <small>${shownHtml(translator, by)}</small></h2>
<div class="pair"><p lang="ru">${shownHtml(translator, showTags(segment.source))}</p><p lang="en">${words}</p></div>
${asides.map((text) => `<p class="aside">${shownHtml(translator, text)}</p>`).join('\n')}
</article>`;
}

function shown(translator: Translator, changes: ReturnType<typeof diffWords>): ReturnType<typeof diffWords> {
  return changes.map(({ kind, text }) => ({ kind, text: shownHtml(translator, showTags(text)) }));
}
