import type { AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import { FormNote, newPlace } from '../analysis/form-note';
import type { Evidence, FindingDraft } from '../findings/finding';
import type { NameTag } from '../language/russian/morphology';
import { soundKey, soundKeys } from '../language/transliteration/sound-key';
import { builtInGlossary, glossaryOf, type Glossary } from '../terms/glossary';
import type { SegmentId } from '../segments/segment';
import type { GlossaryEntry } from '../terms/glossary-entry';
import type { Term } from '../terms/term';
import type { Check } from './check';

/** Finds names and terms that the document renders in two ways: "Sergei" here and "Sergey" there. */
export const termDrift: Check = {
  meta: {
    id: 'term-drift',
    category: 'fluency/inconsistency',
    severity: 'minor',
    scope: 'document',
    // What is a wrong form anyway needs no second finding.
    yieldsTo: ['term-forbidden'],
    messageIds: ['name', 'term'],
  },
  look: ({ segment, terms }) => renderingsIn(segment, glossariesFor(terms)),
  *run({ document, terms, looked }) {
    const state = bringUpToDate(document.segments, terms, looked as readonly (readonly Rendering[])[] | undefined);
    for (const of of state.drifting) {
      const group = [...(state.groups.get(of) ?? [])];
      yield* drift(group.sort((a, b) => (state.places.get(a.segment) ?? 0) - (state.places.get(b.segment) ?? 0)));
    }
  },
};

/** What is known of a document, so that an edit costs what it changed and not the whole document. */
interface State {
  readonly terms: readonly Term[];
  readonly segments: readonly AnalysedSegment[];
  readonly places: ReadonlyMap<SegmentId, number>;
  readonly renderings: (readonly Rendering[])[];
  readonly groups: Map<string, Set<Rendering>>;
  /** The groups with more than one form. */
  readonly drifting: Set<string>;
}

/** Of the document that was looked at last. */
let last: State | null = null;

function bringUpToDate(
  segments: readonly AnalysedSegment[],
  terms: readonly Term[],
  looked: readonly (readonly Rendering[])[] | undefined,
): State {
  const glossaries = glossariesFor(terms);
  const changed =
    looked !== undefined || last === null || last.terms !== terms ? null : changedPlaces(last.segments, segments);
  const touched = new Set<string>();
  if (last !== null && changed !== null) {
    for (const place of changed) {
      for (const rendering of last.renderings[place] ?? []) {
        last.groups.get(rendering.of)?.delete(rendering);
        touched.add(rendering.of);
      }
      const segment = segments[place];
      const renderings = segment === undefined ? NO_RENDERINGS : renderingsIn(segment, glossaries);
      last.renderings[place] = enter(renderings, last.groups, touched);
    }
    last = { ...last, segments };
  } else {
    last = {
      terms,
      segments,
      places: new Map(segments.map(({ id }, place) => [id, place])),
      renderings: [],
      groups: new Map(),
      drifting: new Set(),
    };
    for (const [place, segment] of segments.entries()) {
      const renderings = looked?.[place] ?? renderingsIn(segment, glossaries);
      last.renderings.push(enter(renderings, last.groups, touched));
    }
  }
  for (const of of touched) settle(of, last);
  return last;
}

/** The places of segments that are others than before; null where they are too many or stand elsewhere. */
function changedPlaces(before: readonly AnalysedSegment[], now: readonly AnalysedSegment[]): readonly number[] | null {
  if (before.length !== now.length) return null;
  const changed: number[] = [];
  for (let place = 0; place < now.length; place++) {
    if (before[place] === now[place]) continue;
    if (before[place]?.id !== now[place]?.id) return null;
    changed.push(place);
  }
  return changed.length * 4 > now.length ? null : changed;
}

const NO_RENDERINGS: readonly Rendering[] = [];

function glossariesFor(terms: readonly Term[]): readonly Glossary[] {
  return terms.length === 0 ? [builtInGlossary()] : [glossaryOf(terms), builtInGlossary()];
}

/** The names and terms of a segment whose rendering is found. */
function renderingsIn(segment: AnalysedSegment, glossaries: readonly Glossary[]): readonly Rendering[] {
  if (segment.excluded || segment.source.text === '' || segment.target.text === '') return NO_RENDERINGS;
  const renderings = [...namesIn(segment)];
  for (const glossary of glossaries) renderings.push(...termsIn(segment, glossary));
  return renderings.length === 0 ? NO_RENDERINGS : renderings;
}

/** Puts the renderings of a segment into their groups. */
function enter(
  renderings: readonly Rendering[],
  groups: Map<string, Set<Rendering>>,
  touched: Set<string>,
): readonly Rendering[] {
  for (const rendering of renderings) {
    const group = groups.get(rendering.of);
    if (group === undefined) groups.set(rendering.of, new Set([rendering]));
    else group.add(rendering);
    touched.add(rendering.of);
  }
  return renderings;
}

function settle(of: string, { groups, drifting }: State): void {
  const forms = new Set<string>();
  for (const { form } of groups.get(of) ?? []) forms.add(form);
  if (forms.size > 1) drifting.add(of);
  else drifting.delete(of);
}

/** One place where a name or a term was rendered. */
interface Rendering {
  /** What is rendered: groups go by it. */
  readonly of: string;
  readonly kind: 'name' | 'term';
  readonly segment: SegmentId;
  readonly russian: { readonly from: number; readonly to: number; readonly text: string };
  readonly english: { readonly from: number; readonly to: number; readonly text: string };
  /** What must be the same everywhere. */
  readonly form: string;
}

/** A rendering that stands at least so often, and twice as often as another, is the one to keep. */
const MOST_PLACES = 12;

function* drift(group: readonly Rendering[]): Iterable<FindingDraft> {
  const counts = new Map<string, Rendering[]>();
  for (const rendering of group) counts.set(rendering.form, [...(counts.get(rendering.form) ?? []), rendering]);
  // The most frequent one is kept; of equally frequent ones the first.
  const [kept = [], ...others] = [...counts.values()].sort((a, b) => b.length - a.length);
  const [model] = kept;
  if (model === undefined) return;
  for (const rendering of others.flat()) {
    const { segment, english, russian, kind } = rendering;
    const evidence: Evidence[] = kept
      .slice(0, MOST_PLACES)
      .map((other) => ({ segment: other.segment, side: 'target', from: other.english.from, to: other.english.to }));
    yield {
      segment,
      messageId: kind,
      data: { english: english.text, russian: russian.text, other: model.english.text, count: kept.length },
      severity: kind === 'name' ? 'minor' : 'neutral',
      confidence: kept.length > 1 ? 0.7 : 0.6,
      target: [{ from: english.from, to: english.to }],
      source: [{ from: russian.from, to: russian.to }],
      evidence: evidence.filter((place) => place.segment !== segment),
      suggestions: [[{ from: english.from, to: english.to, text: model.english.text }]],
    };
  }
}

const CAPITALISED = /^[A-ZА-ЯЁ][a-zа-яё]{2}/;
const PERSONAL: ReadonlySet<NameTag> = new Set(['first-name', 'surname', 'patronymic']);
/** Shorter keys are those of too many names. */
const SHORTEST_KEY = 3;

const ENGLISH_KEYS = new FormNote((lower) => soundKey(lower.replace(/'s?$/, '')));
const SPELLINGS = new FormNote((lower) => lower.replace(/'s?$/, ''));

function* namesIn(segment: AnalysedSegment): Iterable<Rendering> {
  let english: readonly EnglishToken[] | undefined;
  const used = new Set<EnglishToken>();
  for (const token of segment.source.tokens) {
    if (token.kind !== 'word' || !CAPITALISED.test(token.text)) continue;
    const name = nameOf(token);
    if (name === null) continue;
    english ??= segment.target.tokens.filter(({ kind, text }) => kind === 'word' && CAPITALISED.test(text));
    const answers = english.filter(
      (word) => !used.has(word) && name.keys.includes(ENGLISH_KEYS.of(word.form, word.lower)),
    );
    const [answer, another] = answers;
    if (answer === undefined || another !== undefined) continue;
    used.add(answer);
    const spelling = SPELLINGS.of(answer.form, answer.lower);
    const to = answer.from + spelling.length;
    yield {
      of: `name ${name.stem}`,
      kind: 'name',
      segment: segment.id,
      russian: { from: token.from, to: token.to, text: token.text },
      english: { from: answer.from, to, text: segment.target.text.slice(answer.from, to) },
      // The woman's surname is no other spelling of the man's, nor is the family's.
      form: spelling.replace(/[as]$/, ''),
    };
  }
}

interface Name {
  readonly keys: readonly string[];
  /** What all cases of it share. */
  readonly stem: string;
}

const place = newPlace();

function nameOf(token: RussianToken): Name | null {
  const { notes } = token.form;
  const before = notes[place] as Name | null | undefined;
  if (before !== undefined) return before;
  const found = readName(token);
  notes[place] = found;
  return found;
}

function readName({ text, folded, parses }: RussianToken): Name | null {
  const [likeliest] = parses;
  // Places turn into adjectives («премьер Израиля»: the Israeli prime minister), so persons only.
  const named = parses.find(({ names: tags }) => tags.some((tag) => PERSONAL.has(tag)));
  if (named === undefined || likeliest === undefined || likeliest.names.includes('place')) return null;
  const keys = soundKeys(text).filter((key) => key.length >= SHORTEST_KEY);
  if (keys.length === 0) return null;
  const lemma = named.lemma.replaceAll('ё', 'е').replace(/[аяйоеь]$/, '');
  return { keys, stem: folded.startsWith(lemma.slice(0, 3)) ? lemma : folded };
}

const numbers = new WeakMap<GlossaryEntry, number>();
let entries = 0;

function numberOf(entry: GlossaryEntry): number {
  let number = numbers.get(entry);
  if (number === undefined) numbers.set(entry, (number = entries++));
  return number;
}

/** Letters that a noun and its adjective share. */
const SAME_WORD = 4;

function* termsIn(segment: AnalysedSegment, glossary: Glossary): Iterable<Rendering> {
  for (const { entry, source, approved } of glossary.find(segment)) {
    const [only, another] = approved;
    const [first] = source;
    const last = source.at(-1);
    const from = only?.tokens[0]?.from;
    const to = only?.tokens.at(-1)?.to;
    if (only === undefined || another !== undefined || first === undefined || last === undefined) continue;
    if (from === undefined || to === undefined) continue;
    const text = segment.target.text.slice(from, to).replace(/['’]s?$/, '');
    // "US" and "the United States" take turns in good English.
    if (/^[A-Z.]{2,5}$/.test(text)) continue;
    // One word may be a noun here and an adjective there: Russia, Russian.
    const oneWord = !text.includes(' ');
    yield {
      // «МИД» and «министерство иностранных дел» are one term in two lengths.
      of: `term ${String(numberOf(entry))} ${first.folded.slice(0, 4)} ${String(source.length)}`,
      kind: 'term',
      segment: segment.id,
      russian: { from: first.from, to: last.to, text: segment.source.text.slice(first.from, last.to) },
      english: { from, to: from + text.length, text },
      // Singular and plural are one term.
      form: oneWord
        ? text.toLowerCase().slice(0, SAME_WORD)
        : text.toLowerCase().replace(/ies$/, 'y').replace(/e?s$/, '').replace(/e$/, ''),
    };
  }
}
