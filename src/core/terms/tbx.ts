import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Term } from './term';

/** A glossary as read from TBX, and the concepts that could not be used, by the line on which they end. */
export interface ReadTbx {
  readonly terms: readonly Term[];
  readonly incomplete: readonly number[];
}

/** What is wrong with a file as XML: the parser's words, with line and column. */
export interface XmlFault {
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

/** The largest number of concepts that is read; a glossary has thousands. */
const MOST_CONCEPTS = 200_000;
/** Statuses that forbid a term (ISO 30042, data category administrativeStatus). */
const FORBIDDEN = /^(?:deprecatedTerm|supersededTerm)(?:-admn-sts)?$/;

interface Entry {
  readonly language: string;
  text: string;
  forbidden: boolean;
}

/**
 * Reads a glossary in TBX (ISO 30042), as TBX-Basic of 2019 has it (`conceptEntry`, `langSec`, `termSec`) or as older files do
 * (`termEntry`, `langSet`, `tig`, `ntig`). Of each concept the Russian terms, the English ones, and those of them that are deprecated or
 * superseded. Entities and DTDs are not read: a file that needs them gives a fault.
 */
export function parseTbx(text: string): ReadTbx | XmlFault {
  const terms: Term[] = [];
  const incomplete: number[] = [];
  let fault: XmlFault | undefined;
  const languages: string[] = [];
  let entries: Entry[] = [];
  let current: Entry | undefined;
  let collects: 'term' | 'status' | null = null;
  let status = '';
  const parser = new SaxesParser({ position: true, xmlns: false });

  const open = (tag: SaxesTagPlain): void => {
    switch (tag.name) {
      case 'conceptEntry':
      case 'termEntry':
        entries = [];
        break;
      case 'langSec':
      case 'langSet':
        languages.push((tag.attributes['xml:lang'] ?? tag.attributes['lang'] ?? '').toLowerCase().slice(0, 2));
        break;
      case 'term':
        current = { language: languages.at(-1) ?? '', text: '', forbidden: false };
        entries.push(current);
        collects = 'term';
        break;
      case 'termNote':
        if (tag.attributes['type'] === 'administrativeStatus') {
          collects = 'status';
          status = '';
        }
        break;
      case 'administrativeStatus':
      case 'min:administrativeStatus':
      case 'basic:administrativeStatus':
        collects = 'status';
        status = '';
        break;
    }
  };
  const close = (name: string): void => {
    if (name === 'langSec' || name === 'langSet') languages.pop();
    else if (name === 'term') collects = null;
    else if (collects === 'status') {
      if (current !== undefined && FORBIDDEN.test(status.trim())) current.forbidden = true;
      collects = null;
    } else if (name === 'conceptEntry' || name === 'termEntry') {
      const term = termOf(entries);
      if (term !== null) terms.push(term);
      else if (entries.length > 0) incomplete.push(parser.line);
      current = undefined;
    }
  };
  parser.on('opentag', open);
  parser.on('closetag', ({ name }) => close(name));
  parser.on('text', (characters) => {
    if (collects === 'term' && current !== undefined) current.text += characters;
    else if (collects === 'status') status += characters;
  });
  parser.on('error', (error) => {
    fault ??= { line: parser.line, column: parser.column, detail: error.message.replace(/^\d+:\d+: /, '') };
  });
  // In pieces, so that a fault at the beginning of a long file ends it.
  for (let from = 0; from < text.length && fault === undefined && terms.length < MOST_CONCEPTS; from += PIECE)
    parser.write(text.slice(from, from + PIECE));
  if (fault === undefined && terms.length < MOST_CONCEPTS) parser.close();
  return fault ?? { terms, incomplete };
}

const PIECE = 65_536;

function termOf(entries: readonly Entry[]): Term | null {
  const of = (language: string, forbidden: boolean): string[] =>
    entries
      .filter((entry) => entry.language === language && entry.forbidden === forbidden)
      .map(({ text }) => text.trim().replace(/\s+/g, ' '))
      .filter(Boolean);
  const lemmas = of('ru', false);
  const approved = of('en', false);
  if (lemmas.length === 0 || approved.length === 0) return null;
  return { lemmas, approved: approved.join('; '), forbidden: of('en', true) };
}

/** A glossary as TBX-Basic (ISO 30042:2019, style DCA): the first approved form preferred, further ones admitted, wrong ones deprecated. */
export function writeTbx(terms: readonly Term[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="ru" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    '    <fileDesc><sourceDesc><p>Sverka</p></sourceDesc></fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
  ];
  for (const [index, { lemmas, approved, forbidden }] of terms.entries()) {
    lines.push(`      <conceptEntry id="c${String(index + 1)}">`, '        <langSec xml:lang="ru">');
    for (const lemma of lemmas) lines.push(...termSec(lemma, null));
    lines.push('        </langSec>', '        <langSec xml:lang="en">');
    for (const [place, form] of formsOf(approved).entries())
      lines.push(...termSec(form, place === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts'));
    for (const form of forbidden) lines.push(...termSec(form, 'deprecatedTerm-admn-sts'));
    lines.push('        </langSec>', '      </conceptEntry>');
  }
  return `${[...lines, '    </body>', '  </text>', '</tbx>'].join('\n')}\n`;
}

function formsOf(approved: string): string[] {
  return approved
    .split(';')
    .map((form) => form.trim())
    .filter(Boolean);
}

function termSec(term: string, status: string | null): string[] {
  const note = status === null ? [] : [`            <termNote type="administrativeStatus">${status}</termNote>`];
  return ['          <termSec>', `            <term>${escapeXml(term)}</term>`, ...note, '          </termSec>'];
}

/** Text for XML 1.0: what it cannot hold is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
