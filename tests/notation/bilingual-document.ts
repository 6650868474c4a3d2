import type { BilingualDocument, TextDocument } from '../../src/core/formats/format';
import type { SegmentState } from '../../src/core/segments/segment';
import type { Side } from '../../src/core/text/span';
import { tagCharacters } from '../../src/core/formats/tag-characters';

/**
 * A bilingual document written as lines `Русский | English`; a side may be empty. `<b>` and `</b>` are tags. Behind the
 * pair may stand `(confirmed)` and notes `# note`.
 */
export function bilingualDocument(...lines: readonly string[]): BilingualDocument {
  const source = new Writer('source');
  const target = new Writer('target');
  const units = lines.map((line) => {
    const [pair = '', ...notes] = line.split('#').map((part) => part.trim());
    const state = /\((untouched|edited|confirmed)\)$/.exec(pair)?.[1] as SegmentState | undefined;
    const [russian = '', english = ''] = pair.replace(/\s*\(\w+\)$/, '').split('|');
    return {
      source: source.add(russian.trim()),
      target: target.add(english.trim()),
      state: state ?? 'untouched',
      notes,
    };
  });
  return { source: source.document(), target: target.document(), units };
}

class Writer {
  private readonly next: () => string;
  private text = '';
  private readonly blocks: { from: number; to: number; kind: 'paragraph' }[] = [];
  private readonly tags: TextDocument['tags'][number][] = [];

  constructor(side: Side) {
    this.next = tagCharacters(side, '');
  }

  add(marked: string): number | null {
    if (marked === '') return null;
    if (this.text !== '') this.text += '\n';
    const from = this.text.length;
    for (const piece of marked.split(/(<\/?\w+>)/)) {
      if (!piece.startsWith('<')) {
        this.text += piece;
        continue;
      }
      const character = this.next();
      const kind = piece.startsWith('</') ? 'close' : 'open';
      this.tags.push({ character, markup: piece, kind, at: this.text.length });
      this.text += character;
    }
    this.blocks.push({ from, to: this.text.length, kind: 'paragraph' });
    return this.blocks.length - 1;
  }

  document(): TextDocument {
    return { text: this.text, blocks: this.blocks, tags: this.tags };
  }
}
