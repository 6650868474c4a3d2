import { standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorInvisible } from '../../../src/renderer/review/editor-invisible';

let view: EditorView | null = null;
afterEach(() => view?.destroy());

function edit(doc: string): EditorView {
  const extensions = [keymap.of(standardKeymap), editorInvisible];
  view = new EditorView({ state: EditorState.create({ doc, extensions }), parent: document.body });
  return view;
}

const signs = ({ dom }: EditorView) =>
  [...dom.querySelectorAll<HTMLElement>('.invisible')].map(
    ({ dataset, title }) => `${dataset['sign'] ?? ''}: ${title}`,
  );

describe('characters in the editor that nobody sees', () => {
  it('are signs with a name, and stay what they are in the text', () => {
    const editor = edit('The fac\u200btory\u202e is.');
    expect(signs(editor)).toEqual(['ZWSP: zero-width space (U+200B)', 'RLO: right-to-left override (U+202E)']);
    expect(editor.state.doc.toString()).toBe('The fac\u200btory\u202e is.');
    expect(editor.contentDOM.textContent).not.toContain('\u202e');
  });

  it('appear as they are typed or pasted, and not within an emoji', () => {
    const editor = edit('a');
    editor.dispatch({ changes: { from: 1, insert: '\u2066\u00ad👩‍🚀' } });
    expect(signs(editor).map((sign) => sign.split(':')[0])).toEqual(['LRI', 'SHY']);
  });

  it('are passed by the caret one by one, and deleted by key', async () => {
    const editor = edit('ab\u2067\u2067c');
    editor.focus();
    editor.dispatch({ selection: { anchor: 5 } });
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(editor.state.selection.main.head).toBe(3);
    await userEvent.keyboard('{Backspace}');
    expect(editor.state.doc.toString()).toBe('ab\u2067c');
    await userEvent.keyboard('{Delete}');
    expect(editor.state.doc.toString()).toBe('abc');
    expect(signs(editor)).toEqual([]);
  });

  it('are deleted one by one, a zero-width joiner behind a letter as well', async () => {
    const editor = edit('a\u200db');
    editor.focus();
    editor.dispatch({ selection: { anchor: 2 } });
    await userEvent.keyboard('{Backspace}');
    expect(editor.state.doc.toString()).toBe('ab');
  });
});
