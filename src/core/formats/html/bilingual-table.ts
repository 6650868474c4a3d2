import { failure, success, type Result } from '../../result';
import { fault } from '../../fault';
import { applyReplacements } from '../apply-replacements';
import type { BilingualFormat, FileContents, Replacement, UnitChange, WriteOptions } from '../format';
import { columnsOf } from '../table/columns';
import { newCells, tableRows, type TableRows } from '../table/table-rows';
import { documentOfTexts } from '../text-units';
import { inOrder } from '../xml/write-target';
import { childrenOf, isElement, parseHtml, type HtmlElement, type HtmlNode } from './html-tree';
import { escapeHtml } from './html-text';

/** A page that is a table of a Russian text and its English, as our own export makes it: a row is a unit. */
export const bilingualHtml: BilingualFormat = {
  id: 'bilingual-html',
  extensions: ['html', 'htm', 'xhtml'],
  container: 'text',
  holds: 'both-languages',
  // Other pages are not parsed for nothing.
  recognises: (contents) =>
    contents.text.includes(`name="${REVISION_NAME}"`) || (/<table\b/i.test(contents.text) && isMostlyTable(contents)),
  read(contents) {
    const table = readTable(contents);
    if (!table.ok) return table;
    const document = documentOfTexts(table.value.units);
    const said = new RegExp(`<meta name="${REVISION_NAME}" content="(\\d{1,9})"`).exec(contents.text)?.[1];
    return success(said === undefined ? document : { ...document, revision: Number(said) });
  },
  write(contents, changes, options) {
    if (changes.length === 0) return success({ text: contents.text });
    const table = readTable(contents);
    return table.ok ? success({ text: writeTable(contents.text, table.value, changes, options) }) : table;
  },
};

/** What the page calls the revision that it was made from. */
export const REVISION_NAME = 'sverka-revision';

interface Row {
  readonly cells: readonly HtmlElement[];
  readonly texts: readonly string[];
}

interface Table extends TableRows<Row> {
  /** How much longer the file is than what the parser saw: its BOM. */
  readonly shift: number;
}

/** How much of the text of a page stands in its table. */
const MOST = 0.6;

function isMostlyTable({ path, text }: FileContents): boolean {
  const tree = parseHtml(path, text);
  if (!tree.ok) return false;
  const table = largestTable(tree.value);
  if (table === null) return false;
  const rows = rowsOf(table);
  const columns = columnsOf(rows.map(({ texts }) => texts));
  const isNamed = columns?.hasHeading === true && columns.id !== null;
  return isNamed && textOf(table).length >= MOST * textOf(tree.value).length;
}

function readTable({ path, text }: FileContents): Result<Table> {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = parseHtml(path, text.slice(shift));
  if (!tree.ok) return tree;
  const table = largestTable(tree.value);
  const rows = table === null ? [] : rowsOf(table);
  const columns = columnsOf(rows.map(({ texts }) => texts));
  if (columns === null) return failure(fault('columns-missing', { path }));
  return success({ shift, ...tableRows(rows, columns, (row, column) => row.texts[column] ?? '') });
}

function largestTable(root: HtmlNode | Parameters<typeof childrenOf>[0]): HtmlElement | null {
  let best: { readonly table: HtmlElement; readonly size: number } | null = null;
  const waiting = [...childrenOf(root)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && node.tagName === 'table') {
      const size = textOf(node).length;
      if (best === null || size > best.size) best = { table: node, size };
    } else waiting.push(...childrenOf(node));
  }
  return best?.table ?? null;
}

function rowsOf(table: HtmlElement): Row[] {
  const rows: Row[] = [];
  const find = (node: HtmlElement): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      if (child.tagName === 'tr') {
        const cells = childrenOf(child).filter(
          (cell): cell is HtmlElement => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
        );
        rows.push({ cells, texts: cells.map(textOf) });
      } else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) find(child);
    }
  };
  find(table);
  return rows;
}

/** Elements that begin a line when somebody types into a cell. */
const LINES = new Set(['br', 'div', 'p', 'li']);
const SILENT = new Set(['script', 'style', 'title', 'template', 'head']);

/** The text of a node: blanks as one, line breaks as lines. */
function textOf(root: Parameters<typeof childrenOf>[0]): string {
  let text = '';
  const walk = (node: HtmlNode): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      text += node.value.replace(/[\t\n\f\r ]+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    if (SILENT.has(node.tagName)) return;
    if (LINES.has(node.tagName)) text += '\n';
    for (const child of childrenOf(node)) walk(child);
  };
  for (const child of childrenOf(root)) walk(child);
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function writeTable(text: string, table: Table, changes: readonly UnitChange[], { encodes }: WriteOptions): string {
  const replacements = changes.flatMap((change): Replacement[] => {
    const unit = table.units[change.unit]!;
    return newCells(table, change, unit, '').flatMap(([column, words]) => {
      const place = unit.row.cells[column]?.sourceCodeLocation;
      if (!place?.startTag) return [];
      const to = place.endTag?.startOffset ?? place.endOffset;
      const written = escapeHtml(words, encodes).replaceAll('\n', '<br>');
      return [{ from: table.shift + place.startTag.endOffset, to: table.shift + to, text: written }];
    });
  });
  return applyReplacements(text, { from: 0, to: text.length }, inOrder(replacements));
}
