import type { ExportInput } from '../../core/exports/exporter';
import { SEVERITIES, type Finding } from '../../core/findings/finding';
import { severityRank } from '../../core/findings/severity';
import { OUTCOMES } from '../../core/report/finding-outcomes';
import { PROGRESS_ORDER } from '../../core/report/review-progress';
import { reviewFigures, type ReviewFigures } from '../../core/report/review-figures';
import type { Tally } from '../../core/report/tally-findings';
import type { Translator } from '../../i18n/translator';
import { nameCategory, nameCheck } from '../../i18n/word-finding';
import { wordEffort, wordPlace, wordPlaceContents } from '../../i18n/word-report';
import { CHART_STYLE, chartPatterns, fillSign, stackedBar, stripChart } from './chart-svg';
import { escapeHtml, htmlPage } from './html-page';
import { FINDING_COLOURS, FINDING_STYLE, findingArticle } from './html-report';
import { segmentsById } from './reported-review';
import { shownHtml } from './shown-html';

/** Open findings that the page shows one by one; a page of thousands nobody reads, and none prints. */
const MOST_FINDINGS = 200;

const LIGHT = `${FINDING_COLOURS.light} --accent: #3f51a3; --good: #24693f;`;
const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${FINDING_COLOURS.dark} --accent: #a9b6f2; --good: #84cf9f; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; }
.about, .why, figcaption { color: var(--quiet); font-size: 0.9rem; margin: 0 0 0.75rem; }
.about { overflow-wrap: anywhere; }
.result { font-size: 1.1rem; margin: 0 0 0.75rem; }
.result + svg.bar { margin-block-end: 0.4rem; }
table { border-collapse: collapse; inline-size: 100%; margin: 0 0 1.5rem; }
caption { text-align: start; font-weight: 600; padding: 0 0 0.35rem; }
th, td { border-block-end: 1px solid var(--line); padding: 0.3rem 0.75rem 0.3rem 0; text-align: start; font-weight: normal; vertical-align: top; }
thead th { color: var(--quiet); font-size: 0.9rem; vertical-align: bottom; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chart { inline-size: 34%; padding-block-start: 0.6rem; padding-inline-end: 0; }
th small { display: block; color: var(--quiet); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0 0 0.75rem; padding: 0; list-style: none; }
.legend span { color: CanvasText; }
figure { margin: 0 0 1.5rem; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${CHART_STYLE}${FINDING_STYLE}
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { color-scheme: light; ${LIGHT} print-color-adjust: exact; }
  html { font-size: 10pt; }
  body { font-size: 1rem; margin: 0; max-width: none; padding: 0; }
  h2, caption { break-after: avoid; }
  table, tr, figure { break-inside: avoid; }
}
`;

/** A review as one page: how far it is, what the checks found and what became of it, how much was edited, what is open. */
export function reviewReport(input: ExportInput, translator: Translator): string {
  const { t } = translator;
  const figures = reviewFigures(input);
  const title = t('report.page', { title: input.title });
  const about = [
    `${input.sourceName} → ${input.targetName}`,
    translator.list(input.authors),
    t('report.asOf', { time: translator.dateTime(input.time) }),
  ];
  return htmlPage({
    language: translator.language,
    title,
    style: STYLE,
    body: `${chartPatterns()}
<main>
<h1>${shownHtml(translator, title)}</h1>
<p class="about">${shownHtml(translator, about.filter((part) => part !== '').join(' · '))}</p>
${[progressPart, findingsPart, effortPart].map((part) => part(translator, figures)).join('\n')}
${listPart(translator, input)}
</main>`,
  });
}

function progressPart({ t, number, percent }: Translator, { progress }: ReviewFigures): string {
  const { all, reviewed, byState } = progress;
  const result = [
    t('report.progress.segments', { done: reviewed.segments, count: all.segments }),
    t('report.progress.words', { done: reviewed.words, count: all.words }),
  ].join(' · ');
  const bar = stackedBar(PROGRESS_ORDER.map((state) => ({ fill: state, amount: byState[state].segments })));
  const rows = PROGRESS_ORDER.map((state) => {
    const { segments, words } = byState[state];
    const share = all.segments > 0 ? segments / all.segments : 0;
    return [
      `<th scope="row">${fillSign(state)}${escapeHtml(t(`review.state.${state}`))}</th>`,
      ...[number(segments), percent(share), number(words)].map(numberCell),
    ].join('');
  });
  return section(
    t('report.progress.heading'),
    `<p class="result">${escapeHtml(result)}</p>
${bar}
<p class="why">${escapeHtml(t('report.progress.why'))}</p>
${table(
  t('report.progress.table'),
  [
    t('report.progress.state'),
    t('report.progress.amount'),
    t('report.progress.share'),
    t('report.progress.russianWords'),
  ],
  rows,
)}`,
  );
}

function findingsPart(translator: Translator, { findings, strip }: ReviewFigures): string {
  const { t, number } = translator;
  const { byCheck, byCategory, bySeverity, total } = findings;
  if (total.all === 0)
    return section(t('report.findings.heading'), `<p>${escapeHtml(t('report.findings.noneWhy'))}</p>`);
  const legend = OUTCOMES.map(
    (outcome) =>
      `<li class="${outcome}">${fillSign(outcome)}<span>${escapeHtml(t(`report.findings.${outcome}`))}: ${number(total[outcome])}</span></li>`,
  );
  const tables = [
    tallyTable(translator, 'bySeverity', 'severity', bySeverity, (name) => t(`review.severity.${name}`)),
    tallyTable(translator, 'byCheck', 'check', byCheck, (name) => nameCheck(translator, name)),
    tallyTable(translator, 'byCategory', 'category', byCategory, (name) => nameCategory(translator, name)),
  ];
  return section(
    t('report.findings.heading'),
    `<ul class="legend">${legend.join('')}</ul>
<p class="why">${escapeHtml(t('report.findings.why'))}</p>
${tables.join('\n')}
${total.open === 0 ? '' : stripPart(translator, strip)}`,
  );
}

function tallyTable<Name extends string>(
  { t, number }: Translator,
  caption: 'byCheck' | 'byCategory' | 'bySeverity',
  heading: 'check' | 'category' | 'severity',
  tallies: readonly Tally<Name>[],
  nameOf: (name: Name) => string,
): string {
  const most = Math.max(...tallies.map(({ all }) => all));
  const rows = tallies.map((tally) =>
    [
      `<th scope="row">${escapeHtml(nameOf(tally.name))}</th>`,
      ...OUTCOMES.map((outcome) => numberCell(number(tally[outcome]))),
      `<td class="chart">${stackedBar(
        OUTCOMES.map((fill) => ({ fill, amount: tally[fill] })),
        most,
      )}</td>`,
    ].join(''),
  );
  return table(
    t(`report.findings.${caption}`),
    [
      t(`report.findings.${heading}`),
      ...OUTCOMES.map((outcome) => t(`report.findings.${outcome}`)),
      t('report.findings.chart'),
    ],
    rows,
    true,
  );
}

function stripPart(translator: Translator, strip: ReviewFigures['strip']): string {
  const { t } = translator;
  const severities = SEVERITIES.filter((severity) => strip.some(({ bySeverity }) => bySeverity[severity] > 0));
  const legend = severities.map(
    (severity) =>
      `<li class="${severity}">${fillSign(severity)}<span>${escapeHtml(t(`review.severity.${severity}`))}</span></li>`,
  );
  const rows = strip
    .filter(({ findings }) => findings > 0)
    .map(
      (place) =>
        `<th scope="row">${escapeHtml(wordPlace(translator, place))}</th><td>${escapeHtml(wordPlaceContents(translator, place))}</td>`,
    );
  return `<h3>${escapeHtml(t('report.strip.heading'))}</h3>
<figure>${stripChart(strip, t('report.strip.label'))}
<figcaption>${escapeHtml(t('report.strip.explain'))}</figcaption></figure>
<ul class="legend">${legend.join('')}</ul>
<div class="unseen">${table(t('report.strip.label'), [t('report.strip.place'), t('report.list.heading')], rows)}</div>`;
}

function effortPart(translator: Translator, figures: ReviewFigures): string {
  const { t } = translator;
  const rows = wordEffort(translator, figures).map(
    ({ name, value, why }) =>
      `<th scope="row">${escapeHtml(name)}${why === null ? '' : `<small>${escapeHtml(why)}</small>`}</th>${numberCell(value)}`,
  );
  return section(
    t('report.effort.heading'),
    table(t('report.effort.table'), [t('report.effort.figure'), t('report.effort.value')], rows),
  );
}

function listPart(translator: Translator, input: ExportInput): string {
  const { t } = translator;
  if (input.findings.length === 0) return '';
  const segments = segmentsById(input);
  const shown = gravest(input.findings, MOST_FINDINGS);
  const left = input.findings.length - shown.length;
  const articles = shown.map((finding) => findingArticle(translator, segments, finding, 'h3'));
  const more = left === 0 ? '' : `<p class="why">${escapeHtml(t('report.list.more', { count: left }))}</p>`;
  return section(t('report.list.heading'), `${articles.join('\n')}\n${more}`);
}

/** The gravest findings, at most so many, in their order. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const kept = new Set(
    [...findings].sort((one, other) => severityRank(one.severity) - severityRank(other.severity)).slice(0, most),
  );
  return findings.filter((finding) => kept.has(finding));
}

function section(heading: string, body: string): string {
  return `<section>
<h2>${escapeHtml(heading)}</h2>
${body}
</section>`;
}

/** A table of rows whose cells are HTML already; all columns but the first, and the chart in the last, hold numbers. */
function table(caption: string, columns: readonly string[], rows: readonly string[], hasChart = false): string {
  const heading = columns.map((column, index) => {
    const isNumber = index > 0 && !(hasChart && index === columns.length - 1);
    return `<th scope="col"${isNumber ? ' class="number"' : ''}>${escapeHtml(column)}</th>`;
  });
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${heading.join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row}</tr>`).join('\n')}
</tbody>
</table>`;
}

function numberCell(value: string): string {
  return `<td class="number">${escapeHtml(value)}</td>`;
}
