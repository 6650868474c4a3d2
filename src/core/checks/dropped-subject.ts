import type { RussianToken } from '../analysis/analysed-document';
import type { PronounGender } from '../coreference/pronoun';

/** The verb of a sentence that leaves its subject out, and the gender that it shows. */
export interface DroppedSubject {
  readonly gender: PronounGender;
  readonly token: RussianToken;
}

/** «Отметила, что …»: a sentence that begins with a past verb of saying or doing and names nobody before its first comma. */
export function droppedSubject(tokens: readonly RussianToken[]): DroppedSubject | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'word');
  const verb = tokens[at];
  const reading = verb?.reading;
  if (verb === undefined || reading?.partOfSpeech !== 'verb' || reading.tense !== 'past') return undefined;
  if (reading.number !== 'singular' || (reading.gender !== 'masculine' && reading.gender !== 'feminine'))
    return undefined;
  for (const token of tokens.slice(at + 1)) {
    if (token.kind === 'punctuation') break;
    // «Зажгла свет»: what does not agree is no subject.
    const { gender } = reading;
    const agrees = token.parses.some(
      (parse) =>
        parse.partOfSpeech === 'noun' &&
        parse.case === 'nominative' &&
        parse.number !== 'plural' &&
        (parse.gender === gender || parse.gender === 'common' || parse.gender === null),
    );
    if (agrees) return undefined;
  }
  return { gender: reading.gender, token: verb };
}
