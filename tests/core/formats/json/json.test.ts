import { describe, expect, it } from 'vitest';
import { json, jsonLines } from '../../../../src/core/formats/json/json';
import { rewritten, unitLines } from '../../../notation/bilingual-file';
import { fileContents } from '../../../notation/file-contents';

const LINES = [
  '{"id": "a", "source": "Лёд тает.", "target":"Ice melts.", "score": 0.50, "notes": ["why?"]}',
  '',
  '{"ru": "Снег", "meta": {"target": "no"}}',
  '{"comment": "no text"}',
].join('\n');

describe('what is read of JSON lines', () => {
  it('is each object with a text', () => {
    expect(unitLines(jsonLines, LINES)).toEqual(['Лёд тает. | Ice melts. # why?', 'Снег | ']);
  });

  it.each([
    ['a line that is no JSON', '{"source": "Да"}\n{"source": }', { line: 2, column: 12, detail: 'json-syntax' }],
    ['a comment', '{"source": "Да" /* no */}', { line: 1, detail: 'json-syntax' }],
    ['no text at all', '{"a": 1}', { detail: 'json-texts' }],
    ['lists in lists without end', '['.repeat(100_000), { limit: 'json-depth' }],
  ])('is refused for %s', (_, text, data) => {
    const read = jsonLines.read(fileContents(text));
    expect(read.ok || read.error.data).toMatchObject(data);
  });
});

describe('what is read of JSON', () => {
  it('is the objects of a list, at the top or under “segments”', () => {
    const list = '[{"source": "Да", "target": "Yes", "state": "confirmed"}]';
    expect(unitLines(json, list)).toEqual(['Да | Yes (confirmed)']);
    expect(unitLines(json, `{"title": "x", "segments": ${list}}`)).toEqual(['Да | Yes (confirmed)']);
  });

  it('is a text that no key can harm', () => {
    expect(unitLines(json, '[{"__proto__": {"source": "Нет"}, "source": "Да", "target": "Yes"}]')).toEqual([
      'Да | Yes',
    ]);
    expect('source' in {}).toBe(false);
  });
});

describe('what is written into JSON', () => {
  it('is the value of a property, and texts and notes that an object lacked; a state only where it has one', () => {
    const changes = [
      { unit: 0, target: 'The "ice" melts.', notes: ['so'] },
      { unit: 1, target: 'Snow', state: 'edited' as const },
    ];
    expect(rewritten(jsonLines, LINES, changes)).toBe(
      LINES.replace('"Ice melts."', '"The \\"ice\\" melts."')
        .replace('["why?"]', '["why?", "so"]')
        .replace('{"target": "no"}}', '{"target": "no"}, "target": "Snow"}'),
    );
  });

  it('has escapes for what the encoding does not hold', () => {
    const text = '[{"source": "Да", "target": "Yes"}]';
    const isAscii = (character: string): boolean => character < '\u0080';
    expect(rewritten(json, text, [{ unit: 0, target: '“Yes” 😀' }], isAscii)).toContain(
      '"\\u201cYes\\u201d \\ud83d\\ude00"',
    );
  });

  it('is nothing without a change', () => {
    expect(rewritten(json, '[ {"source": "Да" } ]', [])).toBe('[ {"source": "Да" } ]');
  });
});
