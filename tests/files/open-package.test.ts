import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { changePackage, isPackage, openPackage, pack } from '../../src/files/open-package';
import { valueOf } from '../notation/example-review';

const encode = (text: string) => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array) => {
  const opened = openPackage('a.docx', bytes);
  return opened.ok ? 'opened' : opened.error.code;
};

describe('a zip package', () => {
  it('is known by its first bytes', () => {
    expect(isPackage(pack({ a: encode('x') }))).toBe(true);
    expect(isPackage(encode('PK, the initials'))).toBe(false);
  });

  it('gives its parts by name, in order, in UTF-8 and UTF-16', () => {
    const wide = new Uint8Array([0xff, 0xfe, 0x14, 0x04, 0x30, 0x04]);
    const parts = valueOf(openPackage('a.docx', pack({ 'b.xml': encode('Да'), 'a.xml': wide })));
    expect(parts.names).toEqual(['b.xml', 'a.xml']);
    expect([parts.text('b.xml'), parts.text('a.xml'), parts.text('c.xml')]).toEqual(['Да', '\uFEFFДа', null]);
  });

  it('changes the parts that it is told to and no other', () => {
    const bytes = pack({ a: encode('one'), b: encode('two') });
    const changed = valueOf(openPackage('a.docx', valueOf(changePackage('a.docx', bytes, new Map([['b', 'deux']])))));
    expect([changed.text('a'), changed.text('b')]).toEqual(['one', 'deux']);
    expect(changePackage('a.docx', bytes, new Map())).toEqual({ ok: true, value: bytes });
  });

  it('gives and changes a part however its name is spelt, and has no part of a name that objects know', () => {
    const bytes = pack({ 'Word/Document.XML': encode('one'), 'word/my file.xml': encode('two') });
    const parts = valueOf(openPackage('a.docx', bytes));
    expect([parts.text('word/document.xml'), parts.text('word/my%20file.xml')]).toEqual(['one', 'two']);
    expect([parts.text('constructor'), parts.text('__proto__')]).toEqual([null, null]);
    const changed = valueOf(changePackage('a.docx', bytes, new Map([['word/document.xml', 'uno']])));
    const again = valueOf(openPackage('a.docx', changed));
    expect([again.names, again.text('Word/Document.XML')]).toEqual([['Word/Document.XML', 'word/my file.xml'], 'uno']);
  });

  it('prefers the part whose name is spelt alike', () => {
    const parts = valueOf(openPackage('a.docx', pack({ A: encode('one'), a: encode('two') })));
    expect([parts.text('A'), parts.text('a')]).toEqual(['one', 'two']);
  });

  it('is refused when it is cut off', () => {
    const bytes = pack({ a: encode('one'.repeat(100)) });
    for (const length of [4, 20, bytes.length - 1]) expect(codeOf(bytes.subarray(0, length))).toBe('package-damaged');
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'C:/a', 'a\\b'])('is refused for a part named %s', (name) => {
    expect(codeOf(zipSync({ [name]: encode('x') }))).toBe('package-refused');
  });

  it('is refused for a part that unpacks to far more than it is', () => {
    expect(codeOf(pack({ bomb: new Uint8Array(16 << 20) }))).toBe('package-refused');
  });
});
