import { describe, expect, it } from 'vitest';
import { markdownExport } from '../../../src/core/exports/markdown';
import { markdown } from '../../../src/core/formats/markdown';
import { exported } from '../../notation/exported-review';
import { fileContents } from '../../notation/file-contents';
import { segmentsOf } from '../../notation/segments';

describe('an export as Markdown', () => {
  it('has headings and paragraphs, and escapes what would be marks', () => {
    const { text, segments } = segmentsOf('[Ice *report*]\n[# 1. It melts.] [Fast]\n\n[- Go.]\n[Still]');
    const withKinds = segments.map((segment, index) => {
      const kind = /^Ice|^Still/.test(segment.target) ? ('heading' as const) : segment.kind;
      return { ...segment, kind, targetBlock: [0, 1, 1, 2, 3][index]! };
    });
    const made = exported(markdownExport, withKinds, { target: { text, blocks: [], tags: [] } });
    expect(made).toBe('# Ice \\*report\\*\n\n\\# 1. It melts. Fast\n\n\\- Go.\n\n## Still\n');
    const read = markdown.read(fileContents(made), 'target');
    expect(read.ok && read.value.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'heading',
    ]);
  });
});
