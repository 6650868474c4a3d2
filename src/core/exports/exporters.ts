import type { Exporter } from './exporter';
import { docxExport } from './docx/document';
import { docxTrackedExport } from './docx/tracked';
import { csvExport, tsvExport } from './delimited';
import { jsonExport, jsonLinesExport } from './json';
import { markdownExport } from './markdown';
import { poExport } from './po';
import { plainTextExport } from './plain-text';
import { tmxExport } from './tmx';
import { xlsxExport } from './xlsx/xlsx';
import { xliff1Export } from './xliff/xliff-1-2';
import { xliffExport } from './xliff/xliff-2-1';

/** Every kind of file that a review can be made into, beside the one that the English came in. */
export const EXPORTERS: readonly Exporter[] = [
  plainTextExport,
  markdownExport,
  docxExport,
  docxTrackedExport,
  xliffExport,
  xliff1Export,
  tmxExport,
  poExport,
  csvExport,
  tsvExport,
  xlsxExport,
  jsonLinesExport,
  jsonExport,
];
