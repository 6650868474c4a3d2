import type { EnglishTag, EnglishTagger, TaggedWord } from '../language/english/tagger';
import type { EnglishWords } from '../language/english/english-words';
import { foldRussian } from '../language/russian/fold';
import type { Morphology, Parse } from '../language/russian/morphology';
import { readInContext } from '../language/russian/read-in-context';
import { readEnglishQuantities } from '../text/quantities/english-quantities';
import { readRussianQuantities } from '../text/quantities/russian-quantities';
import type { KeyedToken } from '../text/quantities/read-quantities';
import type { TokenKind } from '../text/token';
import { scanTokens } from '../text/tokenize';
import type { WordForm } from './form-note';
import { createFormTable, type FormTable } from './form-table';
import type { EnglishText, EnglishToken, Quantity, RussianText, RussianToken } from './analysed-document';

/** Analyses texts; what it returns computes each of its parts when first asked for and then keeps it. */
export interface Analyser {
  russian(text: string): RussianText;
  english(text: string): EnglishText;
  /** Lets go of what was found out about the texts so far, when they are done with; asked again, it is found out anew. */
  forgetTexts(): void;
  /** Loaded when first asked for; null where there is no word list. */
  readonly englishWords: EnglishWords | null;
}

/** What an analyser loads when it is first asked for; what is left out is not there. */
export interface LazyTools {
  readonly tagger?: () => EnglishTagger | null;
  readonly words?: () => EnglishWords | null;
}

/**
 * How many texts keep their analysis: two sides of 5,000 segments, some 50 MB. Of a longer document the ones looked at
 * longest ago are analysed again if a check comes back to them.
 */
const KEPT_TEXTS = 10_000;
/** Word forms of a language that are kept, at least: enough for a long document. */
const KEPT_FORMS = 32_768;

/**
 * Makes an analyser over a morphology. The tagger is loaded when a tag or lemma of English is first asked for; without
 * it, or if it gives null, English tokens have no tags. The word list is loaded likewise.
 */
export function createAnalyser(morphology: Morphology, load: LazyTools = {}): Analyser {
  const keeper = new Keeper(KEPT_TEXTS);
  const russianForms = createFormTable(KEPT_FORMS, (text) => new RussianForm(text, morphology));
  const englishForms = createFormTable<EnglishForm>(KEPT_FORMS, (text) => ({ text, lower: lowerOf(text), notes: [] }));
  let known: EnglishTagger | null | undefined;
  const tagger = (): EnglishTagger | null => (known === undefined ? (known = load.tagger?.() ?? null) : known);
  let words: EnglishWords | null | undefined;
  return {
    russian: (text) => new LazyRussianText(text, russianForms, keeper),
    forgetTexts: () => {
      keeper.forgetAll();
    },
    english: (text) => new LazyEnglishText(text, tagger, englishForms, keeper),
    get englishWords() {
      return words === undefined ? (words = load.words?.() ?? null) : words;
    },
  };
}

interface Forgettable {
  forget(): void;
}

/** Lets the oldest analyses go, in the order in which they were made. */
class Keeper {
  private kept: Forgettable[] = [];
  private next = 0;

  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  keep(text: Forgettable): void {
    this.kept[this.next]?.forget();
    this.kept[this.next] = text;
    this.next = (this.next + 1) % this.size;
  }

  forgetAll(): void {
    for (const text of this.kept) text.forget();
    this.kept = [];
    this.next = 0;
  }
}

class LazyRussianText implements RussianText, Forgettable {
  readonly text: string;
  private readonly forms: FormTable<RussianForm>;
  private readonly keeper: Keeper;
  private knownTokens: readonly (RussianToken & KeyedToken)[] | undefined;
  private knownReadings: readonly (Parse | null)[] | undefined;
  private knownQuantities: readonly Quantity[] | undefined;

  constructor(text: string, forms: FormTable<RussianForm>, keeper: Keeper) {
    this.text = text;
    this.forms = forms;
    this.keeper = keeper;
  }

  get tokens(): readonly (RussianToken & KeyedToken)[] {
    if (!this.knownTokens) {
      const { text, forms } = this;
      const tokens: LazyRussianToken[] = [];
      scanTokens(text, (from, to, kind) => {
        tokens.push(new LazyRussianToken(from, to, kind, forms.at(text, from, to), tokens.length, this));
      });
      this.knownTokens = tokens;
      this.keeper.keep(this);
    }
    return this.knownTokens;
  }

  get readings(): readonly (Parse | null)[] {
    this.knownReadings ??= readInContext(this.tokens);
    return this.knownReadings;
  }

  get quantities(): readonly Quantity[] {
    this.knownQuantities ??= readRussianQuantities(this.tokens);
    return this.knownQuantities;
  }

  forget(): void {
    this.knownTokens = undefined;
    this.knownReadings = undefined;
    this.knownQuantities = undefined;
  }
}

/** A word form of Russian; its tokens share it, so that it is folded and parsed once, and tables find its strings at once. */
class RussianForm implements WordForm {
  readonly notes: unknown[] = [];
  readonly text: string;
  readonly folded: string;
  private readonly morphology: Morphology;
  private knownParses: readonly Parse[] | undefined;

  constructor(text: string, morphology: Morphology) {
    this.text = text;
    this.folded = foldRussian(text);
    this.morphology = morphology;
  }

  get parses(): readonly Parse[] {
    return (this.knownParses ??= this.morphology.parse(this.text));
  }
}

class LazyRussianToken implements RussianToken, KeyedToken {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: TokenKind;
  readonly folded: string;
  readonly key: string;
  readonly form: RussianForm;
  private readonly index: number;
  private readonly of: LazyRussianText;

  constructor(from: number, to: number, kind: TokenKind, form: RussianForm, index: number, of: LazyRussianText) {
    this.form = form;
    this.index = index;
    this.of = of;
    this.from = from;
    this.to = to;
    this.text = form.text;
    this.kind = kind;
    this.folded = form.folded;
    this.key = form.folded;
  }

  get parses(): readonly Parse[] {
    return this.kind === 'word' || this.kind === 'number' ? this.form.parses : [];
  }

  get reading(): Parse | null {
    return this.of.readings[this.index] ?? null;
  }
}

class LazyEnglishText implements EnglishText, Forgettable {
  readonly text: string;
  private readonly tagger: () => EnglishTagger | null;
  private readonly forms: FormTable<EnglishForm>;
  private readonly keeper: Keeper;
  private knownTokens: readonly (EnglishToken & KeyedToken)[] | undefined;
  private knownTags: readonly (TaggedWord | null)[] | undefined;
  private knownQuantities: readonly Quantity[] | undefined;

  constructor(text: string, tagger: () => EnglishTagger | null, forms: FormTable<EnglishForm>, keeper: Keeper) {
    this.text = text;
    this.tagger = tagger;
    this.forms = forms;
    this.keeper = keeper;
  }

  get tokens(): readonly (EnglishToken & KeyedToken)[] {
    if (!this.knownTokens) {
      const { text, forms } = this;
      const tokens: LazyEnglishToken[] = [];
      scanTokens(text, (from, to, kind) => {
        tokens.push(new LazyEnglishToken(from, to, kind, forms.at(text, from, to), tokens.length, this));
      });
      this.knownTokens = tokens;
      this.keeper.keep(this);
    }
    return this.knownTokens;
  }

  get tags(): readonly (TaggedWord | null)[] {
    this.knownTags ??= this.tagger()?.tag(this.text, this.tokens) ?? [];
    return this.knownTags;
  }

  get quantities(): readonly Quantity[] {
    this.knownQuantities ??= readEnglishQuantities(this.tokens);
    return this.knownQuantities;
  }

  forget(): void {
    this.knownTokens = undefined;
    this.knownTags = undefined;
    this.knownQuantities = undefined;
  }
}

/** A word form of English, shared by its tokens. */
interface EnglishForm extends WordForm {
  readonly text: string;
  readonly lower: string;
}

/** In small letters, with a typographic apostrophe as '. */
function lowerOf(text: string): string {
  const small = text.toLowerCase();
  return /[’ʼ]/.test(small) ? small.replace(/[’ʼ]/g, "'") : small;
}

class LazyEnglishToken implements EnglishToken, KeyedToken {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: TokenKind;
  readonly lower: string;
  readonly form: EnglishForm;
  readonly key: string;
  private readonly index: number;
  private readonly of: LazyEnglishText;

  constructor(from: number, to: number, kind: TokenKind, form: EnglishForm, index: number, of: LazyEnglishText) {
    this.form = form;
    this.from = from;
    this.to = to;
    this.text = form.text;
    this.kind = kind;
    this.lower = form.lower;
    this.key = form.lower;
    this.index = index;
    this.of = of;
  }

  get tag(): EnglishTag | null {
    return this.of.tags[this.index]?.tag ?? null;
  }

  get lemma(): string {
    return this.of.tags[this.index]?.lemma ?? this.lower;
  }
}
