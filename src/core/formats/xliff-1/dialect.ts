import type { SegmentState } from '../../segments/segment';
import type { Replacement } from '../format';
import type { XmlDocument, XmlElement } from '../xml/xml-element';
import type { XmlUnit } from '../xml/xml-units';
import type { XmlWriting } from '../xml/xml-text';

/** One `trans-unit`, or one segment of it. */
export interface Xliff1Unit extends XmlUnit {
  readonly place: UnitPlace;
}

/** Where a unit stands in its file. */
export interface UnitPlace {
  readonly transUnit: XmlElement;
  /** The id of the segment; null where the `trans-unit` is not segmented. */
  readonly mid: string | null;
  readonly source: XmlElement | null;
  readonly target: XmlElement | null;
}

/** What the segments of one `trans-unit` are to be. */
export interface UnitState {
  readonly place: UnitPlace;
  readonly before: SegmentState;
  readonly after: SegmentState;
  /** Whether its text changed as well. */
  readonly isRewritten: boolean;
}

/** What a program's kind of XLIFF 1.2 does otherwise. */
export interface Dialect {
  recognises(text: string): boolean;
  /** Prepared once for a file. */
  reader(document: XmlDocument): DialectReader;
  /** What changes besides the texts, for all segments of one `trans-unit` at once. */
  stateChanges(text: string, states: readonly UnitState[], writing: XmlWriting): Replacement[];
}

/** Reads the states and comments of one file. */
export interface DialectReader {
  stateOf(place: UnitPlace): SegmentState;
  /** Comments beside the `note` elements. */
  commentsOf(place: UnitPlace): readonly string[];
}
