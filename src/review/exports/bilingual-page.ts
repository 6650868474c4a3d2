import type { ExportInput } from '../../core/exports/exporter';
import { segmentsWithText } from '../../core/exports/segment-rows';
import { writtenOut } from '../../core/formats/written-out';
import type { Finding } from '../../core/findings/finding';
import { REVISION_NAME } from '../../core/formats/html/bilingual-table';
import { notesCell } from '../../core/formats/table/cell-text';
import type { Segment } from '../../core/segments/segment';
import type { Translator } from '../../i18n/translator';
import { findingsBySegment } from './findings-by-segment';
import { escapeHtml, htmlPage } from '../report/html-page';
import { shownHtml, SIGN_STYLE } from '../report/shown-html';

const STYLE = `
:root { color-scheme: light dark; --line: #c9ced6; --quiet: #5b6573; --field: #f3f7fc; }
@media (prefers-color-scheme: dark) { :root { --line: #3a414c; --quiet: #a3adba; --field: #1c2531; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin: 0; }
.how { color: var(--quiet); margin: 0.25rem 0 1.25rem; max-width: 60rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; }
th { position: sticky; top: 0; background: Canvas; }
th:nth-child(1) { width: 3rem; } th:nth-child(5) { width: 7rem; } th:nth-child(6), th:nth-child(7) { width: 14%; }
td:nth-child(3), td:nth-child(7), .excluded td { color: var(--quiet); }
td[contenteditable] { background: var(--field); color: CanvasText; white-space: pre-wrap; }
ul { margin: 0; padding-inline-start: 1rem; }
${SIGN_STYLE}`;

/**
 * The segments as a table in one page, for a colleague without the program: she types into the cells of the English and of the notes and
 * saves the page; `bilingual-html` reads it again. No script, nothing loaded from elsewhere.
 */
export function bilingualPage(input: ExportInput, translator: Translator): string {
  const { t } = translator;
  const findings = findingsBySegment(input.findings);
  const columns = ['source', 'machine', 'target', 'state', 'notes', 'findings'] as const;
  const heading = ['ID', ...columns.map((column) => t(`exports.${column}`))];
  const rows = segmentsWithText(input.segments).map((segment) =>
    row(segment, findings.get(segment.id) ?? [], input, translator),
  );
  return htmlPage({
    language: translator.language,
    title: input.title,
    style: STYLE,
    meta: { [REVISION_NAME]: String(input.revisions.length) },
    body: `<h1>${shownHtml(translator, input.title)}</h1>
<p class="how">${escapeHtml(t('exports.howToFill'))}</p>
<table>
<thead><tr>${heading.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`,
  });
}

function row(segment: Segment, findings: readonly Finding[], { words }: ExportInput, translator: Translator): string {
  const { t } = translator;
  const { id, source, machine, target, state, notes, tags } = segment;
  const text = (side: string): string => shownHtml(translator, writtenOut(side, tags)).replaceAll('\n', '<br>');
  const list = findings.map((finding) => `<li>${shownHtml(translator, words.finding(finding))}</li>`).join('');
  const cells = [
    `<td>${id}</td>`,
    `<td lang="ru">${text(source)}</td>`,
    `<td lang="en">${text(machine)}</td>`,
    `<td lang="en" contenteditable="true">${text(target)}</td>`,
    `<td>${escapeHtml(t(`review.state.${state}`))}</td>`,
    `<td contenteditable="true">${shownHtml(translator, notesCell(notes, '')).replaceAll('\n', '<br>')}</td>`,
    `<td>${list === '' ? '' : `<ul>${list}</ul>`}</td>`,
  ];
  return `<tr class="${state}">${cells.join('')}</tr>`;
}
