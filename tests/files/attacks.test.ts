import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formattedFile } from '../../src/files/read-file';

/** What becomes of a file: the code of its fault, with what is too much of it or wrong in it, or `read`. */
function endOf(name: string, content: string | Uint8Array): string {
  const file = formattedFile(name, typeof content === 'string' ? strToU8(content) : content);
  const read = !file.ok
    ? file
    : file.value.format.holds === 'one-language'
      ? file.value.format.read(file.value.contents, 'target')
      : file.value.format.read(file.value.contents);
  if (read.ok) return 'read';
  const { code, data = {} } = read.error;
  return [code, data['detail'] ?? data['limit'] ?? ''].join(' ').trim();
}

const XLIFF = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ru" trgLang="en"';
const xliff = (text: string, before = ''): string =>
  `${before}<xliff ${XLIFF}><file id="f"><unit id="u"><segment><source>${text}</source></segment></unit></file></xliff>`;

const LOL = `<!DOCTYPE xliff [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]!};`.repeat(10)}">`)
  .join('')}]>`;
const XXE = '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = (body: string, before = '', more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(`${before}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    ...more,
  });

/** A flag in the heads of a zip file that says that its parts are encrypted. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const flagged = bytes.slice();
  for (let at = 0; at + 8 < flagged.length; at += 1) {
    const isHead = flagged[at] === 0x50 && flagged[at + 1] === 0x4b;
    if (isHead && flagged[at + 2] === 3 && flagged[at + 3] === 4) flagged[at + 6]! |= 1;
    if (isHead && flagged[at + 2] === 1 && flagged[at + 3] === 2) flagged[at + 8]! |= 1;
  }
  return flagged;
}

describe('a file that was made to do harm is refused:', () => {
  it.each([
    ['entities that grow without end', 'a.xlf', xliff('&j;', LOL), 'format-broken xml-internal-dtd'],
    ['an entity that reads a file', 'a.tmx', xliff('&x;', XXE), 'format-broken xml-internal-dtd'],
    ['the same in a part of a document', 'a.docx', docx('<w:p/>', XXE), 'format-broken xml-internal-dtd'],
    ['an entity that nobody declared', 'a.xlf', xliff('&x;'), 'format-broken xml-entity'],
    ['elements in elements', 'a.xlf', xliff('<pc id="1">'.repeat(100_000)), 'format-limit xml-depth'],
    ['the same in a document', 'a.docx', docx('<w:tbl>'.repeat(100_000)), 'format-limit xml-depth'],
    ['the same in a page', 'a.html', `<html><body>${'<div>'.repeat(20_000)}x`, 'format-limit xml-depth'],
    [
      'an attribute of ten million letters',
      'a.xlf',
      xliff(`<ph id="${'1'.repeat(10_000_001)}"/>`),
      'format-limit xml-token',
    ],
    ['lists in lists', 'a.json', '['.repeat(1_000_000), 'format-limit json-depth'],
    [
      'a part that unpacks to far more',
      'a.docx',
      docx('<w:p/>', '', { 'word/x.xml': new Uint8Array(64 << 20) }),
      'package-refused',
    ],
    [
      'a part that would be written outside',
      'a.docx',
      docx('<w:p/>', '', { '../../x': strToU8('x') }),
      'package-refused',
    ],
    ['a file that is cut off', 'a.docx', docx('<w:p/>').subarray(0, 300), 'package-damaged'],
    [
      'an old document, or a password',
      'a.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'file-protected',
    ],
  ])('%s', (_, name, content, end) => {
    expect(endOf(name, content)).toBe(end);
  });

  it('a package whose parts are encrypted', () => {
    expect(endOf('a.docx', encrypted(docx('<w:p/>')))).toBe('package-encrypted');
  });
});

describe('a file with much in it that is no harm', () => {
  it.each([
    [
      'quotation marks that are never closed',
      'a.csv',
      `source,target\n${'Да,"'.repeat(50_000)}`,
      /^(?:format-broken|read|columns-missing)/,
    ],
    ['markup in subtitles', 'a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${'<i '.repeat(50_000)}\n`, /^read$/],
    ['a line of a PO file', 'a.po', `msgid "a"\nmsgstr "${'\\n'.repeat(100_000)}"\n`, /^read$/],
  ])('comes to an end: %s', (_, name, content, end) => {
    expect(endOf(name, content)).toMatch(end);
  });
});
