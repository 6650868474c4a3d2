import { success } from '../../result';
import type { BilingualFormat } from '../format';
import { documentOfTexts } from '../text-units';
import { CUSTOM_PROPERTIES, revisionIn } from './custom-properties';
import { columnNames, readSheetUnits } from './sheet-units';
import { writeCells } from './write-cells';

/** Workbooks of Excel and other spreadsheets (ISO/IEC 29500): a row of a sheet with both languages is a unit. */
export const xlsx = workbook(null);

function workbook(wanted: string | null): BilingualFormat {
  return {
    id: wanted === null ? 'xlsx' : `xlsx:${wanted}`,
    extensions: ['xlsx', 'xlsm'],
    container: 'package',
    holds: 'both-languages',
    recognises: ({ parts }) =>
      /spreadsheetml\.sheet\.main\+xml|sheet\.macroEnabled\.main\+xml/.test(parts?.text('[Content_Types].xml') ?? ''),
    withColumns: workbook,
    columnNames,
    read(contents) {
      const read = readSheetUnits(contents, wanted);
      if (!read.ok) return read;
      const document = documentOfTexts(read.value.units, read.value.warnings);
      const revision = revisionIn(contents.parts?.text(CUSTOM_PROPERTIES) ?? '');
      return success(revision === null ? document : { ...document, revision });
    },
    write(contents, changes) {
      if (changes.length === 0) return success({ parts: new Map() });
      const read = readSheetUnits(contents, wanted);
      return read.ok ? success({ parts: writeCells(read.value, changes) }) : read;
    },
  };
}
