import { failure, success, type Result } from '../../result';
import { brokenFormat, type XmlProblem as Problem } from '../xml/xml-fault';
import type { PoComment, PoEntry, PoString } from './po-entry';
import { unescapePo } from './po-string';

/**
 * The entries of a PO file in use, its head among them, with their places; entries that are kept as obsolete (`#~`) are left out.
 * What `msgfmt` of GNU gettext refuses is refused: the fault names line and column.
 */
export function parsePo(path: string, text: string): Result<PoEntry[]> {
  const reader = new PoReader(text);
  try {
    return success(reader.entries());
  } catch (error) {
    if (error instanceof PoError) return failure(brokenFormat(path, text, error.problem));
    throw error;
  }
}

/** Ends the reading of a broken file. */
class PoError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** An entry as it grows. */
interface Draft {
  from: number;
  comments: PoComment[];
  context: PoString | null;
  id: PoString | null;
  plural: PoString | null;
  strings: PoString[];
}

type Field = 'context' | 'id' | 'plural' | 'string';

const KEYWORD = /^(domain|msgctxt|msgid_plural|msgid|msgstr)(?:(?<!domain)\[(\d+)\])?(?=["\s]|$)/;
const FIELDS: Readonly<Record<string, Field>> = {
  ...{ msgctxt: 'context', msgid: 'id', msgid_plural: 'plural', msgstr: 'string' },
};

class PoReader {
  private readonly text: string;
  private readonly read: PoEntry[] = [];
  /** The entries of the domain that is read, by context and id. */
  private known = new Set<string>();
  private readonly domains = new Map([['', this.known]]);
  private draft = empty();
  /** Takes a longer version of the string that was read last. */
  private last: { readonly value: PoString; replace(value: PoString): void } | null = null;

  constructor(text: string) {
    this.text = text;
  }

  entries(): PoEntry[] {
    const start = this.text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of this.text.slice(start).matchAll(/([^\n\r]*)(?:\r\n|\n|\r|$)/g)) {
      if (line[0] !== '') this.line(start + line.index, line[1]!, line[0].length);
    }
    this.finish(this.text.length);
    return this.read;
  }

  private line(at: number, line: string, length: number): void {
    const from = at + (/^\s*/.exec(line)?.[0].length ?? 0);
    const words = line.trimStart();
    if (words === '') return;
    if (words.startsWith('#')) {
      this.comment(at, words, length);
      return;
    }
    if (words.startsWith('"')) {
      if (this.last === null) throw new PoError({ offset: from, detail: 'po-syntax' });
      const { value, replace } = this.last;
      const more = this.strings(from, words);
      const isFolded = value.isFolded || more.isFolded || (value.text !== '' && !value.text.endsWith('\n'));
      const parts = value.parts + more.parts;
      const whole = { from: value.from, to: more.to, text: value.text + more.text, parts, isFolded };
      replace(whole);
      this.last = { value: whole, replace };
      return;
    }
    this.keywords(at, from, words);
  }

  /** The keywords of one line, each with its strings; `at` is where the line begins, `from` where its words do. */
  private keywords(at: number, from: number, words: string): void {
    let begin = at;
    for (let place = 0; place < words.length;) {
      const keyword = KEYWORD.exec(words.slice(place));
      if (keyword === null) throw new PoError({ offset: from + place, detail: 'po-syntax' });
      const [all, name, index] = keyword;
      const after = place + all.length;
      const value = this.strings(from + after, words.slice(after));
      if (name === 'domain') this.domain(from + place, value.text);
      else this.field(begin, from + place, FIELDS[name!]!, index === undefined ? null : Number(index), value);
      place = value.to - from;
      place += /^\s*/.exec(words.slice(place))![0].length;
      begin = from + place;
    }
  }

  /** The entries that follow belong to another catalogue, which may have the same texts again. */
  private domain(offset: number, name: string): void {
    this.finish(offset);
    this.known = this.domains.get(name) ?? new Set();
    this.domains.set(name, this.known);
  }

  private comment(at: number, words: string, length: number): void {
    if (this.draft.id !== null) this.finish(at);
    this.last = null;
    if (words.startsWith('#~')) {
      this.draft = empty();
      return;
    }
    const sign = words[1] ?? ' ';
    const kind = sign === '.' || sign === ':' || sign === ',' || sign === '|' ? sign : ' ';
    const text = words.slice(kind === ' ' && !/\s/.test(sign) ? 1 : 2);
    if (this.draft.from < 0) this.draft.from = at;
    this.draft.comments.push({ kind, text: text.replace(/^ /, '').trimEnd(), from: at, to: at + length });
  }

  private field(at: number, offset: number, field: Field, form: number | null, value: PoString): void {
    const beginsAnew = field === 'context' || (field === 'id' && this.draft.id !== null);
    if (beginsAnew && this.draft.id !== null) this.finish(offset);
    const { draft } = this;
    if (draft.from < 0) draft.from = at;
    if (form !== null && field !== 'string') throw new PoError({ offset, detail: 'po-syntax' });
    if (field === 'string') {
      if (draft.id === null) throw new PoError({ offset, detail: 'po-syntax' });
      if (form === null && draft.plural !== null) throw new PoError({ offset, detail: 'po-plural-number' });
      if (form !== null && draft.plural === null) throw new PoError({ offset, detail: 'po-plural-missing' });
      if ((form ?? 0) !== draft.strings.length) throw new PoError({ offset, detail: 'po-plural-number' });
      draft.strings.push(value);
      const place = draft.strings.length - 1;
      this.last = { value, replace: (whole) => (draft.strings[place] = whole) };
      return;
    }
    const isOutOfPlace = draft[field] !== null || draft.strings.length > 0 || (field === 'plural' && draft.id === null);
    if (isOutOfPlace) throw new PoError({ offset, detail: 'po-syntax' });
    draft[field] = value;
    this.last = { value, replace: (whole) => (draft[field] = whole) };
  }

  /** The strings that one line has from `at` on. */
  private strings(at: number, line: string): PoString {
    let text = '';
    let parts = 0;
    let from = -1;
    let end = 0;
    let isFolded = false;
    for (let place = 0; ;) {
      place += /^\s*/.exec(line.slice(place))![0].length;
      // Behind its strings another keyword may begin.
      if (place >= line.length || (parts > 0 && line[place] !== '"')) break;
      if (line[place] !== '"') throw new PoError({ offset: at + place, detail: 'po-syntax' });
      const close = closingQuote(line, place + 1);
      if (close < 0) throw new PoError({ offset: at + place, detail: 'po-string' });
      const part = unescapePo(line.slice(place + 1, close));
      if (part === null) throw new PoError({ offset: at + place, detail: 'po-escape' });
      if (from < 0) from = place;
      isFolded ||= text !== '' && !text.endsWith('\n');
      text += part;
      parts += 1;
      end = close + 1;
      place = end;
    }
    if (parts === 0) throw new PoError({ offset: at, detail: 'po-string' });
    return { from: at + from, to: at + end, text, parts, isFolded };
  }

  private finish(offset: number): void {
    const { from, comments, context, id, plural, strings } = this.draft;
    this.draft = empty();
    this.last = null;
    if (id === null) {
      if (context !== null) throw new PoError({ offset, detail: 'po-syntax' });
      return;
    }
    if (strings.length === 0) throw new PoError({ offset: id.from, detail: 'po-msgstr-missing' });
    const key = `${context === null ? '' : `${context.text}\u0004`}${id.text}`;
    if (this.known.has(key)) throw new PoError({ offset: id.from, detail: 'po-duplicate' });
    this.known.add(key);
    this.read.push({ from, comments, context, id, plural, strings });
  }
}

function empty(): Draft {
  return { from: -1, comments: [], context: null, id: null, plural: null, strings: [] };
}

function closingQuote(line: string, from: number): number {
  for (let place = from; place < line.length; place += 1) {
    if (line[place] === '\\') place += 1;
    else if (line[place] === '"') return place;
  }
  return -1;
}
