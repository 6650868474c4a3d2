import { findAll } from './render-page';

/** Half a pixel may be lost to rounding. */
const TOLERANCE = 1;

/**
 * The words on the page that cannot be read: cut off by something around them that does not scroll, or outside of the window.
 * What ends in an ellipsis is cut on purpose, and says the rest as a tooltip.
 */
export function clippedWords(): string[] {
  return findAll('*').flatMap((element) =>
    [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.textContent ?? '')) return [];
      const by = clipperOf(node as Text, element);
      return by === null ? [] : [`${node.textContent!.trim().slice(0, 60)} (${element.localName}, by ${by})`];
    }),
  );
}

function clipperOf(text: Text, element: HTMLElement): string | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const place = range.getBoundingClientRect();
  if (place.width === 0 || getComputedStyle(element).visibility !== 'visible') return null;
  let { across, down } = { across: true, down: true };
  for (let outer: Element | null = element; outer !== null && (across || down); outer = outerOf(outer)) {
    const style = getComputedStyle(outer);
    if (outer.classList.contains('for-screen-readers') || style.textOverflow === 'ellipsis') return null;
    // A popover, a dialog: what is around it does not clip it.
    const [x, y] = [style.overflowX, style.overflowY];
    const box = outer.getBoundingClientRect();
    const isCut =
      (across && cuts(x) && (place.left < box.left - TOLERANCE || place.right > box.right + TOLERANCE)) ||
      (down && cuts(y) && (place.top < box.top - TOLERANCE || place.bottom > box.bottom + TOLERANCE));
    if (isCut) return `${outer.localName}${outer.className === '' ? '' : `.${String(outer.className)}`}`;
    if (scrolls(x)) across = false;
    if (scrolls(y)) down = false;
    if (style.position === 'fixed') break;
  }
  const isOutside =
    (across && (place.left < -TOLERANCE || place.right > innerWidth + TOLERANCE)) ||
    (down && (place.top < -TOLERANCE || place.bottom > innerHeight + TOLERANCE));
  return isOutside ? 'the window' : null;
}

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** The element around another as it is drawn, through slots and shadow roots. */
function outerOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
