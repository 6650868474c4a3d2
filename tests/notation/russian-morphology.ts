import { createMorphology } from '../../src/core/language/russian/create-morphology';
import type { Morphology, Parse } from '../../src/core/language/russian/morphology';
import { loadMorphologyFiles } from '../../src/files/language-data';

let opened: Morphology | undefined;

/** The morphology with the real dictionary, opened once for each test file. */
export function realMorphology(): Morphology {
  if (!opened) {
    const files = loadMorphologyFiles();
    if (!files.ok) throw new Error(`the dictionary is missing: ${JSON.stringify(files.error)}`);
    opened = createMorphology(files.value);
  }
  return opened;
}

/** A reading in one line: `lemma noun animate feminine singular genitive surname`, leaving out what is not there. */
export function inWords(parse: Parse | undefined): string {
  if (!parse) return '';
  const parts = [
    parse.lemma,
    parse.partOfSpeech,
    parse.animacy,
    parse.gender,
    parse.number,
    parse.case,
    ...parse.names,
  ];
  return parts.filter(Boolean).join(' ');
}
