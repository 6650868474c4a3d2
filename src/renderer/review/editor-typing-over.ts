import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection goes into the text by CodeMirror. Left to itself the browser would carry the looks of the marks
 * that go over to what is typed, by an inline style, which the policy of the page refuses.
 */
export const editorTypingOver: Extension = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { scrollIntoView: true, userEvent: 'input.type' });
    return true;
  },
  // What a method of input composes cannot be taken out of the browser's hands: it begins where the selection was.
  compositionstart: (_event, view) => {
    if (!view.state.selection.main.empty) {
      view.dispatch(view.state.replaceSelection(''), { userEvent: 'input.type.compose' });
    }
    return false;
  },
});
