import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../../src/core/formats/formats';
import { odt } from '../../../../src/core/formats/odt/odt';
import {
  editedBody,
  editedDocument,
  pageStyles,
  paragraphLines,
  replacing,
  textDocument,
} from '../../../notation/text-document';
import type { Replacement } from '../../../../src/core/formats/format';
import { packageContents } from '../../../notation/workbook';

/** A document with an insertion (`i`), a deletion (`d`) and a change of formatting (`f`) that are tracked. */
const tracked = (body: string) =>
  textDocument(
    `<text:tracked-changes><text:changed-region xml:id="i" text:id="i"><text:insertion/></text:changed-region><text:changed-region xml:id="d"><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region><text:changed-region text:id="f"><text:format-change/></text:changed-region></text:tracked-changes>${body}`,
  );
const starts = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
const ends = (id: string): string => `<text:change-end text:change-id="${id}"/>`;

const NOTE =
  '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>';

describe('what is read of a text document', () => {
  it('is its paragraphs, headings, lists, tables, notes and frames', () => {
    const body = [
      '<text:h text:outline-level="1">Ice</text:h><text:p text:style-name="P">A title</text:p>',
      `<text:p>It melts${NOTE} fast.</text:p><text:p/>`,
      '<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>',
      '<table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>',
      '<text:p><draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>',
      '<text:table-of-content><text:index-body><text:p>Ice 1</text:p></text:index-body></text:table-of-content>',
      '<text:p text:style-name="Caption">A picture</text:p>',
    ].join('');
    expect(paragraphLines(textDocument(body))).toEqual([
      ...['heading: Ice', 'heading: A title', 'It melts<footnote/> fast.', 'A note.', 'One', 'Cell', 'Boxed'],
      ...['boilerplate: Ice 1', 'caption: A picture'],
    ]);
  });

  it('has white space as programs show it', () => {
    const body =
      '<text:p>\n  Ice \n <text:span text:style-name="N"> and</text:span><text:s text:c="3"/>rain &amp;<text:tab/>x<text:line-break/>y\n</text:p>';
    expect(paragraphLines(textDocument(body))).toEqual(['Ice and   rain &<tab/>x<br/>y']);
  });

  it('has tags for what people see within a line, and none for what they do not', () => {
    const body =
      '<text:p><text:bookmark text:name="a"/>The <text:span text:style-name="B">ice</text:span> <text:span text:style-name="N">is</text:span> <text:a>here</text:a>, <text:date>2 May</text:date><text:soft-page-break/> <text:span text:style-name="X">now</text:span></text:p>';
    expect(paragraphLines(textDocument(body))).toEqual([
      'The <b>ice</b> is <a>here</a>, <field>2 May</field> <span>now</span>',
    ]);
  });

  it('has no tags around the whole of a paragraph', () => {
    const body =
      '<text:p><text:span text:style-name="B">Ice <text:span text:style-name="I">now</text:span></text:span></text:p>';
    expect(paragraphLines(textDocument(body))).toEqual(['Ice <i>now</i>']);
  });

  it('is not what was deleted or noted beside', () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Ice<office:annotation><text:p>Sure?</text:p></office:annotation> melts<text:change text:change-id="c"/> fast</text:p>';
    expect(paragraphLines(textDocument(body))).toEqual(['Ice<comment/> melts<del/> fast']);
  });

  it('has what tracked changes put in between two tags, and a tag where they took something out', () => {
    const bold = (text: string): string => `<text:span text:style-name="B">${text}</text:span>`;
    const body = [
      `<text:p>Ice ${starts('i')}really${ends('i')} melts<text:change text:change-id="d"/> ${starts('f')}fast${ends('f')} now</text:p>`,
      `<text:p>${starts('i')}All of it${ends('i')}</text:p>`,
      `<text:p>From ${starts('i')}here</text:p><text:p>to${ends('i')} there</text:p>`,
      `<text:p>One ${bold(`two ${starts('i')}three`)} four${ends('i')} five</text:p>`,
    ].join('');
    expect(paragraphLines(tracked(body))).toEqual([
      'Ice <ins>really</ins> melts<del/> <change/>fast<change/> now',
      ...['All of it', 'From <ins/>here', 'to<ins/> there', 'One <b>two <ins/>three</b> four<ins/> five'],
    ]);
  });

  it('is what stands at the top and at the bottom of pages, as page furniture', () => {
    const styles = pageStyles({
      header: '<text:p>The <text:span text:style-name="X">Herald</text:span></text:p>',
      'header-left off': '<text:p>Not shown</text:p>',
      footer:
        '<table:table><table:table-row><table:table-cell><text:p>Page <text:page-number>1</text:page-number></text:p></table:table-cell></table:table-row></table:table>',
      'footer-first': '<text:p>2026</text:p>',
    });
    expect(paragraphLines(textDocument('<text:p>Ice</text:p>', styles))).toEqual([
      ...['Ice', 'boilerplate: The <span>Herald</span>', 'boilerplate: Page <field>1</field>', 'boilerplate: 2026'],
    ]);
  });

  it('is refused with a password, and where there is none', () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const codeOf = (contents: Parameters<typeof odt.read>[0]) => {
      const read = odt.read(contents, 'target');
      return read.ok ? 'read' : read.error.code;
    };
    expect(codeOf(textDocument('', { 'META-INF/manifest.xml': manifest }))).toBe('package-encrypted');
    expect(codeOf(textDocument('<text:p>'))).toBe('format-broken');
    expect(codeOf(packageContents({ mimetype: 'x' }, 'a.odt'))).toBe('format-mismatch');
    expect(formatFor({ ...textDocument(''), path: 'unnamed' })).toEqual({ ok: true, value: odt });
  });
});

describe('what is written into a text document', () => {
  it('is the words, in the markup that stood around them', () => {
    const body =
      '<text:p text:style-name="S"><text:bookmark text:name="a"/><text:span text:style-name="B">Ice</text:span> melts in the sun.</text:p><text:p>Rain</text:p>';
    expect(editedBody(textDocument(body), replacing('in the sun', 'under  a <sun>'))).toBe(
      body.replace('in the sun', 'under <text:s/>a &lt;sun&gt;'),
    );
  });

  it('is a changed note within a changed paragraph', () => {
    const body = `<text:p>It melts${NOTE} fast.</text:p>`;
    const contents = textDocument(body);
    const both = (text: string) => [...replacing('fast', 'slowly')(text), ...replacing('A note', 'The note')(text)];
    expect(editedBody(contents, both)).toBe(body.replace('fast', 'slowly').replace('A note', 'The note'));
    expect(editedBody(contents, replacing('A note', 'My note'))).toBe(body.replace('A note', 'My note'));
  });

  it('has elements nested, whatever was done to the tags', () => {
    const body = '<text:p>The <text:span text:style-name="B">big <text:a>ice</text:a></text:span> melts</text:p>';
    const contents = textDocument(body);
    // Without the end of the bold type, and with that of the link behind the verb.
    const edit = (text: string) => {
      const end = text.indexOf('ice') + 'ice'.length;
      const [link, bold] = [text[end]!, text[end + 1]!];
      return [{ from: end, to: text.length, text: ` melts${link} now`.replace(bold, '') }];
    };
    expect(editedBody(contents, edit)).toBe(
      '<text:p>The <text:span text:style-name="B">big <text:a>ice melts</text:a> now</text:span></text:p>',
    );
  });

  it('is nothing of a paragraph that is left out, its item or list with it', () => {
    const body =
      '<text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list><text:p>Three</text:p>';
    expect(editedBody(textDocument(body), replacing('One\n', ''))).toBe(body.replace('<text:p>One</text:p>', ''));
    expect(editedBody(textDocument(body), replacing('Two\n', ''))).toBe('<text:p>One</text:p><text:p>Three</text:p>');
  });

  it('keeps notes and marks of a paragraph that is left out', () => {
    const body = `<text:p>One</text:p><text:p>Two${NOTE} is<text:change-start text:change-id="c"/></text:p>`;
    const noteBehind = (text: string) => [{ from: 3, to: text.lastIndexOf('\n'), text: '' }];
    expect(editedBody(textDocument(body), noteBehind)).toBe(
      `<text:p>One</text:p><text:p>${NOTE}<text:change-start text:change-id="c"/></text:p>`,
    );
  });

  it('keeps tracked changes where they are, with what was put in between their marks', () => {
    const body = `<text:p>Ice ${starts('i')}really${ends('i')} melts<text:change text:change-id="d"/> fast.</text:p>`;
    const written = (edit: Parameters<typeof editedBody>[1]): string =>
      editedBody(tracked(body), edit).replace(/^.*<\/text:tracked-changes>/, '');
    expect(written(replacing('really', 'surely'))).toBe(body.replace('really', 'surely'));
    expect(written(replacing('melts', 'thaws'))).toBe(body.replace('melts', 'thaws'));
    const withoutEnd = (text: string) => {
      const at = text.indexOf('really') + 'really'.length;
      return [{ from: at, to: at + 1, text: '' }];
    };
    const withoutStart = (text: string) => {
      const at = text.indexOf('really');
      return [{ from: at - 1, to: at, text: '' }];
    };
    expect(written(withoutEnd)).toBe(body.replace(ends('i'), '').replace('</text:p>', `${ends('i')}</text:p>`));
    expect(written(withoutStart)).toBe(body.replace(starts('i'), '').replace(ends('i'), starts('i') + ends('i')));
    const whole = `<text:p>One</text:p><text:p>${starts('i')}Two${ends('i')}</text:p>`;
    expect(editedBody(tracked(whole), replacing('\nTwo', ''))).toContain(`<text:p>${starts('i')}${ends('i')}</text:p>`);
  });

  it('is the headers and footers that were corrected, in their own part', () => {
    const contents = textDocument('<text:p>Ice</text:p>', pageStyles({ header: '<text:p>Herald</text:p>' }));
    const partsOf = (edit: (text: string) => readonly Replacement[]): readonly string[] => {
      const read = odt.read(contents, 'target');
      const written = odt.write(contents, read.ok ? edit(read.value.text) : [], { encodes: () => true });
      return written.ok && 'parts' in written.value ? [...written.value.parts.keys()] : [];
    };
    expect(partsOf(replacing('Herald', 'Times'))).toEqual(['styles.xml']);
    expect(partsOf(replacing('Ice', 'Snow'))).toEqual(['content.xml']);
    expect(editedDocument(contents, replacing('Herald', 'Times')).parts!.text('styles.xml')).toBe(
      contents.parts!.text('styles.xml')!.replace('Herald', 'Times'),
    );
    expect(paragraphLines(editedDocument(contents, replacing('\nHerald', '')))).toEqual(['Ice']);
  });

  it('is new paragraphs like the one before, and new items in a list', () => {
    const body = '<text:p text:style-name="S" xml:id="i">One</text:p>';
    expect(editedBody(textDocument(body), replacing('One', 'One\nTwo  x'))).toBe(
      `${body}<text:p text:style-name="S">Two <text:s/>x</text:p>`,
    );
    const list = '<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>';
    expect(editedBody(textDocument(list), replacing('One', 'One\nTwo'))).toBe(
      list.replace('</text:list-item>', '</text:list-item><text:list-item><text:p>Two</text:p></text:list-item>'),
    );
    expect(editedBody(textDocument('<text:h>One</text:h>'), replacing('One', 'One\nTwo'))).toBe(
      '<text:h>One</text:h><text:p>Two</text:p>',
    );
  });

  it('is nothing without a change', () => {
    expect(odt.write(textDocument('<text:p>One</text:p>'), [], { encodes: () => true })).toEqual({
      ok: true,
      value: { parts: new Map() },
    });
  });

  it('reads back as it was written, with every other paragraph as it was', () => {
    const words = fc
      .array(fc.constantFrom('ice', ' ', '  ', '&', '<b>', '😀', '\u00A0', "'"), { minLength: 1, maxLength: 8 })
      .map((list) => list.join('').trim())
      .filter((text) => /[a-z]/.test(text));
    const body = [
      '<text:p>One <text:span text:style-name="B">bold</text:span> end</text:p>',
      `<text:p>Two${NOTE} is <text:tab/>here</text:p><text:p>Three</text:p>`,
    ].join('\n');
    const contents = textDocument(body);
    const lines = paragraphLines(contents);
    fc.assert(
      fc.property(words, fc.constantFrom('One', 'end', 'Two', 'here', 'A note', 'Three'), (text, place) => {
        const now = paragraphLines(editedDocument(contents, replacing(place, text)));
        expect(now).toEqual(lines.map((line) => line.replace(place, () => text)));
      }),
    );
  });
});
