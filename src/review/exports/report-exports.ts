import { version } from '../../../package.json';
import { CHECKS } from '../../core/checks/registry';
import type { ExportInput } from '../../core/exports/exporter';
import { correctedParagraphs, type CorrectedParagraph } from '../../core/exports/corrected-paragraphs';
import type { Translator } from '../../i18n/translator';
import { escapeHtml, htmlPage } from '../report/html-page';
import { htmlReport } from '../report/html-report';
import { reviewReport } from '../report/review-report';
import type { ReportedReview } from '../report/reported-review';
import { sarifReport } from '../report/sarif-report';
import { bilingualDocument } from './bilingual-document';
import { bilingualPage } from './bilingual-page';

/** Makes a page or a report of a review, worded in the language of the interface. */
export interface ReportExporter {
  /** What `--format` calls it. */
  readonly id: string;
  readonly extensions: readonly string[];
  /** The ending of its files where no ending belongs to it. */
  readonly ending?: string;
  /** Whether it shows findings, so that the checks have to run first. */
  readonly showsFindings?: boolean;
  /** A text, or the parts of a package. */
  report(input: ExportInput, translator: Translator): string | ReadonlyMap<string, string>;
}

/** The corrected English as a page of its own, for reading and for pasting elsewhere. */
const htmlExport: ReportExporter = {
  id: 'html',
  extensions: ['html', 'htm'],
  report(input) {
    const body = correctedParagraphs(input).map(elementOf).join('\n');
    return htmlPage({ language: 'en', title: input.title, style: STYLE, body: `<main>\n${body}\n</main>` });
  },
};

const STYLE = `
:root { color-scheme: light dark; }
body { font: 18px/1.6 Georgia, serif; margin: 3rem auto; max-width: 42rem; padding: 0 1.25rem; overflow-wrap: anywhere; }
h1, h2 { font-family: system-ui, sans-serif; line-height: 1.25; }
.caption { font-size: 0.9em; opacity: 0.8; }
`;

function elementOf({ kind, text }: CorrectedParagraph, index: number): string {
  const words = escapeHtml(text);
  if (kind === 'heading') return index === 0 ? `<h1>${words}</h1>` : `<h2>${words}</h2>`;
  return kind === 'caption' ? `<p class="caption">${words}</p>` : `<p>${words}</p>`;
}

/** A table for a colleague without the program. */
const bilingualHtmlExport: ReportExporter = {
  id: 'bilingual-html',
  extensions: [],
  ending: 'html',
  showsFindings: true,
  report: bilingualPage,
};

/** The same table as a Word document. */
const bilingualDocxExport: ReportExporter = {
  id: 'bilingual-docx',
  extensions: [],
  ending: 'docx',
  showsFindings: true,
  report: bilingualDocument,
};

/** The findings as a page. */
const findingsExport: ReportExporter = {
  id: 'findings-html',
  extensions: [],
  ending: 'html',
  showsFindings: true,
  report: (input, translator) => htmlReport(translator, reported(input)),
};

/** The review in figures, with what is open. */
const reportExport: ReportExporter = {
  id: 'report-html',
  extensions: [],
  ending: 'html',
  showsFindings: true,
  report: reviewReport,
};

/** The findings as SARIF 2.1.0 (OASIS), for programs that collect reports. */
const sarifExport: ReportExporter = {
  id: 'sarif',
  extensions: ['sarif'],
  showsFindings: true,
  report: (input, translator) =>
    sarifReport(
      translator,
      reported(input),
      CHECKS.map(({ meta }) => meta),
      version,
    ),
};

function reported({ title, targetName, segments, target, findings }: ExportInput): ReportedReview {
  return { title, targetName, segments, targetText: target.text, findings };
}

/** Every page and report that a review can be made into. */
export const REPORT_EXPORTERS: readonly ReportExporter[] = [
  htmlExport,
  bilingualHtmlExport,
  bilingualDocxExport,
  findingsExport,
  reportExport,
  sarifExport,
];
