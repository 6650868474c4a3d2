import { standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Tag } from '../../../src/core/segments/segment';
import { editorTags } from '../../../src/renderer/review/editor-tags';

const BOLD: Tag = { character: '\uEC00', markup: '<b>', kind: 'open' };
const END: Tag = { character: '\uEC01', markup: '</b>', kind: 'close' };
const FORMER: Tag = { character: '\uE000', markup: '<ph id="3"/>', kind: 'standalone' };

let view: EditorView | null = null;
afterEach(() => view?.destroy());

/** An editor with a text in which ‹ and › are the two tags of bold type, and ◇ one of the Russian. */
function edit(text: string): EditorView {
  const doc = text.replace('‹', BOLD.character).replace('›', END.character).replace('◇', FORMER.character);
  const extensions = [keymap.of(standardKeymap), editorTags([BOLD, END, FORMER], [BOLD, END])];
  view = new EditorView({ state: EditorState.create({ doc, extensions }), parent: document.body });
  return view;
}

function textOf({ state }: EditorView): string {
  return state.doc.toString().replaceAll('\uEC00', '‹').replaceAll('\uEC01', '›').replaceAll('\uE000', '◇');
}

describe('inline tags in the editor', () => {
  it('are chips with a short name and the whole markup as a tooltip', () => {
    const { dom } = edit('The ‹ice› melts ◇.');
    const chips = [...dom.querySelectorAll<HTMLElement>('.tag')];
    expect(chips.map((chip) => [chip.textContent, chip.title])).toEqual([
      ['b', '<b>'],
      ['/b', '</b>'],
      ['ph 3', '<ph id="3"/>'],
    ]);
  });

  it('stay when the words around them are deleted', () => {
    const editor = edit('The ‹ice› melts.');
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: 'It melts.' } });
    expect(textOf(editor)).toBe('‹›It melts.');
    expect(textOf(edit('The ‹ice› melts.'))).toBe('The ‹ice› melts.');
  });

  it('cannot be deleted by key, and the caret jumps over them', async () => {
    const editor = edit('a‹b›');
    editor.focus();
    editor.dispatch({ selection: { anchor: 2 } });
    await userEvent.keyboard('{Backspace}');
    expect(textOf(editor)).toBe('a‹b›');
    editor.dispatch({ selection: { anchor: 1 } });
    await userEvent.keyboard('{ArrowRight}');
    expect(editor.state.selection.main.head).toBe(2);
  });

  it('move when they are pasted elsewhere', () => {
    const editor = edit('The ‹ice› melts.');
    editor.dispatch({ changes: { from: editor.state.doc.length, insert: BOLD.character } });
    expect(textOf(editor)).toBe('The ice› melts.‹');
  });

  it('go when they are not those of the English', () => {
    const editor = edit('Melts ◇.');
    editor.dispatch({ changes: { from: 6, to: 7 } });
    expect(textOf(editor)).toBe('Melts .');
  });
});
