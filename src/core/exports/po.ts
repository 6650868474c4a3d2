import { noteLines, OWN_COMMENTS } from '../formats/po/po-comments';
import { writePoString } from '../formats/po/po-string';
import { success } from '../result';
import type { Segment } from '../segments/segment';
import type { SegmentExporter } from './exporter';
import { writtenOut } from '../formats/written-out';

const STYLE = { folds: true, lineEnd: '\n' };

/** A PO file: an entry a segment with its id as context, fuzzy until it is confirmed; state and kind as extracted comments. */
export const poExport: SegmentExporter = {
  id: 'po',
  extensions: ['po'],
  takes: 'segments',
  write({ title, authors, time, segments, revisions }) {
    const moment = `${time.slice(0, 16).replace('T', ' ')}+0000`;
    const head = [
      `Project-Id-Version: ${title}`,
      `PO-Revision-Date: ${moment}`,
      `Last-Translator: ${authors.join(', ')}`,
      'Language: en',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      'X-Generator: Sverka',
      `X-Sverka-Revision: ${revisions.length}`,
    ];
    const header = head.map((line) => `${line.replaceAll(/[\r\n]+/g, ' ')}\n`).join('');
    const entries = segments.filter(({ source, target }) => `${source}${target}`.trim() !== '').map(entryOf);
    return success({ text: [`msgid ""\nmsgstr ${string(header, 'msgstr ')}\n`, ...entries].join('\n') });
  },
};

function entryOf({ id, kind, source, target, state, notes, tags }: Segment): string {
  const lines = [
    ...notes.flatMap((note, index) => [...(index === 0 ? [] : ['#']), ...noteLines(note)]),
    ...(state === 'untouched' ? [] : [`#. ${OWN_COMMENTS.state}${state}`]),
    ...(kind === 'paragraph' ? [] : [`#. ${OWN_COMMENTS.kind}${kind}`]),
    ...(state === 'confirmed' ? [] : ['#, fuzzy']),
    `msgctxt ${string(id, 'msgctxt ')}`,
    `msgid ${string(writtenOut(source, tags), 'msgid ')}`,
    `msgstr ${string(writtenOut(target, tags), 'msgstr ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

function string(text: string, before: string): string {
  return writePoString(text, { ...STYLE, indent: before.length });
}
