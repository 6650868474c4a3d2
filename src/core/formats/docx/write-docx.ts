import { applyReplacements } from '../apply-replacements';
import type { Replacement } from '../format';
import { paragraphChanges } from '../paragraph-changes';
import { withoutTags } from '../tag-characters';
import { inUtf8 } from '../xml/declared-encoding';
import { basePropertiesOf, contentOf, editParagraph } from './edit-paragraph';
import { wordChild, wordName } from './docx-names';
import { withoutNesting } from './nested-edits';
import type { DocxBlock, DocxText } from './read-docx';
import { runElement, textElement, writePieces, type RunWriting } from './write-runs';

/** The parts that replacements in the text of a document change. */
export function writeDocx(docx: DocxText, replacements: readonly Replacement[]): ReadonlyMap<string, string> {
  const { document, blocks } = docx;
  const edits = new Map<string, Replacement[]>();
  for (const { block: place, text, added } of paragraphChanges(document.text, blocks, replacements)) {
    const block = blocks[place]!;
    const writing = writingFor(docx, block);
    const before = document.text.slice(block.from, block.to);
    const made =
      text === null ? [removal(block, writing)] : text === before ? [] : editParagraph(block, before, text, writing);
    if (added.length > 0) made.push(addition(block, added, writing));
    edits.set(block.part.name, [...(edits.get(block.part.name) ?? []), ...made]);
  }
  return changedParts(docx, edits);
}

/** The parts with changes made in them. */
export function changedParts(
  { blocks }: DocxText,
  edits: ReadonlyMap<string, readonly Replacement[]>,
): ReadonlyMap<string, string> {
  const texts = new Map(blocks.map(({ part }) => [part.name, part.document.text]));
  return new Map(
    [...edits].flatMap(([name, made]) => {
      const text = texts.get(name)!;
      const written = applyReplacements(text, { from: 0, to: text.length }, withoutNesting(text, made));
      return written === text ? [] : [[name, inUtf8(written)] as const];
    }),
  );
}

/** How runs of a paragraph are written. */
export function writingFor({ tagNear }: DocxText, block: DocxBlock): RunWriting {
  const { name } = block.paragraph;
  const prefix = name.slice(0, name.length - 1);
  return { prefix, tagOf: (character) => tagNear(character, block.from) };
}

/** Takes a paragraph out; where it holds more than text, or a cell or a note needs one, only its words go. */
function removal(block: DocxBlock, { prefix }: RunWriting): Replacement {
  const { paragraph, own, trimmed } = block;
  if (mayGo(block)) return { from: paragraph.from, to: paragraph.to, text: '' };
  const rest = [...own.anchors, writePieces(trimmed.before, prefix), writePieces(trimmed.behind, prefix)];
  return { ...contentOf(block), text: rest.join('') };
}

/** Whether nothing is lost with a paragraph but its text. */
export function mayGo({ paragraph, own }: DocxBlock): boolean {
  const properties = wordChild(paragraph, 'pPr');
  const holdsSection = properties !== null && wordChild(properties, 'sectPr') !== null;
  const { parent } = paragraph;
  const isBody = parent !== null && wordName(parent) === 'body';
  return own.isOnlyText && !holdsSection && isBody;
}

/** New paragraphs behind another: with its properties, unless it is a heading. */
function addition(block: DocxBlock, added: readonly string[], { prefix }: RunWriting): Replacement {
  const { paragraph } = block;
  const properties = paragraphProperties(block);
  const base = basePropertiesOf(block);
  const written = added.map((text) => {
    const run = runElement(prefix, block.kind === 'heading' ? '' : base, textElement(prefix, withoutTags(text)));
    return `<${paragraph.name}>${properties}${run}</${paragraph.name}>`;
  });
  return { from: paragraph.to, to: paragraph.to, text: written.join('') };
}

/** The properties of a paragraph that another one of its kind can have; empty for a heading. */
export function paragraphProperties({ kind, paragraph, part }: DocxBlock): string {
  const properties = wordChild(paragraph, 'pPr');
  if (properties === null || kind === 'heading') return '';
  const section = wordChild(properties, 'sectPr');
  const raw = part.document.text.slice(properties.from, properties.to);
  if (section === null) return raw;
  return raw.replace(part.document.text.slice(section.from, section.to), '');
}
