import type { Tag } from '../segments/segment';
import { isTagCharacter } from '../formats/tag-characters';

/** How a format writes a text with codes. Ids are numbers from 1, the same for a code of the Russian and its partner in the English. */
export interface CodeWriter {
  text(text: string): string;
  open(id: number, tag: Tag, close: Tag): string;
  close(id: number, tag: Tag, open: Tag): string;
  point(id: number, tag: Tag): string;
}

/** Something written at a place of the text: before the character there, or behind the last one. */
export interface Mark {
  readonly at: number;
  readonly markup: string;
}

/** Writes the texts of one segment: the Russian first, then each version of the English with ids that answer it. */
export class SegmentCodes {
  private readonly tags: ReadonlyMap<string, Tag>;
  private readonly writer: CodeWriter;
  private readonly ofSource: { readonly key: string; readonly id: number }[] = [];
  private lastId = 0;

  constructor(tags: readonly Tag[], writer: CodeWriter) {
    this.tags = new Map(tags.map((tag) => [tag.character, tag]));
    this.writer = writer;
  }

  /** The Russian as markup. */
  source(text: string, marks: readonly Mark[] = []): string {
    const idOf = (key: string): number => {
      this.lastId += 1;
      this.ofSource.push({ key, id: this.lastId });
      return this.lastId;
    };
    return this.write(text, marks, idOf);
  }

  /** A version of the English as markup; call `source` before. */
  target(text: string, marks: readonly Mark[] = []): string {
    const free = [...this.ofSource];
    const idOf = (key: string): number => {
      const place = free.findIndex((one) => one.key === key);
      if (place >= 0) return free.splice(place, 1)[0]!.id;
      this.lastId += 1;
      return this.lastId;
    };
    return this.write(text, marks, idOf);
  }

  private write(text: string, marks: readonly Mark[], idOf: (key: string) => number): string {
    const partners = this.partnersIn(text);
    const ids = new Map<number, number>();
    const waiting = [...marks];
    let written = '';
    let plain = '';
    const flush = (): void => {
      if (plain !== '') written += this.writer.text(plain);
      plain = '';
    };
    const mark = (at: number): void => {
      while (waiting[0] !== undefined && waiting[0].at <= at) {
        flush();
        written += waiting.shift()!.markup;
      }
    };
    for (let at = 0; at < text.length; at += 1) {
      mark(at);
      const tag = isTagCharacter(text[at]!) ? this.tags.get(text[at]!) : undefined;
      if (tag === undefined) {
        plain += text[at]!;
        continue;
      }
      flush();
      const partner = partners.get(at);
      const other = partner === undefined ? undefined : this.tags.get(text[partner]!);
      if (partner === undefined || other === undefined) {
        written += this.writer.point(idOf(tag.markup), tag);
      } else if (partner > at) {
        const id = idOf(`${tag.markup}\0${other.markup}`);
        ids.set(partner, id);
        written += this.writer.open(id, tag, other);
      } else {
        written += this.writer.close(ids.get(at)!, tag, other);
      }
    }
    mark(Infinity);
    flush();
    return written;
  }

  /** The places of tags that enclose something, both ways; those that would cross another pair have none. */
  private partnersIn(text: string): ReadonlyMap<number, number> {
    const partners = new Map<number, number>();
    const open: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const tag = isTagCharacter(text[at]!) ? this.tags.get(text[at]!) : undefined;
      if (tag?.kind === 'open') open.push(at);
      if (tag?.kind !== 'close') continue;
      const start = open.pop();
      if (start === undefined) continue;
      partners.set(start, at);
      partners.set(at, start);
    }
    return partners;
  }
}
