import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/core/formats/html/html';
import { fileContents } from '../../../notation/file-contents';
import { pageWith, paragraphsOf, readPage } from '../../../notation/html-page';

describe('the text of a web page', () => {
  it('has a paragraph for each block element, with its kind', () => {
    const page =
      '<!DOCTYPE html><title>Walk</title><h1>A walk</h1>\n<p>The ice\n melted.</p><ul><li>One<li>Two</ul><figure><figcaption>The river</figcaption></figure>';
    expect(paragraphsOf(page)).toEqual([
      'boilerplate: Walk',
      'heading: A walk',
      'The ice melted.',
      'One',
      'Two',
      'caption: The river',
    ]);
  });

  it('has inline elements as tags, but none around a whole paragraph', () => {
    expect(paragraphsOf('<p><span>The <b>ice</b> melted<br>late.</span></p>')).toEqual([
      'The ‹<b>›ice‹</b>› melted‹<br>›late.',
    ]);
    expect(paragraphsOf('<p><b>Ice</b> and <i>fire</i></p>')).toEqual(['‹<b>›Ice‹</b>› and ‹<i>›fire‹</i>›']);
    expect(paragraphsOf('<p>See <a href="/x"><img src="i.png"></a> here.</p>')).toEqual([
      'See ‹<a href="/x"><img src="i.png"></a>› here.',
    ]);
  });

  it('has character references as the characters that they mean', () => {
    expect(paragraphsOf('<p>R&amp;D&nbsp;&mdash; &#x41;&#66; &copy2 &unknown; 5 < 6</p>')).toEqual([
      'R&D\u00A0— AB ©2 &unknown; 5 < 6',
    ]);
  });

  it('parts paragraphs at two line breaks, and keeps the lines of preserved text', () => {
    expect(paragraphsOf('<div>One.<br>\n<br/>Two.</div>')).toEqual(['One.', 'Two.']);
    expect(paragraphsOf('<pre>\nRoses are red,\n  violets blue.\n</pre>')).toEqual(['Roses are red,\n  violets blue.']);
  });

  it('leaves out scripts, styles, comments and what has no words', () => {
    expect(paragraphsOf('<p>One<!-- two --><script>three()</script></p><style>p{}</style><p>* * *</p>')).toEqual([
      'One',
    ]);
  });

  it('takes menus, asides and footers for page furniture', () => {
    expect(paragraphsOf('<nav><a href="/">Home</a></nav><p>Text.</p><footer>© 2026 Us</footer>')).toEqual([
      'boilerplate: Home',
      'Text.',
      'boilerplate: © 2026 Us',
    ]);
  });

  it('takes what stands outside a long article for page furniture too', () => {
    const story = Array.from(
      { length: 12 },
      (_, day) =>
        `<p>On day ${String(day)} the ferry left late, because the sea was rough, and the harbour was shut.</p>`,
    ).join('');
    const links =
      '<div class="sidebar"><div><a href="/a">Read also: a storm</a></div><div><a href="/b">Weather</a></div></div>';
    const kinds = paragraphsOf(`<body><h1>The ferry</h1>${links}<article>${story}</article></body>`);
    expect(kinds.filter((paragraph) => paragraph.startsWith('boilerplate: '))).toHaveLength(2);
    expect(kinds).toContain('heading: The ferry');
  });

  it('is refused where elements are nested without end', () => {
    const codeOf = (text: string): unknown => {
      const read = html.read(fileContents(text, 'page.html'), 'target');
      return read.ok || read.error.code;
    };
    expect(codeOf('<div>'.repeat(2000))).toBe('format-limit');
    expect(codeOf('<table><tr><td>'.repeat(400))).toBe('format-limit');
    expect(codeOf(`${'<div>'.repeat(390)}Words`)).toBe(true);
    expect(codeOf('<p>Many <b>small</b> parts</p>'.repeat(2000))).toBe(true);
  });
});

describe('a page with corrections', () => {
  const PAGE =
    '<h1 class="a">Walk</h1>\r\n  <p id="p1">She&nbsp;left <b>the treaty</b> &amp; went.</p>\r\n  <p>It rained.</p>\r\n  <p>Nobody saw it.</p>\r\n</body>';

  it('differs in the corrected words only', () => {
    expect(pageWith(PAGE, { She: 'It' })).toBe(PAGE.replace('She', 'It'));
    expect(pageWith(PAGE, { 'the treaty': 'that treaty', rained: 'snowed' })).toBe(
      PAGE.replace('the treaty', 'that treaty').replace('rained', 'snowed'),
    );
  });

  it('writes characters that mean markup, and those that the encoding lacks, as references', () => {
    expect(pageWith('<p>One.</p>', { One: 'A<b & “c”' }, (character) => character < '\u0100')).toBe(
      '<p>A&lt;b &amp; &#8220;c&#8221;.</p>',
    );
  });

  it('takes paragraphs out with their elements', () => {
    expect(pageWith(PAGE, { 'It rained.': null })).toBe(PAGE.replace('\r\n  <p>It rained.</p>', ''));
    expect(pageWith('<table><tr><td>One</td><td>Two</td></tr></table>', { One: null })).toBe(
      '<table><tr><td></td><td>Two</td></tr></table>',
    );
  });

  it('joins paragraphs into the first, and makes new ones like it', () => {
    expect(pageWith(PAGE, { 'rained.\nNobody': 'rained. Nobody' })).toBe(
      PAGE.replace('It rained.', 'It rained. Nobody saw it.').replace('\r\n  <p>Nobody saw it.</p>', ''),
    );
    expect(pageWith(PAGE, { 'went.': 'went.\nIt was late.' })).toBe(
      PAGE.replace('went.</p>', 'went.</p>\r\n  <p>It was late.</p>'),
    );
  });

  it('moves a tag with its words, and keeps one whose partner stays', () => {
    const page = '<p>The <b>ice</b> melts.</p>';
    const { text } = readPage(page);
    const [open = '', close = ''] = text.match(/[\uE000-\uF8FF]/g) ?? [];
    expect(pageWith(page, { [text]: `${open}Ice${close} melts.` })).toBe('<p><b>Ice</b> melts.</p>');
    expect(pageWith(page, { [`ice${close} melts`]: 'ice melts' })).toBe('<p>The <b>ice</b> melts.</p>');
  });

  it('keeps its BOM', () => {
    expect(pageWith('\uFEFF<p>One.</p>', { One: 'Two' })).toBe('\uFEFF<p>Two.</p>');
  });

  it('is the page where nothing changes, and reads back as the text that was wanted', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<li>',
        '<td>',
        '<table>',
        '</table>',
        '<a href=x>',
        '</a>',
        '<h2>',
        '</h2>',
      ],
      ...['The ice', ' melted', '&amp;', '&nbsp;', '\r\n', ' ', '<', '—', '<!--c-->', '<i></i>', '<pre>', '</pre>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, chosen) => {
        const file = pieces.join('');
        const contents = fileContents(file, 'page.html');
        const options = { encodes: () => true };
        expect(html.write(contents, [], options)).toEqual({ ok: true, value: { text: file } });
        const { text, blocks } = readPage(file);
        if (blocks.length === 0) return;
        const block = blocks[chosen % blocks.length]!;
        const words = /[\p{L}]+/u.exec(text.slice(block.from, block.to));
        if (words === null) return;
        const from = block.from + words.index;
        const replacement = { from, to: from + words[0].length, text: 'Water' };
        const written = html.write(contents, [replacement], options);
        const after = written.ok && 'text' in written.value ? written.value.text : '';
        expect(readPage(after).text).toBe(text.slice(0, from) + 'Water' + text.slice(replacement.to));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a page is recognised', () => {
  it.each([
    ['behind a declaration and comments', '\uFEFF<?xml version="1.0"?>\n<!-- a --><!--b-->\n<html>', true],
    ['not by comments alone, however many there are', '<!---->'.repeat(5000), false],
    ['not by a comment without an end', '<!-- <html>', false],
  ])('%s', (_, text, is) => {
    expect(html.recognises(fileContents(text))).toBe(is);
  });
});
