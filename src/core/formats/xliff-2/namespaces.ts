/** The namespaces of XLIFF 2 and its modules, by their usual prefixes. */
export const XLIFF_2 = {
  core: 'urn:oasis:names:tc:xliff:document:2.0',
  core22: 'urn:oasis:names:tc:xliff:document:2.2',
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  ctr21: 'urn:oasis:names:tc:xliff:changetracking:2.1',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  pgs: 'urn:oasis:names:tc:xliff:pgs:1.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
} as const;

/** The state that our own exports add to what XLIFF has (`subState`). */
export const SUB_STATES = { edited: 'sverka:edited', excluded: 'sverka:excluded' } as const;

/** Whether a namespace is that of the core. */
export function isCore(namespace: string): boolean {
  return namespace === XLIFF_2.core || namespace === XLIFF_2.core22;
}

/** The ids of annotations by which our own exports show findings; they are no tags of the text. */
export const QUALITY_MARK = 'sverka-issue-';

const MODULES: ReadonlyMap<string, string> = new Map(
  Object.entries(XLIFF_2).map(([name, namespace]) => [
    namespace,
    name.startsWith('core') ? '' : name.replace(/\d+$/, ''),
  ]),
);

/** The short name of the module that a namespace belongs to, empty for the core; null for an extension. */
export function moduleOf(namespace: string): string | null {
  return MODULES.get(namespace) ?? null;
}
