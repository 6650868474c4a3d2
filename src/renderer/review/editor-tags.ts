import { EditorState, type Extension, type Range, type TransactionSpec } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tagLabel } from '../../core/formats/tag-characters';
import type { Tag } from '../../core/segments/segment';

/**
 * Inline tags in the editor: each is drawn as a small chip that the caret jumps over. Those that the text must keep cannot be
 * deleted: they stay where the words around them were. Pasted, they move.
 */
export function editorTags(tags: readonly Tag[], kept: readonly Tag[]): Extension {
  if (tags.length === 0) return [];
  const chips = chipPlugin(new Map(tags.map((tag) => [tag.character, tag])));
  return [
    chips,
    EditorView.atomicRanges.of((view) => view.plugin(chips)?.chips ?? Decoration.none),
    EditorState.transactionFilter.of((transaction) => {
      if (!transaction.docChanged) return transaction;
      const mended = mendedChanges(
        kept.map(({ character }) => character),
        transaction.startState.doc.toString(),
        transaction.newDoc.toString(),
        (place) => transaction.changes.mapPos(place, -1),
      );
      return mended === null ? transaction : [transaction, { ...mended, sequential: true }];
    }),
  ];
}

/** What brings the tags of a text that was changed in order again: lost ones come back, of doubled ones the new one stays. */
function mendedChanges(
  characters: readonly string[],
  before: string,
  after: string,
  placeNow: (place: number) => number,
): Pick<TransactionSpec, 'changes'> | null {
  const changes: { from: number; to?: number; insert?: string }[] = [];
  for (const character of characters) {
    const was = before.indexOf(character);
    if (was < 0) continue;
    const first = after.indexOf(character);
    if (first < 0) {
      changes.push({ from: placeNow(was), insert: character });
      continue;
    }
    const second = after.indexOf(character, first + 1);
    if (second < 0) continue;
    const old = placeNow(was);
    const surplus = after[old] === character ? old : second;
    changes.push({ from: surplus, to: surplus + 1 });
  }
  return changes.length === 0 ? null : { changes };
}

class Chip extends WidgetType {
  private readonly tag: Tag;

  constructor(tag: Tag) {
    super();
    this.tag = tag;
  }

  override eq(other: Chip): boolean {
    return other.tag.markup === this.tag.markup;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = `tag ${this.tag.kind}`;
    chip.textContent = tagLabel(this.tag);
    chip.title = this.tag.markup;
    return chip;
  }
}

function chipPlugin(tags: ReadonlyMap<string, Tag>) {
  const draw = (view: EditorView): DecorationSet => {
    const chips: Range<Decoration>[] = [];
    const text = view.state.doc.toString();
    for (let at = 0; at < text.length; at += 1) {
      const tag = tags.get(text[at]!);
      if (tag) chips.push(Decoration.replace({ widget: new Chip(tag) }).range(at, at + 1));
    }
    return Decoration.set(chips);
  };
  return ViewPlugin.fromClass(
    class {
      chips: DecorationSet;

      constructor(view: EditorView) {
        this.chips = draw(view);
      }

      update(update: ViewUpdate) {
        if (update.docChanged) this.chips = draw(update.view);
      }
    },
    { decorations: ({ chips }) => chips },
  );
}
