import { SEGMENT_STATES, type SegmentState } from '../../segments/segment';
import type { Fault } from '../../fault';
import { isLanguage, otherLanguages } from '../xml/languages';
import { attribute, child, childrenNamed, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { textWithin } from '../xml/xml-text';
import { holdsText, kindNamed, type XmlUnit } from '../xml/xml-units';
import { PROPERTIES } from './properties';

/** One translation unit. */
export interface TmxUnit extends XmlUnit {
  readonly unit: XmlElement;
  /** The variants whose texts are taken. */
  readonly variants: { readonly source: XmlElement | null; readonly target: XmlElement | null };
}

/** The language of a variant; empty where it names none. */
export function languageOf(variant: XmlElement): string {
  return attribute(variant, 'xml:lang') ?? attribute(variant, 'lang') ?? '';
}

/** The units that have a text in one of the two languages, in the order of the file. */
export function readUnits(document: XmlDocument): TmxUnit[] {
  const { text } = document;
  const languages = languagesOf(document);
  return unitsOf(document).flatMap((unit) => {
    const variants = {
      source: variantOf(unit, languages.source),
      target: variantOf(unit, languages.target),
    };
    const source = variants.source === null ? null : child(variants.source, 'seg');
    const target = variants.target === null ? null : child(variants.target, 'seg');
    if (!holdsText(text, source) && !holdsText(text, target)) return [];
    const notes = [unit, variants.source, variants.target].flatMap((holder) => notesOf(text, holder));
    const kind = kindNamed(property(text, unit, PROPERTIES.kind), '');
    return [{ unit, variants, source, target, state: stateOf(text, unit), notes, kind }];
  });
}

/** Warns of a memory that has no Russian. */
export function languageWarnings(document: XmlDocument): Fault[] {
  const { source, target } = languagesOf(document);
  return otherLanguages(document.path, source, target);
}

interface Languages {
  readonly source: string;
  readonly target: string;
}

/** Russian and English, or in a memory without Russian its source language and the first other one. */
function languagesOf(document: XmlDocument): Languages {
  const languages = new Set(unitsOf(document).flatMap((unit) => variantsOf(unit).map(languageOf)));
  languages.delete('');
  const all = [...languages];
  const isOurs = all.length === 0 || all.some((language) => isLanguage(language, 'ru'));
  if (isOurs) return { source: 'ru', target: 'en' };
  const header = child(document.root, 'header');
  const named = header === null ? null : attribute(header, 'srclang');
  const source = all.find((language) => language.toLowerCase() === named?.toLowerCase()) ?? all[0]!;
  const target = all.find((language) => language !== source) ?? 'en';
  return { source, target };
}

function unitsOf({ root }: XmlDocument): XmlElement[] {
  const body = child(root, 'body');
  return body === null ? [] : childrenNamed(body, 'tu');
}

function variantsOf(unit: XmlElement): XmlElement[] {
  return childrenNamed(unit, 'tuv');
}

function variantOf(unit: XmlElement, language: string): XmlElement | null {
  const variants = variantsOf(unit);
  const isMeant = (variant: XmlElement): boolean =>
    language === 'ru' || language === 'en'
      ? isLanguage(languageOf(variant), language)
      : languageOf(variant).toLowerCase() === language.toLowerCase();
  return variants.find(isMeant) ?? null;
}

function notesOf(text: string, holder: XmlElement | null): string[] {
  if (holder === null) return [];
  return childrenNamed(holder, 'note')
    .map((note) => textWithin(text, note).trim())
    .filter((note) => note !== '');
}

/** The property of a unit that has this type. */
export function propertyOf(unit: XmlElement, type: string): XmlElement | null {
  return childrenNamed(unit, 'prop').find((one) => attribute(one, 'type') === type) ?? null;
}

function property(text: string, unit: XmlElement, type: string): string | null {
  const found = propertyOf(unit, type);
  return found === null ? null : textWithin(text, found).trim();
}

function stateOf(text: string, unit: XmlElement): SegmentState {
  const said = property(text, unit, PROPERTIES.state);
  return SEGMENT_STATES.find((state) => state === said) ?? 'untouched';
}
