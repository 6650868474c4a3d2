import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { xliff2 } from '../../../src/core/formats/xliff-2/xliff-2';
import { fixture } from '../../notation/command-line';
import { readBilingual } from '../../notation/bilingual-file';

const SPACES = [
  'mtc:matches',
  'gls:glossary',
  'mda:metadata',
  'val:validation',
  'fs:fs',
  'slr:sizerestriction',
  'res:resourcedata',
  'ctr:changetracking',
]
  .map((one) => one.split(':'))
  .map(([prefix, name]) => `xmlns:${prefix!}="urn:oasis:names:tc:xliff:${name!}:2.0"`)
  .join(' ');

/** What the rules say of a text: keys of `formatDetails` without `xliff-`. */
function said(text: string): string[] {
  const warnings = readBilingual(xliff2, text).warnings ?? [];
  return warnings
    .filter(({ code }) => code === 'format-doubtful')
    .map(({ data }) => String(data['detail']).slice('xliff-'.length));
}

function file(content: string, languages = 'srcLang="ru" trgLang="en"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:my" ${SPACES} version="2.1" ${languages}>${content}</xliff>`;
}

/** What the rules say of a unit with this content. */
const ofUnit = (content: string, attributes = ''): string[] =>
  said(file(`<file id="f"><unit id="u"${attributes}>${content}</unit></file>`));

/** What the rules say of a segment with this Russian, and this English where there is one. */
const ofTexts = (source: string, target?: string, before = ''): string[] =>
  ofUnit(
    `${before}<segment id="s"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`,
  );

const SEGMENT = '<segment><source>а</source></segment>';
const NOTES = '<notes><note id="n">why</note></notes>';
const FIXED = 'canCopy="no" canDelete="no"';

describe('the rules of XLIFF 2 are content with', () => {
  it.each([
    [
      'codes and their data',
      ofTexts(
        '<ph id="1" dataRef="d"/>а',
        '<ph id="1" dataRef="d"/>a',
        '<originalData><data id="d">x</data></originalData>',
      ),
    ],
    [
      'halves of codes, across segments',
      ofUnit(
        '<segment><source><sc id="1"/>а</source></segment><segment><source>б<ec startRef="1"/></source></segment>',
      ),
    ],
    ['a half that is on its own', ofTexts('<ec id="1" isolated="yes"/>а')],
    ['a comment on a note', ofTexts('<mrk id="m" type="comment" ref="#n=n">а</mrk>', undefined, NOTES)],
    [
      'what cannot be moved',
      ofTexts(`<ph id="1" canReorder="firstNo" ${FIXED}/><ph id="2" canReorder="no" ${FIXED}/>`),
    ],
    ['extensions', ofUnit(`<my:box id="1"><my:any/></my:box>${SEGMENT}`, ' my:x="1"')],
    [
      'a match',
      ofUnit(
        `<mtc:matches><mtc:match ref="#m"><source>а</source><target>a</target></mtc:match></mtc:matches><segment><source><mrk id="m">а</mrk></source></segment>`,
      ),
    ],
    ['the file that shows the format', said(readFileSync(fixture('formats', 'xliff-2.xlf'), 'utf8'))],
  ])('%s', (_, details) => {
    expect(details).toEqual([]);
  });
});

describe('the rules of XLIFF 2 tell of', () => {
  it.each([
    ['a file without units', said(file('<file id="f"/>')), ['lacks-child']],
    ['a unit without an id', said(file(`<file id="f"><unit>${SEGMENT}</unit></file>`)), ['lacks']],
    ['an id with a sign that it may not have', ofUnit('<segment id="#1"><source>а</source></segment>'), ['value']],
    [
      'two units of one id',
      said(file(`<file id="f"><unit id="u">${SEGMENT}</unit><unit id="u">${SEGMENT}</unit></file>`)),
      ['twice'],
    ],
    ['an attribute that is none', ofUnit('<segment translate="no"><source>а</source></segment>'), ['attribute']],
    [
      'an attribute of an extension where none may be',
      ofUnit('<segment my:x="1"><source>а</source></segment>'),
      ['attribute'],
    ],
    [
      'elements in another order',
      ofUnit('<segment><target>a</target><source>а</source></segment>'),
      ['lacks-child', 'child'],
    ],
    ['text between elements', ofUnit(`lost${SEGMENT}`), ['text']],
    [
      'a translation without its language',
      said(
        file(
          `<file id="f"><unit id="u"><segment><source>а</source><target>a</target></segment></unit></file>`,
          'srcLang="ru"',
        ),
      ),
      ['needs'],
    ],
    [
      'a translation in another language',
      ofTexts('а', 'a').concat(ofUnit('<segment><source>а</source><target xml:lang="de">a</target></segment>')),
      ['language'],
    ],
    ['data that is not there', ofTexts('<ph id="1" dataRef="d"/>а'), ['reference']],
    ['a half without the other', ofTexts('<sc id="1"/>а'), ['pair']],
    ['halves with different rights', ofTexts('<sc id="1" canDelete="no"/>а<ec startRef="1"/>'), ['rights']],
    ['a code that was lost', ofTexts('<ph id="1" canDelete="no"/>а', 'a'), ['deleted']],
    ['a sequence without its first element', ofTexts(`<ph id="1" canReorder="no" ${FIXED}/>а`), ['sequence']],
    ['a comment that says nothing', ofTexts('<mrk id="m" type="comment">а</mrk>'), ['either']],
    [
      'a comment on a note elsewhere',
      ofTexts('<mrk id="m" type="comment" ref="#f=f/n=n">а</mrk>', undefined, NOTES),
      ['reference'],
    ],
    ['a place in the wrong order', ofTexts('<mrk id="m" type="my:x" ref="#u=u/f=f">а</mrk>'), ['fragment']],
    [
      'a place of order that is taken',
      ofUnit(
        '<segment><source>а</source><target order="2">a</target></segment><segment><source>б</source><target>b</target></segment>',
      ),
      ['twice'],
    ],
    ['a subtype without a type', ofTexts('<ph id="1" subType="xlf:b"/>а'), ['needs']],
    [
      'a match for a stretch that is not there',
      ofUnit(
        `<mtc:matches><mtc:match ref="#x"><source>а</source><target>a</target></mtc:match></mtc:matches>${SEGMENT}`,
      ),
      ['reference'],
    ],
    [
      'a term without translation and definition',
      ofUnit(`<gls:glossary><gls:glossEntry><gls:term>а</gls:term></gls:glossEntry></gls:glossary>${SEGMENT}`),
      ['lacks-child'],
    ],
    [
      'a rule of validation that asks two things',
      ofUnit(`<val:validation><val:rule isPresent="a" startsWith="b"/></val:validation>${SEGMENT}`),
      ['one-of'],
    ],
    ['a format that HTML does not have', ofTexts('<pc id="1" fs:fs="bold">а</pc>'), ['value']],
    ['a restriction of size that is none', ofUnit(SEGMENT, ' slr:sizeRestriction="35,star"'), ['value']],
    [
      'a resource with content and an address',
      ofUnit(
        `<res:resourceData><res:resourceItem><res:source href="a.png"><my:x/></res:source></res:resourceItem></res:resourceData>${SEGMENT}`,
      ),
      ['content-and-href'],
    ],
    [
      'a revision of nothing',
      ofUnit(
        `<ctr:changeTrack><ctr:revisions appliesTo="note" ref="x"><ctr:revision><ctr:item property="content">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${NOTES}${SEGMENT}`,
      ),
      ['reference'],
    ],
    ['an element that a module does not have', ofUnit(`<val:check/>${SEGMENT}`), ['unknown']],
  ])('%s', (_, details, expected) => {
    expect(details).toEqual(expected);
  });
});
