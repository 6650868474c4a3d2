import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../../src/core/formats/docx/docx';
import { wordAfter, wordDocument, wordLines, wordPart, readWord } from '../../../notation/word-document';

const LINK = '<w:hyperlink r:id="r1">[the report]</w:hyperlink>';

describe('what is read of a Word document', () => {
  it.each([
    ['the words of runs that look alike', '<p>[The ][ice][ melts.]</p>', ['The ice melts.']],
    ['formats within a line as tags', '<p>[The ][b:ice][ melts.]</p>', ['The <b>ice</b> melts.']],
    ['no tags around a whole paragraph', '<p>[b:The ice melts.]</p>', ['The ice melts.']],
    ['links as tags', `<p>[Read ]${LINK}[.]</p>`, ['Read <a>the report</a>.']],
    [
      'breaks and notes as tags',
      '<p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:footnoteReference w:id="2"/><w:t>.</w:t></w:r></p>',
      ['One<br/>two<footnote/>.'],
    ],
    [
      'a hyphen that does not break',
      '<p><w:r><w:t>COVID</w:t><w:noBreakHyphen/><w:t>19 is over</w:t></w:r></p>',
      ['COVID\u201119 is over'],
    ],
    [
      'the result of a field',
      '<p>[See ]<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>[page 5]<w:r><w:fldChar w:fldCharType="end"/></w:r>[.]</p>',
      ['See <field>page 5</field>.'],
    ],
    [
      'tracked changes as accepted',
      '<p>[The ]<w:del w:id="1"><w:r><w:delText>snow</w:delText></w:r></w:del><w:ins w:id="2">[ice]</w:ins>[ melts.]</p>',
      ['The <del/><ins>ice</ins> melts.'],
    ],
    [
      'cells of tables, and tables in cells',
      '<w:tbl><w:tr><w:tc><p>[One]</p><w:tbl><w:tr><w:tc><p>[Two]</p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>',
      ['One', 'Two'],
    ],
    [
      'text boxes, once',
      '<p>[Out]<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><p>[In]</p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><p>[In]</p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></p>',
      ['Out', 'In'],
    ],
    ['no paragraph without words', '<p>[—]</p><p/><p>[Go]</p>', ['Go']],
  ])('are %s', (_, body, lines) => {
    expect(wordLines(wordDocument(body))).toEqual(lines);
  });

  it('are headings by the names and levels of styles', () => {
    const style = (id: string, inside: string): string => `<w:style w:styleId="${id}">${inside}</w:style>`;
    const styles = wordPart(
      'styles',
      [
        style('1', '<w:name w:val="heading 1"/>'),
        style('Own', '<w:name w:val="Own"/><w:basedOn w:val="1"/>'),
        style('Ring', '<w:name w:val="Ring"/><w:basedOn w:val="Ring"/>'),
        style('C', '<w:name w:val="caption"/>'),
      ].join(''),
    );
    const body = ['1', 'Own', 'Ring', 'C', 'Gone'].map(
      (id) => `<p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>[Style ${id}]</p>`,
    );
    expect(wordLines(wordDocument(body.join(''), { styles }))).toEqual([
      'heading: Style 1',
      'heading: Style Own',
      'Style Ring',
      'caption: Style C',
      'Style Gone',
    ]);
  });

  it('are footnotes behind the body, and headers as page furniture', () => {
    const footnotes = wordPart(
      'footnotes',
      '<w:footnote w:type="separator"><p>[—— line]</p></w:footnote><w:footnote w:id="2"><p>[A note]</p></w:footnote>',
    );
    const more = { header: wordPart('hdr', '<p>[Draft]</p>'), footnotes };
    expect(wordLines(wordDocument('<p>[Body]</p>', more))).toEqual(['Body', 'A note', 'boilerplate: Draft']);
  });
});

describe('what is written into a Word document', () => {
  it.each([
    [
      'is the text of the run that changed',
      '<p>[The ][b:ice][ melt.]</p>',
      ['melt → melts'],
      '<p>[The ][b:ice][ melts.]</p>',
    ],
    [
      'is in the first of the runs that it spans',
      '<p>[It ][b:is][ acting now.]</p>',
      ['acting now → in force'],
      '<p>[It ][b:is][ in force.]</p>',
    ],
    [
      'keeps the format of words beside it',
      '<p>[The ][b:ice][ melts.]</p>',
      ['ice → old ice'],
      '<p>[The ][b:old ice][ melts.]</p>',
    ],
    ['is typed into the run before', '<p>[The ice]</p>', ['ice → ice melts'], '<p>[The ice melts]</p>'],
    [
      'moves a format with its words',
      '<p>[The ][b:ice][ melts.]</p>',
      ['The <1>ice<2> melts → <1>Ice<2> always melts'],
      '<p>[b:Ice][ always melts.]</p>',
    ],
    [
      'moves a link as a whole',
      `<p>[Read ]${LINK}[ now.]</p>`,
      ['Read <1>the report<2> now → Now read <1>this<2>'],
      '<p>[Now read ]<w:hyperlink r:id="r1">[this]</w:hyperlink>[.]</p>',
    ],
    [
      'keeps bookmarks when tags move',
      '<p><w:bookmarkStart w:id="1"/>[A ][b:b][ ][i:c]<w:bookmarkEnd w:id="1"/></p>',
      ['A <1>b<2> <3>c<4> → <3>c<4> A <1>b<2>'],
      '<p><w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/>[i:c][ A ][b:b]</p>',
    ],
    [
      'takes a paragraph out',
      '<p>[One.]</p><p>[Two.]</p><p>[Three.]</p>',
      ['Two.¶ → '.replace('¶', '\n')],
      '<p>[One.]</p><p>[Three.]</p>',
    ],
    [
      'empties a cell that must stay',
      '<w:tbl><w:tr><w:tc><p>[One.]</p></w:tc><w:tc><p>[Two.]</p></w:tc></w:tr></w:tbl>',
      ['One.¶ → '.replace('¶', '\n')],
      '<w:tbl><w:tr><w:tc><p></p></w:tc><w:tc><p>[Two.]</p></w:tc></w:tr></w:tbl>',
    ],
    [
      'parts a paragraph in two like it',
      '<p><w:pPr><w:jc w:val="both"/></w:pPr>[One. Two.]</p>',
      ['One. Two. → One.¶Two.'],
      '<p><w:pPr><w:jc w:val="both"/></w:pPr>[One.]</p><p><w:pPr><w:jc w:val="both"/></w:pPr>[Two.]</p>',
    ],
    [
      'joins two paragraphs',
      '<p>[One.]</p><p>[Two.]</p>',
      ['One.¶Two. → One. Two.'.replace('¶', '\n')],
      '<p>[One. Two.]</p>',
    ],
    ['is escaped', '<p>[A b]</p>', ['A b → A & <b>'], '<p>[A &amp; &lt;b&gt;]</p>'],
  ])('%s', (_, body, changes, after) => {
    expect(wordAfter(wordDocument(body), ...changes)).toBe(after);
  });

  it('reaches a text box in a paragraph that is written anew', () => {
    const box = (words: string): string =>
      `<w:r><w:pict><w:txbxContent><p>[${words}]</p></w:txbxContent></w:pict></w:r>`;
    const changes = ['<2>b<3> <4>c<5> → <4>c<5> <2>b<3>', 'In → Inside'];
    expect(wordAfter(wordDocument(`<p>[A]${box('In')}[ ][b:b][ ][i:c]</p>`), ...changes)).toBe(
      `<p>[A]${box('Inside')}[ ][i:c][ ][b:b]</p>`,
    );
  });

  it('is nothing without a change', () => {
    const written = docx.write(wordDocument('<p>[A]</p>'), [], { encodes: () => true });
    expect(written).toEqual({ ok: true, value: { parts: new Map() } });
  });

  it('is in the part of the note that changed only', () => {
    const footnotes = wordPart('footnotes', '<w:footnote w:id="2"><p>[A note]</p></w:footnote>');
    const contents = wordDocument('<p>[Body]</p>', { footnotes });
    const { text } = readWord(contents);
    const from = text.indexOf('note');
    const written = docx.write(contents, [{ from, to: from + 4, text: 'remark' }], { encodes: () => true });
    expect(written.ok && 'parts' in written.value && [...written.value.parts.keys()]).toEqual(['word/footnotes.xml']);
  });
});

describe('a document of any runs', () => {
  const run = fc.constantFrom(
    '[ice]',
    '[b:ice ]',
    '[ melts]',
    '[i: & so]',
    LINK,
    '<w:r><w:br/></w:r>',
    '<w:proofErr/>',
    '[\uF0B7x ]',
  );
  const body = fc
    .array(fc.array(run, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
    .map((paragraphs) => paragraphs.map((runs) => `<p>${runs.join('')}</p>`).join(''))
    .filter((text) => /ice|melts|report/.test(text));

  it('says what an editor wrote when it is read again, whatever she did to words and tags', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (text, which, cuts) => {
        const contents = wordDocument(text.replaceAll(' & ', ' &amp; '));
        const document = readWord(contents);
        const { from, to } = document.blocks[which % document.blocks.length]!;
        const letters = [...document.text.slice(from, to)];
        for (const cut of cuts)
          letters.splice(cut % letters.length, cut % 3, ...(cut % 2 === 0 ? ['new'] : letters.slice(0, 1)));
        const wanted = letters.join('').trim();
        // A paragraph without words is none.
        if (!/[\p{L}\p{N}]/u.test(wanted)) return;
        const written = docx.write(contents, [{ from, to, text: wanted }], { encodes: () => true });
        const part = written.ok && 'parts' in written.value ? written.value.parts.get('word/document.xml') : undefined;
        const again = {
          ...contents,
          parts: {
            ...contents.parts!,
            text: (name: string) =>
              name === 'word/document.xml' && part !== undefined ? part : contents.parts!.text(name),
          },
        };
        const words = (shown: string): string =>
          shown
            .replace(/[\uE000-\uF0B6\uF0B8-\uF8FF]/g, '')
            .replace(/\s+/g, ' ')
            .trim();
        expect(words(readWord(again).text)).toBe(
          words(document.text.slice(0, from) + wanted + document.text.slice(to)),
        );
      }),
      { numRuns: 150 },
    );
  });
});
