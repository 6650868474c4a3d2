import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tmxExport } from '../../../src/core/exports/tmx';
import { xliff1Export } from '../../../src/core/exports/xliff/xliff-1-2';
import { xliffExport } from '../../../src/core/exports/xliff/xliff-2-1';
import type { BilingualFormat, TextDocument } from '../../../src/core/formats/format';
import { tagCharacters, TAG_CHARACTERS } from '../../../src/core/formats/tag-characters';
import { tmx } from '../../../src/core/formats/tmx/tmx';
import { xliff1 } from '../../../src/core/formats/xliff-1/xliff-1';
import { xliff2 } from '../../../src/core/formats/xliff-2/xliff-2';
import { SEGMENT_KINDS, SEGMENT_STATES, type Segment, type Tag } from '../../../src/core/segments/segment';
import type { Side } from '../../../src/core/text/span';
import { readBilingual } from '../../notation/bilingual-file';
import { exported, exportedSegment } from '../../notation/exported-review';

const WORDS = ['ice', 'Лёд', '<b>', '&amp;', ']]>', '"q"', "it's", '№\u00A05', '😀', 'a  b', '{}', '&#10;'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

/** A text with tags in it, nested or not. */
const marked = (side: Side) =>
  fc.array(fc.oneof(words, fc.constantFrom('[', ']', '.')), { minLength: 1, maxLength: 5 }).map((pieces) => {
    const next = tagCharacters(side, '');
    const tags: Tag[] = [];
    const text = pieces.map((piece) => {
      const kind = ({ '[': 'open', ']': 'close', '.': 'standalone' } as const)[piece];
      if (kind === undefined) return piece;
      const tag = { character: next(), markup: `<${kind} a="1">`, kind };
      tags.push(tag);
      return tag.character;
    });
    return { text: text.join(''), tags };
  });

const segment = fc
  .record({
    source: marked('source'),
    target: fc.option(marked('target')),
    state: fc.constantFrom(...SEGMENT_STATES),
    kind: fc.constantFrom(...SEGMENT_KINDS),
    notes: fc.array(words, { maxLength: 2 }),
  })
  .map(({ source, target, state, kind, notes }) => ({
    ...{ source: source.text, machine: target?.text ?? '', state, kind, notes },
    tags: [...source.tags, ...(target?.tags ?? [])],
  }));
const review = fc
  .array(segment, { maxLength: 4 })
  .map((parts) => parts.map((part, index) => exportedSegment(`s${String(index + 1)}`, part)));

/** What must be the same when an export is read again; which character a tag has may differ. */
function essence(segments: readonly Pick<Segment, 'source' | 'target' | 'state' | 'kind' | 'notes'>[]): unknown {
  const shown = (text: string): string => text.replace(TAG_CHARACTERS, '¤');
  return segments.map(({ source, target, state, kind, notes }) => {
    return { source: shown(source), target: shown(target), state, kind, notes };
  });
}

function readAgain(format: BilingualFormat, text: string): unknown {
  const { source, target, units } = readBilingual(format, text);
  const textOf = (document: TextDocument, block: number | null): string => {
    const place = block === null ? undefined : document.blocks[block];
    return place === undefined ? '' : document.text.slice(place.from, place.to);
  };
  return essence(
    units.map((unit) => ({
      ...{ source: textOf(source, unit.source), target: textOf(target, unit.target) },
      ...{ state: unit.state, notes: unit.notes, kind: source.blocks[unit.source ?? -1]?.kind ?? 'paragraph' },
    })),
  );
}

describe.each([
  ['XLIFF 2.1', xliffExport, xliff2],
  ['XLIFF 1.2', xliff1Export, xliff1],
  ['TMX', tmxExport, tmx],
] as const)('an export as %s', (_, exporter, format) => {
  it('gives the same segments, states and notes when it is read again', () => {
    fc.assert(
      fc.property(review, (segments) => {
        expect(readAgain(format, exported(exporter, segments))).toEqual(essence(segments));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an export as XLIFF 2.1', () => {
  const edited = exportedSegment('s1', {
    ...{ source: 'Лёд \uE000тает\uE001.', machine: 'Ice \uEC00melt\uEC01.', target: 'The ice \uEC00is melting\uEC01.' },
    ...{ state: 'edited', notes: ['tense?'] },
    tags: ['\uE000', '\uE001', '\uEC00', '\uEC01'].map((character, index) => ({
      ...{ character, markup: index % 2 === 0 ? '<b>' : '</b>' },
      kind: index % 2 === 0 ? ('open' as const) : ('close' as const),
    })),
  });
  const text = exported(xliffExport, [edited], {
    revisions: [
      {
        ...{ number: 1, kind: 'text', segments: ['s1'], before: edited.machine, after: edited.target, reason: 'a < b' },
        ...{ author: 'Anna', time: '2026-03-02T11:30:00.000Z', batch: 1, origin: null, previousHash: '', hash: '' },
      },
    ],
    findings: [
      {
        ...{ key: 'k', check: 'spacing', messageId: 'm', data: {}, category: 'fluency/grammar', severity: 'major' },
        ...{ confidence: 1, segment: 's1', target: [{ from: 4, to: 7 }], source: [], evidence: [], suggestions: [] },
      },
    ],
  });

  it('has the machine translation as a candidate', () => {
    expect(text).toContain('<mtc:match id="mt" ref="#t" type="mt">');
    expect(text).toContain('<target>Ice <pc id="1" dataRefStart="d1" dataRefEnd="d2">melt</pc>.</target>');
  });

  it('has open findings as quality issues around the flagged words', () => {
    expect(text).toContain(
      '<target>The <sm id="sverka-issue-1" type="its:generic" its:locQualityIssueType="grammar" its:locQualityIssueComment="&lt;m&gt;" its:locQualityIssueSeverity="70"/>ice<em startRef="sverka-issue-1"/> <pc id="1" dataRefStart="d1" dataRefEnd="d2">is melting</pc>.</target>',
    );
  });

  it('has the history as metadata', () => {
    expect(text).toContain('<mda:meta type="author">Anna</mda:meta>');
    expect(text).toContain('<mda:meta type="reason">a &lt; b</mda:meta>');
  });
});
