import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTbx, writeTbx, type ReadTbx } from '../../../src/core/terms/tbx';

const read = (text: string): ReadTbx => {
  const parsed = parseTbx(text);
  if ('detail' in parsed) throw new Error(`${String(parsed.line)}: ${parsed.detail}`);
  return parsed;
};

describe('TBX', () => {
  it('is read as the standard of 2019 has it', () => {
    const text = `<?xml version="1.0"?><tbx type="TBX-Basic"><text><body><conceptEntry id="c1">
      <langSec xml:lang="ru"><termSec><term>СНВ-3</term></termSec></langSec>
      <langSec xml:lang="en-US">
        <termSec><term>New <hi>START</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
        <termSec><term>START-3</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
      </langSec></conceptEntry></body></text></tbx>`;
    expect(read(text).terms).toEqual([{ lemmas: ['СНВ-3'], approved: 'New START', forbidden: ['START-3'] }]);
  });

  it('is read as older files have it', () => {
    const text = `<martif type="TBX"><text><body><termEntry id="1">
      <langSet xml:lang="en"><tig><term>State Duma</term></tig><ntig><termGrp><term>Duma</term></termGrp></ntig></langSet>
      <langSet xml:lang="ru"><tig><term>Госдума</term></tig><tig><term>Государственная дума</term></tig></langSet>
      </termEntry></body></text></martif>`;
    expect(read(text).terms).toEqual([
      { lemmas: ['Госдума', 'Государственная дума'], approved: 'State Duma; Duma', forbidden: [] },
    ]);
  });

  it('names concepts that lack a language, and reads the others', () => {
    const text = `<tbx><conceptEntry><langSec xml:lang="ru"><term>дума</term></langSec></conceptEntry>
<conceptEntry><langSec xml:lang="ru"><term>суд</term></langSec><langSec xml:lang="en"><term>court</term></langSec></conceptEntry></tbx>`;
    expect(read(text)).toEqual({ terms: [{ lemmas: ['суд'], approved: 'court', forbidden: [] }], incomplete: [1] });
  });

  it('says where it is no XML', () => {
    expect(parseTbx('<tbx>\n<term>a</tbx>')).toMatchObject({ line: 2 });
  });

  it('expands no entities of its own', () => {
    const bomb = `<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><tbx><term>&b;</term></tbx>`;
    expect(parseTbx(bomb)).toHaveProperty('detail');
  });

  it('gives back what was written', () => {
    const word = fc.stringMatching(/^[\p{L}\d&<>"'-]{1,12}$/u);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const term = fc.record({
      lemmas: fc.array(phrase, { minLength: 1, maxLength: 3 }),
      approved: fc.array(phrase, { minLength: 1, maxLength: 3 }).map((forms) => forms.join('; ')),
      forbidden: fc.array(phrase, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 5 }), (terms) => {
        expect(read(writeTbx(terms))).toEqual({ terms, incomplete: [] });
      }),
    );
  });
});
