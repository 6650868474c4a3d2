import type { RussianText } from '../analysis/analysed-document';
import type { MentionKind } from './animacy';
import type { AgreementGender } from './noun-grammar';
import { readMention } from './read-mention';
import { RECENT_TEXTS, rememberRecent } from './recent';
import { wordsOf, type Word } from './word';

/** A singular noun that a pronoun may stand for. */
export interface Mention {
  readonly word: Word;
  /** Dictionary form, folded. */
  readonly lemma: string;
  readonly kind: MentionKind;
  /** The dictionary or the words beside it leave no doubt about the kind. */
  readonly sure: boolean;
  readonly genders: readonly AgreementGender[];
  readonly nominative: boolean;
  readonly accusative: boolean;
  readonly afterPreposition: boolean;
  /** Depends on the noun before it: «рейтинг президента». */
  readonly dependent: boolean;
  /** How likely it is the subject of its clause, 0..1. */
  readonly subject: number;
  /** First mention of its text. */
  readonly first: boolean;
  readonly proper: boolean;
  /** Read as a person's name. */
  readonly personName: boolean;
  /** Masculine name of an office, which a woman may hold as well. */
  readonly masculineTitle: boolean;
  readonly organisation: boolean;
  readonly place: boolean;
  readonly creature: boolean;
  readonly time: boolean;
  readonly weak: boolean;
  readonly ship: boolean;
  readonly latin: boolean;
  /** How likely the form is singular, 0..1. */
  readonly singularShare: number;
}

/** The mentions of a Russian text, in order. */
export const mentionsOf = rememberRecent(RECENT_TEXTS, (text: RussianText): readonly Mention[] => find(wordsOf(text)));

/** A mention before its place among the others is known. */
export type MentionDraft = { -readonly [Key in keyof Mention]: Mention[Key] };

function find(words: readonly Word[]): readonly Mention[] {
  const drafts: MentionDraft[] = [];
  for (const word of words) {
    const draft = readMention(word, words);
    if (draft) drafts.push(draft);
  }
  markSubjects(drafts, words);
  return drafts;
}

function markSubjects(drafts: readonly MentionDraft[], words: readonly Word[]): void {
  let clauseWithSubject = -1;
  drafts.forEach((draft, index) => {
    draft.first = index === 0;
    if (!draft.nominative || draft.dependent || draft.afterPreposition || draft.latin) return;
    const clause = draft.word.clause;
    if (!draft.accusative) draft.subject = 1;
    else draft.subject = verbBefore(draft.word, words) ? 0.3 : 0.8;
    if (clauseWithSubject === clause && draft.accusative) draft.subject = 0.2;
    if (draft.subject > 0.5) clauseWithSubject = clause;
  });
}

function verbBefore(word: Word, words: readonly Word[]): boolean {
  for (let at = word.index - 1; at >= 0; at--) {
    const before = words[at];
    if (!before || before.clause !== word.clause) return false;
    if (before.verb) return true;
  }
  return false;
}
