import type { Finding } from '../../core/findings/finding';
import type { Span } from '../../core/text/span';
import type { Translator } from '../../i18n/translator';
import { wordFinding } from '../../i18n/word-finding';
import { escapeHtml, htmlPage } from './html-page';
import { cutAtSpans } from './marked-text';
import { segmentsById, type ReportedReview } from './reported-review';
import { shownHtml, SIGN_STYLE } from './shown-html';

/** The looks of findings on a page whose colours are variables: `--line`, `--quiet` and one for each severity. */
export const FINDING_STYLE = `
article { border-top: 1px solid var(--line); padding: 1.1rem 0; break-inside: avoid; }
article h2, article h3 { font-size: 1rem; margin: 0 0 0.35rem; }
article small { color: var(--quiet); font-weight: normal; }
.critical h2, .critical h3 { color: var(--critical); } .major h2, .major h3 { color: var(--major); } .minor h2, .minor h3 { color: var(--minor); } .neutral h2, .neutral h3 { color: var(--neutral); }
article p { margin: 0.2rem 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin: 0.5rem 0; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline wavy; text-underline-offset: 0.2em; font-weight: 600; }
.critical mark { text-decoration-color: var(--critical); } .major mark { text-decoration-color: var(--major); } .minor mark { text-decoration-color: var(--minor); }
.aside { color: var(--quiet); font-size: 0.9rem; }
${SIGN_STYLE}`;

/** The colours of findings, light and dark. */
export const FINDING_COLOURS = {
  light:
    '--line: #d8dce2; --quiet: #5b6573; --critical: #b3261e; --major: #9a5b00; --minor: #2b5fb0; --neutral: #5b6573;',
  dark: '--line: #3a414c; --quiet: #a3adba; --critical: #ff9d94; --major: #f0b45c; --minor: #93b8f5; --neutral: #a3adba;',
} as const;

const STYLE = `
:root { color-scheme: light dark; ${FINDING_COLOURS.light} }
@media (prefers-color-scheme: dark) { :root { ${FINDING_COLOURS.dark} } }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 62rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; margin-bottom: 0.25rem; }
.total { color: var(--quiet); margin-top: 0; }
${FINDING_STYLE}`;

/** The findings as one self-contained HTML page: no script, nothing loaded from elsewhere. */
export function htmlReport(translator: Translator, review: ReportedReview): string {
  const { t } = translator;
  const segments = segmentsById(review);
  const touched = new Set(review.findings.map((finding) => finding.segment)).size;
  const total =
    review.findings.length === 0
      ? t('cli.findings.none')
      : `${t('cli.findings.total', { count: review.findings.length })} ${t('cli.findings.inSegments', { count: touched })}`;
  const title = t('cli.findings.page', { title: review.title });
  return htmlPage({
    language: translator.language,
    title,
    style: STYLE,
    body: `<h1>${shownHtml(translator, title)}</h1>
<p class="total">${escapeHtml(total)}</p>
${review.findings.map((finding) => findingArticle(translator, segments, finding)).join('\n')}`,
  });
}

/** A finding with both texts, its evidence and its suggestions; `heading` is the element of its heading. */
export function findingArticle(
  translator: Translator,
  segments: ReturnType<typeof segmentsById>,
  finding: Finding,
  heading: 'h2' | 'h3' = 'h2',
): string {
  const { t } = translator;
  const worded = wordFinding(translator, finding);
  const segment = segments.get(finding.segment);
  const evidence = finding.evidence.map((place) => {
    const row = segments.get(place.segment);
    const text = (place.side === 'source' ? row?.source : row?.target) ?? '';
    const language = place.side === 'source' ? 'ru' : 'en';
    return `<p class="aside">${escapeHtml(t('cli.findings.evidence'))} ${escapeHtml(place.segment)}: <span lang="${language}">${markedHtml(translator, text, [place])}</span></p>`;
  });
  const suggestions = finding.suggestions.map((alternative) => {
    const words = alternative.some(({ action }) => action === 'exclude')
      ? t('cli.findings.exclude')
      : alternative.map(({ text }) => (text === '' ? '∅' : text)).join(' … ');
    return `<p class="aside">${escapeHtml(t('cli.findings.suggestion'))}: <strong>${shownHtml(translator, words)}</strong></p>`;
  });
  return `<article class="${finding.severity}" id="${escapeHtml(finding.key)}">
<${heading}>${escapeHtml(worded.severity)} · ${escapeHtml(worded.name)} <small>${escapeHtml(finding.segment)}</small></${heading}>
<p>${shownHtml(translator, worded.message)}</p>
<div class="pair"><p lang="ru">${markedHtml(translator, segment?.source ?? '', finding.source)}</p><p lang="en">${markedHtml(translator, segment?.target ?? '', finding.target)}</p></div>
${[...evidence, ...suggestions].join('\n')}
</article>`;
}

function markedHtml(translator: Translator, text: string, spans: readonly Span[]): string {
  return cutAtSpans(text, spans)
    .map((piece) => {
      const words = shownHtml(translator, piece.text);
      return piece.marked ? `<mark>${words}</mark>` : words;
    })
    .join('');
}
