import { success, failure, type Result } from '../../result';
import { doubtfulFormat } from '../xml/xml-fault';
import type { BilingualFormat } from '../format';
import { documentOfTexts, type TextUnit } from '../text-units';
import { parsePo } from './parse-po';
import { placeholdersIn } from './placeholders';
import { kindOf, notesOf, stateOf } from './po-comments';
import { flagsOf, isHeader, type PoEntry } from './po-entry';
import { writePo } from './write-po';
import type { Fault } from '../../fault';

/** A translation of an entry as a unit. */
export interface PoUnit extends TextUnit {
  readonly entry: PoEntry;
  /** Which of its plural forms; 0 for an entry without. */
  readonly form: number;
}

/** PO and POT of GNU gettext: each translation (of plurals each form) is a unit. */
export const po: BilingualFormat = {
  id: 'po',
  extensions: ['po', 'pot'],
  container: 'text',
  holds: 'both-languages',
  recognises: ({ text }) => /^\uFEFF?(?:#.*\r?\n|\s|domain\s+"[^"\n]*")*msgid[\s"]/.test(text.slice(0, 10_000)),
  declaredEncoding: (head) => {
    const named = /"Content-Type:[^"\n]*?charset=([\w:.-]+)/im.exec(head)?.[1] ?? null;
    return named === null || named === 'CHARSET' ? null : named;
  },
  read({ path, text }) {
    const units = poUnits(path, text);
    if (!units.ok) return units;
    const { revision } = units.value;
    const document = documentOfTexts(units.value.units, units.value.warnings);
    return success(revision === null ? document : { ...document, revision });
  },
  write({ path, text }, changes) {
    if (changes.length === 0) return success({ text });
    const units = poUnits(path, text);
    return units.ok ? success({ text: writePo(text, units.value.units, changes) }) : units;
  },
};

interface PoFile {
  readonly units: PoUnit[];
  readonly warnings: Fault[];
  /** Of an export of ours: after which revision it was made. */
  readonly revision: number | null;
}

function poUnits(path: string, text: string): Result<PoFile> {
  const entries = parsePo(path, text);
  if (!entries.ok) return failure(entries.error);
  const header = entries.value.find(isHeader);
  const forms = pluralForms(header);
  const warnings: Fault[] = [];
  const units = entries.value.flatMap((entry): PoUnit[] => {
    if (isHeader(entry)) return [];
    if (forms !== null && entry.plural !== null && entry.strings.length !== forms && warnings.length === 0) {
      const data = { forms: entry.strings.length, most: forms };
      warnings.push(doubtfulFormat(path, text, { offset: entry.id.from, detail: 'po-plural-forms', data }));
    }
    const own = { state: stateOf(entry), notes: notesOf(entry), kind: kindOf(entry) };
    const placeholders = placeholdersIn(flagsOf(entry));
    return entry.strings.map((string, form) => ({
      ...own,
      ...{ entry, form, placeholders },
      source: form > 0 && entry.plural !== null ? entry.plural.text : entry.id.text,
      target: string.text,
      ...(entry.context === null ? {} : { id: entry.context.text }),
    }));
  });
  const said = /^X-Sverka-Revision: (\d{1,9})$/m.exec(header?.strings[0]?.text ?? '')?.[1];
  return success({ units, warnings, revision: said === undefined ? null : Number(said) });
}

/** How many plural forms the head of the file says that the language has. */
function pluralForms(header: PoEntry | undefined): number | null {
  const said = /^Plural-Forms:.*\bnplurals\s*=\s*(\d+)/im.exec(header?.strings[0]?.text ?? '')?.[1];
  return said === undefined ? null : Number(said);
}
