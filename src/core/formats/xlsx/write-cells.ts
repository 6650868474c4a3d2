import { applyReplacements } from '../apply-replacements';
import type { Replacement, UnitChange } from '../format';
import { newCells } from '../table/table-rows';
import { placeholdersOf } from '../text-units';
import { inUtf8 } from '../xml/declared-encoding';
import { setAttribute } from '../xml/edit-attributes';
import { inOrder } from '../xml/write-target';
import { attribute, isOneTag, type XmlElement } from '../xml/xml-element';
import { referenceOf } from './cell-reference';
import { childrenMarkup } from './leaf-content';
import { plainRuns, runsOfText } from './marked-runs';
import { cellIn, type SheetUnit, type WorkbookUnits } from './sheet-units';
import { mainProperties, writeRuns, type TextRun } from './text-runs';
import type { Sheet, SheetRow } from './workbook';

/** The sheets that the changes of units change, by the names of their parts. */
export function writeCells(
  { units, tags }: WorkbookUnits,
  changes: readonly UnitChange[],
): ReadonlyMap<string, string> {
  const markupOf = placeholdersOf(units);
  const edits = new Map<Sheet, Replacement[]>();
  for (const change of changes) {
    const unit = units[change.unit]!;
    const { columns, sheet } = unit.table;
    const before = cellIn(unit.row, columns.target)?.runs() ?? [];
    const cells = newCells(unit.table, change, { target: plainRuns(before), notes: unit.notes }, ',');
    const news = cells.map(([column, text]): NewCell => {
      if (column !== columns.target) return [column, [{ text, properties: '' }]];
      return [column, runsOfText(text, mainProperties(before), tags, (character) => markupOf(character, change.unit))];
    });
    const known = edits.get(sheet) ?? [];
    known.push(...rowEdits(unit, news));
    edits.set(sheet, known);
  }
  return new Map(
    [...edits]
      .filter(([, replacements]) => replacements.length > 0)
      .map(([{ part, document }, replacements]) => {
        const whole = { from: 0, to: document.text.length };
        return [part, inUtf8(applyReplacements(document.text, whole, inOrder(replacements)))];
      }),
  );
}

type NewCell = readonly [column: number, runs: readonly TextRun[]];

function rowEdits({ row, table }: SheetUnit, news: readonly NewCell[]): Replacement[] {
  const { text } = table.sheet.document;
  const edits: Replacement[] = [];
  let widest = -1;
  for (const [column, runs] of news) {
    const cell = cellIn(row, column);
    if (cell?.isFormula === true) continue;
    if (cell !== undefined) {
      edits.push({ from: cell.element.from, to: cell.element.to, text: changedCell(text, cell.element, runs) });
      continue;
    }
    const like = cellIn(row, table.columns.source)?.element ?? row.cells[0]!.element;
    const before = row.cells.find((other) => other.column > column)?.element;
    const at = before?.from ?? row.cells.at(-1)!.element.to;
    edits.push({ from: at, to: at, text: newCell(like, row, column, runs) });
    widest = column + 1;
  }
  return [...spanEdits(text, row, widest), ...edits];
}

/** A cell with another text, in place of what it held; its style and what else other programs keep in it stay. */
function changedCell(text: string, element: XmlElement, runs: readonly TextRun[]): string {
  const head = text.slice(element.from, isOneTag(element) ? element.to : element.content.from);
  const attributes = head.replace(/\s*\/?>$/, '').replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const rest = childrenMarkup(text, element)
    .filter(({ local }) => !['v', 'is', 'f'].includes(local))
    .map(({ markup }) => markup)
    .join('');
  return `${attributes}${inlineText(element, runs)}${rest}</${element.name}>`;
}

function newCell(like: XmlElement, row: SheetRow, column: number, runs: readonly TextRun[]): string {
  const style = attribute(like, 's');
  const reference = referenceOf({ row: row.row, column });
  const attributes = `r="${reference}"${style === null ? '' : ` s="${style}"`}`;
  return `<${like.name} ${attributes}${inlineText(like, runs)}</${like.name}>`;
}

function inlineText({ name, local }: XmlElement, runs: readonly TextRun[]): string {
  const prefix = name.slice(0, name.length - local.length);
  return ` t="inlineStr"><${prefix}is>${writeRuns(runs, prefix)}</${prefix}is>`;
}

/** A row may say which columns it reaches over. */
function spanEdits(text: string, { element }: SheetRow, width: number): Replacement[] {
  const spans = /^(\d+):(\d+)$/.exec(attribute(element, 'spans') ?? '');
  if (spans === null || Number(spans[2]) >= width) return [];
  return setAttribute(text, element, 'spans', `${spans[1]!}:${String(width)}`, { encodes: () => true });
}
