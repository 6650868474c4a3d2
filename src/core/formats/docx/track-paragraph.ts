import type { Replacement } from '../format';
import { isTagCharacter } from '../tag-characters';
import { encodeAttribute } from '../xml/xml-text';
import { wordChild, wordName } from './docx-names';
import { basePropertiesOf, changedStretches, contentOf, type Stretch } from './edit-paragraph';
import type { TagPiece } from './paragraph-pieces';
import type { DocxBlock, PlacedPiece } from './read-docx';
import { runElement, textElement, writePieces, type RunWriting } from './write-runs';
import { mayGo, paragraphProperties } from './write-docx';

/** Who changed a text, and when (ISO 8601). */
export interface Change {
  readonly author: string;
  readonly time: string;
}

/** How changes are tracked: who made the one at a place of the document's text, and ids that no other change has. */
export interface Tracking extends RunWriting {
  changeAt(offset: number): Change;
  nextId(): number;
}

/** A paragraph with its new text as tracked changes: what goes is marked as deleted, what comes as inserted. */
export function trackParagraph(block: DocxBlock, before: string, wanted: string, tracking: Tracking): Replacement[] {
  const { own, trimmed } = block;
  const stretches = changedStretches(before, wanted);
  const words =
    stretches === null ? wholeTracked(block, wanted, tracking) : stretchesTracked(block, stretches, tracking);
  const content = [
    ...own.anchors,
    writePieces(trimmed.before, tracking.prefix),
    words,
    writePieces(trimmed.behind, tracking.prefix),
  ];
  return [{ ...contentOf(block), text: content.join('') }];
}

/** A paragraph that is to go: all its words are deleted, and its end with them where nothing else is in it. */
export function trackRemoval(block: DocxBlock, tracking: Tracking): Replacement[] {
  const whole = { from: 0, to: block.to - block.from, text: '' };
  const { own, trimmed } = block;
  const content = [
    ...own.anchors,
    writePieces(trimmed.before, tracking.prefix),
    stretchesTracked(block, [whole], tracking),
    writePieces(trimmed.behind, tracking.prefix),
  ];
  const words = { ...contentOf(block), text: content.join('') };
  return mayGo(block) ? [markedEnd(block, tracking), words] : [words];
}

/** New paragraphs behind another one, as inserted. */
export function trackAddition(block: DocxBlock, added: readonly string[], tracking: Tracking): Replacement {
  const { paragraph, kind } = block;
  const { prefix } = tracking;
  const written = added.map((text) => {
    const plain = [...text].filter((character) => !isTagCharacter(character)).join('');
    const properties = withMark(paragraphProperties(block), mark('ins', block.to, tracking), prefix);
    const base = kind === 'heading' ? '' : basePropertiesOf(block);
    const run = inserted(runElement(prefix, base, textElement(prefix, plain)), block.to, tracking);
    return `<${paragraph.name}>${properties}${run}</${paragraph.name}>`;
  });
  return { from: paragraph.to, to: paragraph.to, text: written.join('') };
}

/** The words with stretches deleted and inserted in their places; tags stay where they are. */
function stretchesTracked(block: DocxBlock, stretches: readonly Stretch[], tracking: Tracking): string {
  const { prefix } = tracking;
  const placed = stretches.map(({ from, to, text }) => ({ from: block.from + from, to: block.from + to, text }));
  const waiting = new Set(placed.filter(({ text }) => text !== ''));
  let written = '';
  const insert = (stretch: Stretch, properties: string): void => {
    if (!waiting.delete(stretch)) return;
    written += inserted(runElement(prefix, properties, textElement(prefix, stretch.text)), stretch.from, tracking);
  };
  for (const [index, one] of block.pieces.entries()) {
    const { piece, at, end } = one;
    if (piece.is === 'tag') {
      for (const stretch of placed)
        if (stretch.from === at && stretch.to === at && isAfterTag(block, index))
          insert(stretch, basePropertiesOf(block));
      const raw = writePieces([piece], prefix);
      // A note or a picture goes with its words; a link stays around what was deleted in it.
      const around = placed.find(({ from, to }) => from <= at && to >= end);
      const goes = around !== undefined && piece.kind === 'standalone' && piece.properties !== null;
      written += goes ? `<${prefix}del ${attributes(around.from, tracking)}>${raw}</${prefix}del>` : raw;
      continue;
    }
    const text = wholeText(block, one);
    const shift = index === 0 ? text.length - text.trimStart().length : 0;
    const own = placed.filter(({ from, to }) => from <= end && to >= at);
    let from = 0;
    const keep = (to: number): void => {
      if (to > from) written += runElement(prefix, piece.properties, textElement(prefix, text.slice(from, to)));
      from = Math.max(from, to);
    };
    for (const stretch of own) {
      const [start, stop] = [Math.max(stretch.from, at) - at + shift, Math.min(stretch.to, end) - at + shift];
      const touches = stop > start || stretch.from === stretch.to;
      if (!touches) continue;
      keep(start);
      if (stop > start) {
        const gone = runElement(prefix, piece.properties, textElement(prefix, text.slice(start, stop), 'delText'));
        written += `<${prefix}del ${attributes(stretch.from, tracking)}>${gone}</${prefix}del>`;
        from = stop;
      }
      insert(stretch, piece.properties);
    }
    keep(text.length);
  }
  for (const stretch of waiting) insert(stretch, basePropertiesOf(block));
  return written;
}

/** Whether no text stands before a tag that takes in what is typed between. */
function isAfterTag({ pieces }: DocxBlock, index: number): boolean {
  return pieces[index - 1]?.piece.is !== 'text';
}

/** Where tags moved: all words are deleted in their places, and the new ones inserted behind them with their formats. */
function wholeTracked(block: DocxBlock, wanted: string, tracking: Tracking): string {
  const { prefix, tagOf } = tracking;
  const whole = stretchesOfTexts(block);
  let written = stretchesTracked(block, whole, tracking);
  let plain = '';
  const open: TagPiece[] = [];
  const flush = (): void => {
    if (plain === '') return;
    const format = open.at(-1)?.properties ?? basePropertiesOf(block);
    written += inserted(runElement(prefix, format, textElement(prefix, plain)), block.from, tracking);
    plain = '';
  };
  for (const character of wanted) {
    const tag = isTagCharacter(character) ? tagOf(character) : null;
    if (tag === null) {
      plain += character;
      continue;
    }
    flush();
    const isFormat = tag.raw === '';
    if (isFormat && tag.kind === 'open') open.push(tag);
    else if (isFormat && tag.kind === 'close') open.pop();
  }
  flush();
  return written;
}

function stretchesOfTexts({ from, pieces }: DocxBlock): Stretch[] {
  return pieces.flatMap(({ piece, at, end }) =>
    piece.is === 'text' ? [{ from: at - from, to: end - from, text: '' }] : [],
  );
}

/** The text of a piece with the blanks around the paragraph. */
function wholeText(block: DocxBlock, { piece }: PlacedPiece): string {
  return piece.is === 'text' ? piece.text.replace(/[\n\r\t]/g, ' ') : '';
}

function inserted(run: string, offset: number, tracking: Tracking): string {
  return `<${tracking.prefix}ins ${attributes(offset, tracking)}>${run}</${tracking.prefix}ins>`;
}

function mark(name: 'ins' | 'del', offset: number, tracking: Tracking): string {
  return `<${tracking.prefix}${name} ${attributes(offset, tracking)}/>`;
}

function attributes(offset: number, { prefix, nextId, changeAt }: Tracking): string {
  const { author, time } = changeAt(offset);
  const name = encodeAttribute(author, () => true);
  return `${prefix}id="${String(nextId())}" ${prefix}author="${name}" ${prefix}date="${time.slice(0, 19)}Z"`;
}

/** The properties of a paragraph whose end is deleted. */
function markedEnd(block: DocxBlock, tracking: Tracking): Replacement {
  const { paragraph, part } = block;
  const properties = wordChild(paragraph, 'pPr');
  const sign = mark('del', block.from, tracking);
  if (properties === null) {
    const at = paragraph.content.from;
    return { from: at, to: at, text: withMark('', sign, tracking.prefix) };
  }
  const { from, to } = properties;
  const inner = wordChild(properties, 'rPr');
  const file = part.document.text;
  if (inner !== null && inner.content.to !== inner.to) {
    const at = inner.content.from;
    return { from: at, to: at, text: sign };
  }
  const last = properties.children.find((one) => /^(?:sectPr|pPrChange)$/.test(wordName(one)));
  if (properties.content.to === properties.to || inner !== null) {
    return { from, to, text: withMark(file.slice(from, to), sign, tracking.prefix) };
  }
  const at = last?.from ?? properties.content.to;
  return { from: at, to: at, text: `<${tracking.prefix}rPr>${sign}</${tracking.prefix}rPr>` };
}

/** Properties of a paragraph with a mark at its end. */
function withMark(properties: string, sign: string, prefix: string): string {
  const marked = `<${prefix}rPr>${sign}</${prefix}rPr>`;
  const name = `${prefix}pPr`;
  if (properties === '' || /^<[^>]*\/>$/.test(properties)) return `<${name}>${marked}</${name}>`;
  const run = new RegExp(`<${prefix}rPr(\\s[^>]*)?>`).exec(properties);
  if (run !== null && !run[0].endsWith('/>')) {
    const at = run.index + run[0].length;
    return properties.slice(0, at) + sign + properties.slice(at);
  }
  const without = run === null ? properties : properties.replace(run[0], '');
  const change = without.indexOf(`<${prefix}pPrChange`);
  const end = change < 0 ? without.lastIndexOf(`</${name}>`) : change;
  return without.slice(0, end) + marked + without.slice(end);
}
