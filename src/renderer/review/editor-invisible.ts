import { Prec, type Extension, type Range } from '@codemirror/state';
import {
  Decoration,
  keymap,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { invisibleCharacters, type InvisibleCharacter } from '../../core/text/invisible-characters';
import { nameInvisible } from '../../i18n/name-invisible';
import { pageLanguage } from '../state/language-state';

const signPlugin = ViewPlugin.fromClass(
  class {
    signs: DecorationSet;

    constructor(view: EditorView) {
      this.signs = draw(view);
    }

    update(update: ViewUpdate) {
      if (update.docChanged) this.signs = draw(update.view);
    }
  },
  { decorations: ({ signs }) => signs },
);

/**
 * Characters that nobody sees, in the editor: each is drawn as a small sign with its name. They stay in the text, can be selected,
 * copied and deleted by themselves, and turn nothing around, for the page holds the sign alone.
 */
export const editorInvisible: Extension = [
  signPlugin,
  // Joiners count as parts of the letter before them, which would go as well.
  Prec.high(
    keymap.of([
      { key: 'Backspace', run: (view) => deleteSign(view, 'to') },
      { key: 'Delete', run: (view) => deleteSign(view, 'from') },
    ]),
  ),
];

/** Deletes the sign that ends or begins at the caret; false where there is none. */
function deleteSign(view: EditorView, end: 'from' | 'to'): boolean {
  const { main } = view.state.selection;
  const signs = main.empty ? invisibleCharacters(view.state.doc.toString()) : [];
  const sign = signs.find((one) => one[end] === main.head);
  if (!sign) return false;
  const userEvent = end === 'to' ? 'delete.backward' : 'delete.forward';
  view.dispatch({ changes: { from: sign.from, to: sign.to }, scrollIntoView: true, userEvent });
  return true;
}

function draw(view: EditorView): DecorationSet {
  const signs = invisibleCharacters(view.state.doc.toString()).map((character): Range<Decoration> =>
    Decoration.replace({ widget: new Sign(character) }).range(character.from, character.to),
  );
  return Decoration.set(signs);
}

class Sign extends WidgetType {
  private readonly character: InvisibleCharacter;

  constructor(character: InvisibleCharacter) {
    super();
    this.character = character;
  }

  override eq(other: Sign): boolean {
    return other.character.character === this.character.character;
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span');
    const name = nameInvisible(pageLanguage.translator, this.character);
    sign.className = 'invisible';
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', name);
    sign.title = name;
    sign.lang = pageLanguage.current;
    sign.dataset['sign'] = this.character.sign;
    return sign;
  }
}
