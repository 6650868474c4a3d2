import type { AnalysedSegment, RussianToken } from '../analysis/analysed-document';
import { hasGenderedPronoun, readEnglish, withCapitalsOf, type EnglishPronoun } from '../coreference/english-pronoun';
import type { PronounGender } from '../coreference/pronoun';
import { RUSSIAN_PRONOUNS } from '../coreference/russian-pronouns.lexicon';
import type { FindingDraft } from '../findings/finding';
import type { Check } from './check';
import { droppedSubject } from './dropped-subject';

/** Finds he for a woman and she for a man: «Она сообщила» rendered as "He said", «Отметила, что» as "He noted that". */
export const pronounGender: Check = {
  meta: {
    id: 'pronoun-gender',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    messageIds: ['pronoun', 'verb'],
    yieldsTo: ['pronoun-antecedent'],
  },
  mayFind: ({ segment: { source, target } }) => hasGenderedPronoun(target.text) && source.text !== '',
  *run({ segment }) {
    const { source, target } = segment;
    const { pronouns } = readEnglish(target.text);
    const [first] = pronouns;
    // Both genders in the English: two persons, and who is who is another question.
    if (first === undefined || pronouns.some(({ gender }) => gender !== first.gender)) return;
    const evidence = evidenceIn(source.tokens);
    if (evidence === undefined || evidence.gender === first.gender) return;
    // One for one: of more he words some may stand for somebody else.
    if (evidence.kind === 'oblique' && pronouns.length > 1) return;
    if (evidence.kind === 'verb' && (first.role !== 'subject' || first.from > FIRST_WORDS)) return;
    if (hasPersonOf(first.gender, source.tokens)) return;
    yield flag(segment, evidence, pronouns);
  },
};

/** How far from its beginning the English may name the subject that the Russian leaves out, in characters. */
const FIRST_WORDS = 24;

interface Evidence {
  readonly kind: 'pronoun' | 'oblique' | 'verb';
  readonly gender: PronounGender;
  readonly token: RussianToken;
}

/** The one gender that the Russian speaks of: by «он» or «она», or by the verb of a sentence that leaves its subject out. */
function evidenceIn(tokens: readonly RussianToken[]): Evidence | undefined {
  const forms = tokens.flatMap((token) => {
    const form = RUSSIAN_PRONOUNS.get(token.folded);
    return form === undefined ? [] : [{ token, form }];
  });
  const genders = new Set(forms.map(({ form }) => form.gender));
  if (genders.size > 1) return undefined;
  const subject = forms.find(({ form }) => form.role === 'subject');
  if (subject !== undefined) return { kind: 'pronoun', gender: subject.form.gender, token: subject.token };
  const [only, another] = forms;
  // «По её словам», «ему задали»: one pronoun, and nothing that points to somebody else.
  if (only !== undefined && another === undefined && !tokens.some(({ folded }) => ONESELF.test(folded)))
    return { kind: 'oblique', gender: only.form.gender, token: only.token };
  if (only !== undefined) return undefined;
  const dropped = droppedSubject(tokens);
  return dropped === undefined ? undefined : { kind: 'verb', ...dropped };
}

/** Whether the Russian names somebody whom a pronoun of this gender may stand for. */
function hasPersonOf(gender: PronounGender, tokens: readonly RussianToken[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      (OTHER_PERSON.test(token.folded) ||
        token.parses.some(
          (parse) =>
            parse.partOfSpeech === 'noun' &&
            parse.animacy === 'animate' &&
            parse.score > LIKELY &&
            parse.number !== 'plural' &&
            (parse.gender === gender || parse.gender === 'common' || parse.gender === null),
        )),
  );
}

const ONESELF = /^(?:сво[йяеию]|своего|свое[йм]|своему|своих|свою|себя|себе|собой|сам|сама|самого|самой)$/;

/** Readings below this likelihood are curiosities of the dictionary. */
const LIKELY = 0.15;
/** Words for a person whose gender does not show: «кто», «каждый», «тот». */
const OTHER_PERSON = /^(?:кто|кого|кому|кем|каждый|каждого|любой|любого|тот|того|тому|никто|сам|один|другой)$/;

const OTHERS: Readonly<Record<PronounGender, Readonly<Record<EnglishPronoun['role'], string>>>> = {
  masculine: {
    subject: 'she',
    object: 'her',
    possessive: 'her',
    'possessive-alone': 'hers',
    reflexive: 'herself',
  },
  feminine: { subject: 'he', object: 'him', possessive: 'his', 'possessive-alone': 'his', reflexive: 'himself' },
};

function flag(
  { id }: AnalysedSegment,
  { kind, gender, token }: Evidence,
  pronouns: readonly EnglishPronoun[],
): FindingDraft {
  const [first] = pronouns;
  return {
    segment: id,
    messageId: kind === 'verb' ? 'verb' : 'pronoun',
    data: { pronoun: first?.text ?? '', russian: token.text, gender: `$gender.${gender}` },
    confidence: kind === 'pronoun' ? 0.75 : 0.65,
    target: pronouns.map(({ from, to }) => ({ from, to })),
    source: [{ from: token.from, to: token.to }],
    suggestions: [
      pronouns.map(({ from, to, text, gender: wrong, role }) => ({
        from,
        to,
        text: withCapitalsOf(text, OTHERS[wrong][role]),
      })),
    ],
  };
}
