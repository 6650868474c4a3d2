import type { SegmentState } from '../../segments/segment';
import type { Replacement } from '../format';
import { setAttribute } from '../xml/edit-attributes';
import { attribute, child } from '../xml/xml-element';
import type { XmlWriting } from '../xml/xml-text';
import type { Dialect, UnitPlace, UnitState } from './dialect';

/** What our own exports add to the states of XLIFF 1.2 (`state-qualifier`). */
export const STATE_QUALIFIERS = { edited: 'x-sverka-edited', excluded: 'x-sverka-excluded' } as const;

const DONE: readonly (string | null)[] = ['final', 'signed-off'];
/** Where a text came from before a person wrote it anew. */
const NO_LONGER_TRUE = /^(?:leveraged-|mt-|exact-match|fuzzy-match|id-match)/;

/** The states as the standard has them: `state` and `state-qualifier` of the target, `approved` of the `trans-unit`. */
export const standard: Dialect = {
  recognises: () => true,
  reader: () => ({ stateOf: standardState, commentsOf: () => [] }),
  stateChanges: standardStateChanges,
};

export function standardState({ transUnit }: UnitPlace): SegmentState {
  const target = child(transUnit, 'target');
  const qualifier = target === null ? null : attribute(target, 'state-qualifier');
  if (qualifier === STATE_QUALIFIERS.edited) return 'edited';
  if (qualifier === STATE_QUALIFIERS.excluded) return 'excluded';
  if (attribute(transUnit, 'approved') === 'yes') return 'confirmed';
  return target !== null && DONE.includes(attribute(target, 'state')) ? 'confirmed' : 'untouched';
}

/** One state for all segments: a `trans-unit` is approved when each of them is confirmed. */
export function standardStateChanges(text: string, states: readonly UnitState[], writing: XmlWriting): Replacement[] {
  const [first] = states;
  if (first === undefined) return [];
  const { transUnit } = first.place;
  const target = child(transUnit, 'target');
  const made: Replacement[] = [];
  const was = states.every(({ before }) => before === 'confirmed');
  const is = states.every(({ after }) => after === 'confirmed');
  if (was !== is) {
    if (is || attribute(transUnit, 'approved') !== null)
      made.push(...setAttribute(text, transUnit, 'approved', is ? 'yes' : 'no', writing));
  }
  if (target === null) return made;
  const state = attribute(target, 'state');
  const qualifier = attribute(target, 'state-qualifier');
  const isTouched = states.some(({ after, isRewritten }) => isRewritten || after === 'edited' || after === 'confirmed');
  if (state !== null && was !== is) {
    if (DONE.includes(state) !== is)
      made.push(...setAttribute(text, target, 'state', is ? 'signed-off' : 'translated', writing));
  } else if (state !== null && isTouched && /^(?:new|needs-)/.test(state)) {
    made.push(...setAttribute(text, target, 'state', 'translated', writing));
  }
  if (qualifier === null) return made;
  const isStale = states.some(({ isRewritten }) => isRewritten) && NO_LONGER_TRUE.test(qualifier);
  const isOwn = Object.values<string>(STATE_QUALIFIERS).includes(qualifier);
  if (isStale || (isOwn && states.some(({ before, after }) => before !== after)))
    made.push(...setAttribute(text, target, 'state-qualifier', null, writing));
  return made;
}
