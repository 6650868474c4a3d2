/** The part in which a workbook keeps properties of other programs' making. */
export const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/** What an export calls the revision that it was made from. */
const REVISION_NAME = 'Sverka revision';

/** The part that says from which revision of a review a workbook was made. */
export function customProperties(revision: number): string {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006';
  return `<Properties xmlns="${types}/custom-properties" xmlns:vt="${types}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${REVISION_NAME}"><vt:i4>${String(revision)}</vt:i4></property></Properties>`;
}

/** The revision in such a part, also as other programs write it again; null where there is none. */
export function revisionIn(properties: string): number | null {
  const found = /<property\b[^>]*\sname="Sverka revision"[^>]*>\s*<(?:\w+:)?\w+>(\d{1,9})(?:\.0*)?</.exec(properties);
  return found === null ? null : Number(found[1]);
}
