import { describe, expect, it } from 'vitest';
import { parseXml, parseXmlFile, XML_LIMITS } from '../../../../src/core/formats/xml/parse-xml';
import { elementsWithin, type XmlElement } from '../../../../src/core/formats/xml/xml-element';
import { createTranslator } from '../../../../src/i18n/translator';
import { wordFault } from '../../../../src/i18n/word-fault';

const english = createTranslator('en');

function elements(text: string): XmlElement[] {
  const parsed = parseXml('a.xml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return [...elementsWithin(parsed.value.root)];
}

/** What is said of a text that is refused. */
function refusal(text: string): string {
  const parsed = parseXml('a.xml', text);
  return parsed.ok ? 'read' : wordFault(english, parsed.error);
}

describe('the elements of an XML text', () => {
  it('know where they stand, whatever line ends and characters come before', () => {
    const text =
      '\uFEFF<?xml version="1.0"?>\r\n<!DOCTYPE a SYSTEM "a.dtd">\r\n<a>\u{1F600}&amp;<b x=\'<>\'>y</b >\r<c/></a>\n'.replace(
        "'<>'",
        "'>'",
      );
    const places = elements(text).map(({ from, to, content }) => [
      text.slice(from, to),
      text.slice(content.from, content.to),
    ]);
    expect(places).toEqual([
      ["<a>\u{1F600}&amp;<b x='>'>y</b >\r<c/></a>", "\u{1F600}&amp;<b x='>'>y</b >\r<c/>"],
      ["<b x='>'>y</b >", 'y'],
      ['<c/>', ''],
    ]);
  });

  it('know their namespaces', () => {
    const found = elements('<a xmlns="u:1" xmlns:p="u:2"><p:b/><c xmlns=""/></a>');
    expect(found.map(({ namespace, local }) => `${namespace} ${local}`)).toEqual(['u:1 a', 'u:2 b', ' c']);
  });
});

describe('an XML text that is refused', () => {
  it.each([
    ['<a>\n <b></a>', 'line 2', 'a closing tag has no opening one'],
    ['<a>', 'line 1', '<a> is never closed'],
    ['<a>&nbsp;</a>', 'line 1, column 4', 'entity'],
    ['<a b="1" b="2"/>', 'line 1', 'the attribute b stands twice'],
    ['<a xmlns:p="u" xmlns:q="u" p:x="" q:x=""/>', 'line 1', 'twice'],
    ['<a><p:b/></a>', 'line 1, column 4', 'the prefix “p” belongs to no namespace'],
    ['<a/><b/>', 'line 1', 'exactly one outermost element'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a/>', 'line 1, column 1', 'declarations of its own'],
    ['<!DOCTYPE a PUBLIC "[" "a[" [%b;]><a/>', 'line 1', 'declarations of its own'],
    [`<!DOCTYPE a [<!-- ]> --> <!ENTITY x "y"> <!-- ' -->]><a/>`, 'line 1', 'declarations of its own'],
    ['<a>\n<b>Q & A</b>\n<b/>\n</a>', 'line 2, column 6', 'written “&amp;”'],
    ['<!DOCTYPE a SYSTEM "x?a&b">\n<a><b></a>', 'line 2', 'no opening one'],
    ['<a>\n<b c="Q&A"/></a>', 'line 2, column 8', 'written “&amp;”'],
    ['<a><!-- & --><![CDATA[ & ]]><?p & ?>AT&T; x</a>', 'line 1, column 39', 'entity'],
    ['<a>&lt; &#38; &amp; &#x26; R&D</a>', 'line 1, column 29', 'written “&amp;”'],
    ['<a>x &#xZZ;</a>', 'line 1, column 6', 'character reference'],
  ])('%s', (text, place, words) => {
    expect(refusal(text)).toContain(place);
    expect(refusal(text)).toContain(words);
  });

  it('has more than the limits', () => {
    expect(refusal('<a>'.repeat(XML_LIMITS.depth + 1))).toContain('nested more than 256 deep');
    const attributes = Array.from({ length: XML_LIMITS.attributes + 1 }, (_, index) => ` a${String(index)}=""`);
    expect(refusal(`<a${attributes.join('')}/>`)).toContain('more than 1000 attributes');
    expect(refusal(`<a>${'x'.repeat(XML_LIMITS.token + 1)}</a>`)).toContain('10000000 characters');
  });

  it.each(['[]', '[ <!-- "one\' --> ]', 'SYSTEM "a.dtd" [\n<?p [?>]'])(
    'is none with a DOCTYPE that declares nothing: %s',
    (dtd) => {
      expect(refusal(`<!DOCTYPE a ${dtd}><a/>`)).toBe('read');
    },
  );

  it('may name an outer DTD', () => {
    expect(refusal('<!DOCTYPE a PUBLIC "-//X" "http://x/[a].dtd"><a/>')).toBe('read');
  });
});

describe('a file that is read in order to be written', () => {
  const contents = { path: 'a.xml', text: '<a b="1"><c/></a>', parts: null };

  it('is parsed once', () => {
    const parsed = parseXmlFile(contents);
    expect(parsed).toEqual(parseXml('a.xml', contents.text));
    expect(parsed.ok && parseXmlFile(contents)).toEqual(parsed);
    const [first, again] = [parseXmlFile(contents), parseXmlFile(contents)];
    expect(first.ok && again.ok && first.value === again.value).toBe(true);
  });

  it('is refused every time where it is broken', () => {
    const broken = { ...contents, text: '<a>' };
    expect(parseXmlFile(broken)).toMatchObject({ ok: false });
    expect(parseXmlFile(broken)).toEqual(parseXmlFile(broken));
  });
});
