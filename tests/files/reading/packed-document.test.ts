import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BilingualDocument, TextDocument } from '../../../src/core/formats/format';
import { SEGMENT_KINDS, SEGMENT_STATES } from '../../../src/core/segments/segment';
import { packDocument, unpackDocument } from '../../../src/files/reading/packed-document';
import type { ReadDocument, ReadFile } from '../../../src/files/reading/read-document';

const place = fc.nat(100_000_000);
const text: fc.Arbitrary<TextDocument> = fc.record({
  text: fc.string(),
  blocks: fc.array(fc.record({ from: place, to: place, kind: fc.constantFrom(...SEGMENT_KINDS) })),
  tags: fc.array(
    fc.record({ character: fc.string(), markup: fc.string(), kind: fc.constantFrom('open', 'close'), at: place }),
  ),
});
const unit = fc.record(
  {
    source: fc.option(place),
    target: fc.option(place),
    state: fc.constantFrom(...SEGMENT_STATES),
    notes: fc.array(fc.string(), { maxLength: 2 }),
    id: fc.string(),
  },
  { requiredKeys: ['source', 'target', 'state', 'notes'] },
);
const bilingual: fc.Arbitrary<BilingualDocument> = fc.record(
  { source: text, target: text, units: fc.array(unit), revision: fc.nat() },
  { requiredKeys: ['source', 'target', 'units'] },
);

function fileOf(bytes: Uint8Array): ReadFile {
  const named = { path: 'a.xlf', name: 'a.xlf', format: 'xliff-2', isText: false };
  return { ...named, bytes, encoding: 'utf-8', encodingSource: 'utf-8' };
}

const documents: fc.Arbitrary<ReadDocument> = fc.oneof(
  fc.record({
    file: fc.uint8Array().map(fileOf),
    holds: fc.constant('one-language' as const),
    document: text,
  }),
  fc.record({
    file: fc.uint8Array().map(fileOf),
    holds: fc.constant('both-languages' as const),
    bilingual,
  }),
);

describe('a document that goes from one thread to another', () => {
  it('is the same over there', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const expected = structuredClone(document);
        const { message, transfer } = packDocument(document);
        expect(unpackDocument(structuredClone(message, { transfer }))).toEqual(expected);
      }),
    );
  });

  it('hands its file over, but for one that is a part of something larger', () => {
    const whole = new Uint8Array(100);
    const document = { text: '', blocks: [], tags: [] };
    const holds = 'one-language' as const;
    expect(packDocument({ file: fileOf(whole), holds, document }).transfer).toContain(whole.buffer);
    const part = whole.subarray(10, 20);
    expect(packDocument({ file: fileOf(part), holds, document }).transfer).not.toContain(whole.buffer);
  });
});
