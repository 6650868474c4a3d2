import { SEVERITIES } from '../core/findings/finding';
import type { Dismissal, Revision, SourceText } from '../core/history/revision';
import { SEGMENT_STATES } from '../core/segments/segment';
import type { Term } from '../core/terms/term';
import { isRecord, isSegment, isTextList, parseJson } from './segment-page';

/** The revision that a row holds; null if its body is none, e.g. in a file that somebody made by hand. */
export function parseRevision(body: string, hash: string): Revision | null {
  const value = parseJson(body);
  return isRecord(value) && isRevision(value) ? ({ ...value, hash } as Revision) : null;
}

function isRevision(value: Record<string, unknown>): boolean {
  // A kind such as `constructor` would find a function that every object has.
  if (typeof value.kind !== 'string' || !Object.hasOwn(VALUES, value.kind)) return false;
  const isValue = VALUES[value.kind as Revision['kind']];
  return (
    isTextList(value.segments) &&
    (value.before === null || isValue(value.before)) &&
    (value.after === null || isValue(value.after)) &&
    isTextOrNull(value.reason) &&
    Number.isSafeInteger(value.number) &&
    Number.isSafeInteger(value.batch) &&
    (value.undoes === undefined || Number.isSafeInteger(value.undoes)) &&
    (value.seconds === undefined || (Number.isSafeInteger(value.seconds) && Number(value.seconds) > 0)) &&
    typeof value.author === 'string' &&
    typeof value.time === 'string' &&
    typeof value.previousHash === 'string' &&
    (value.origin === null || isOrigin(value.origin))
  );
}

/** What `before` and `after` may hold, by kind. */
const VALUES: { readonly [Kind in Revision['kind']]: (value: unknown) => boolean } = {
  text: isText,
  note: isText,
  state: (value) => (SEGMENT_STATES as readonly unknown[]).includes(value),
  alignment: (value) => Array.isArray(value) && value.every(isSegment),
  source: isSourceText,
  dismissal: isDismissal,
  'dismissal-undo': isDismissal,
  term: isTerm,
};

/** Whether a value is a glossary entry. */
export function isTerm(value: unknown): value is Term {
  return (
    isRecord(value) &&
    isText(value.approved) &&
    isTextList(value.lemmas) &&
    isTextList(value.forbidden) &&
    (value.note === undefined || isText(value.note))
  );
}

function isDismissal(value: unknown): value is Dismissal {
  return (
    isRecord(value) &&
    [value.key, value.check, value.messageId, value.words].every(isText) &&
    (value.extent === 'one' || value.extent === 'like' || value.extent === 'check') &&
    (value.upTo === undefined || (SEVERITIES as readonly unknown[]).includes(value.upTo))
  );
}

function isSourceText(value: unknown): value is SourceText {
  return isRecord(value) && [value.name, value.text, value.encoding, value.format, value.hash].every(isText);
}

function isOrigin(value: unknown): boolean {
  return isRecord(value) && isText(value.author) && isText(value.time);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
