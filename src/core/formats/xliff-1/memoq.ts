import type { Replacement } from '../format';
import { setAttribute } from '../xml/edit-attributes';
import { attribute, attributeOf, type XmlElement } from '../xml/xml-element';
import { textWithin, type XmlWriting } from '../xml/xml-text';
import type { Dialect, UnitState } from './dialect';
import { standardState, standardStateChanges } from './standard';

const NAMESPACE = 'MQXliff';
const REVIEWED: readonly string[] = ['Reviewer1Confirmed', 'Proofread', 'Reviewer2Confirmed'];

/** The states of memoQ: `mq:status` of the `trans-unit`. What a reviewer confirmed is confirmed; what the translator did is where a review begins. */
export const memoq: Dialect = {
  recognises: (text) => text.includes(`"${NAMESPACE}"`),
  reader: ({ text }) => ({
    stateOf(place) {
      const status = attributeOf(place.transUnit, NAMESPACE, 'status');
      if (status === null) return standardState(place);
      return REVIEWED.includes(status) ? 'confirmed' : 'untouched';
    },
    commentsOf: ({ transUnit }) => commentsOf(text, transUnit),
  }),
  stateChanges(text: string, states: readonly UnitState[], writing: XmlWriting): Replacement[] {
    const [first] = states;
    if (first === undefined) return [];
    const { transUnit } = first.place;
    if (attributeOf(transUnit, NAMESPACE, 'status') === null) return standardStateChanges(text, states, writing);
    const was = states.every(({ before }) => before === 'confirmed');
    const is = states.every(({ after }) => after === 'confirmed');
    if (was === is) return [];
    const status = is ? 'Reviewer1Confirmed' : 'PartiallyEdited';
    return setAttribute(text, transUnit, statusName(transUnit), status, writing);
  },
};

function statusName({ attributes, prefixes }: XmlElement): string {
  const own = attributes.find((name, index) => {
    if (index % 2 === 1 || !name.endsWith(':status')) return false;
    return prefixes.get(name.slice(0, -':status'.length)) === NAMESPACE;
  });
  return own ?? 'mq:status';
}

function commentsOf(text: string, transUnit: XmlElement): readonly string[] {
  const list = transUnit.children.find(({ local, namespace }) => local === 'comments' && namespace === NAMESPACE);
  return (list?.children ?? [])
    .filter((comment) => comment.local === 'comment' && attribute(comment, 'deleted') !== 'true')
    .map((comment) => textWithin(text, comment).trim())
    .filter(Boolean);
}
