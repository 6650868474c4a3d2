/** Kinds of values that attributes have. */
export type Value = (text: string) => boolean;

const matching =
  (pattern: RegExp): Value =>
  (text) =>
    pattern.test(text);
const oneOf =
  (...values: readonly string[]): Value =>
  (text) =>
    values.includes(text);

export const any: Value = () => true;
export const yesNo = oneOf('yes', 'no');
export const firstNo = oneOf('yes', 'no', 'firstNo');
export const direction = oneOf('ltr', 'rtl', 'auto');
export const space = oneOf('default', 'preserve');
export const side = oneOf('source', 'target');
export const state = oneOf('initial', 'translated', 'reviewed', 'final');
export const codeType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');
/** XML Schema: NMTOKEN. */
export const token = matching(/^[\p{L}\p{M}\p{N}_:.·-]+$/u);
export const tokens = matching(/^\s*[\p{L}\p{M}\p{N}_:.·-]+(?:\s+[\p{L}\p{M}\p{N}_:.·-]+)*\s*$/u);
/** BCP 47, as far as its syntax goes. */
export const language = matching(/^(?:[A-Za-z]{2,8}|[xi])(?:-[A-Za-z0-9]{1,8})*$/);
/** A value of somebody's own, behind a prefix. */
export const prefixed = matching(/^[^\s:]+:\S(?:.*\S)?$/);
export const annotation: Value = (text) => oneOf('generic', 'comment', 'term')(text) || prefixed(text);
export const priority = matching(/^(?:[1-9]|10)$/);
/** What only looks like a number is none; what does not is for a profile that we do not know. */
export const size: Value = (text) => /^\d+$/.test(text) || !/^[\d.,+-]+$/.test(text);
export const countFromOne = matching(/^[1-9]\d*$/);
export const percent: Value = (text) => /^\d+(?:\.\d+)?$/.test(text) && Number(text) <= 100;
export const matchType = oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other');
export const metaTarget = oneOf('source', 'target', 'ignorable');
export const normalization = oneOf('none', 'nfc', 'nfd');
export const restriction = matching(/^(?:\*|\d+)(?:,(?:\d+|\*))?$/);

/** A character that XML cannot hold, by its code point. */
export const lostCharacter: Value = (text) => {
  if (!/^[0-9A-Fa-f]{4,6}$/.test(text)) return false;
  const code = Number.parseInt(text, 16);
  const isControl = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd;
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
};

/** HTML elements that the format style module may name (section 5.3 of the standard). */
const HTML = new Set(
  (
    'a abbr acronym address applet area b base basefont bdi bdo big blockquote body br button caption center cite code col ' +
    'colgroup dd del dfn dir div dl dt em fieldset font form frame frameset h1 h2 h3 h4 h5 h6 head hr html i iframe img input ins ' +
    'isindex kbd label legend li link map menu meta noframes noscript object ol optgroup option p param pre q s samp script select ' +
    'small span strike strong style sub sup table tbody td textarea tfoot th thead title tr tt u ul var article aside audio canvas ' +
    'datalist details embed figcaption figure footer header hgroup keygen main mark menuitem meter nav output progress rp rt ruby ' +
    'section source summary template time track video wbr'
  ).split(' '),
);
export const html: Value = (text) => HTML.has(text);
