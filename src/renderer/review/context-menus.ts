import type { MenuCommand } from '../../bridge/calls';
import { MENU_COMMANDS } from '../../bridge/calls';
import type { Side } from '../../core/text/span';
import type { AppMenu } from '../components/app-menu';
import type { AppState } from '../state/app-state';
import type { Words } from '../state/language-state';
import type { ReviewActions } from './review-actions';
import { DismissWantedEvent } from './review-events';
import { partnerOf, rowMenu, spelt, textMenu, type MenuPlace } from './review-menus';
import { SegmentRow } from './segment-row';
import { wordAtPoint } from './word-at-point';

/** What the menus work with; the screen is asked anew each time. */
export interface ContextSurroundings {
  readonly host: HTMLElement;
  readonly words: Words;
  app(): AppState;
  actions(): ReviewActions | null;
  menu(): AppMenu | null;
  /** The row of a segment, where it is drawn. */
  activeRow(): SegmentRow | null;
  run(command: MenuCommand): void;
  /** Says where else words stand. */
  concordance(words: string): void;
}

/**
 * The menus of the texts: of a row and its marked words, drawn by the page, and of the text that is edited, which is the system's,
 * because only that may paste. Both open by the pointer and by the keys of the system for it, which come as the same event.
 */
export class ContextMenus {
  readonly #with: ContextSurroundings;
  #place: MenuPlace | null = null;

  constructor(surroundings: ContextSurroundings) {
    this.#with = surroundings;
    surroundings.host.addEventListener('contextmenu', (event) => this.#open(event));
  }

  /** Does what was chosen in the menu of a row. */
  async choose(id: string): Promise<void> {
    const { review } = this.#with.app();
    const place = this.#place;
    if (!place) return;
    const key = place.finding?.key ?? null;
    if (place.index !== review.active) await review.goTo(place.index, { focus: 'row', finding: key });
    else if (place.finding) review.focusFinding(place.finding);
    await this.#do(id, place);
  }

  #open(event: MouseEvent): void {
    const path = event.composedPath();
    const row = path.find((node) => node instanceof SegmentRow);
    if (!row?.row || path.some((node) => node instanceof HTMLElement && node.matches('input, textarea'))) return;
    event.preventDefault();
    const isText = path.some((node) => node instanceof HTMLElement && node.localName === 'segment-editor');
    if (isText && row.editor) void this.#openInText(row, event);
    else this.#openOnRow(row, event);
  }

  #openOnRow(row: SegmentRow, event: MouseEvent): void {
    const menu = this.#with.menu();
    if (!row.row || !menu) return;
    const path = event.composedPath();
    const within = (selector: string) => path.find((node) => node instanceof HTMLElement && node.matches(selector));
    const { review, project } = this.#with.app();
    const side: Side | null = within('.source') ? 'source' : within('.target') ? 'target' : null;
    const key = (within('mark') as HTMLElement | undefined)?.dataset.key;
    const text = within('.text') as HTMLElement | undefined;
    const selected = row.selectedText;
    const { findings, segment } = row.row;
    const focused = row.active ? review.focused : null;
    this.#place = {
      index: row.index,
      segment,
      side,
      finding: findings.find((one) => one.key === (key ?? (isByKey(event) ? focused?.key : undefined))),
      selected,
      words: selected || (text && !isByKey(event) ? wordAtPoint(text, event.clientX, event.clientY) : ''),
      readOnly: project.summary?.readOnly ?? true,
    };
    menu.items = rowMenu(this.#with.words, this.#place);
    const box = row.getBoundingClientRect();
    const at = isByKey(event)
      ? { x: box.left + 80, y: Math.max(80, box.top + 24) }
      : { x: event.clientX, y: event.clientY };
    void menu.updateComplete.then(() => menu.openAt(at.x, at.y));
  }

  async #openInText(row: SegmentRow, event: MouseEvent): Promise<void> {
    const { editor } = row;
    if (!row.row || !editor) return;
    if (!isByKey(event)) editor.pointAt(event.clientX, event.clientY);
    const at = isByKey(event) ? editor.caretPlace : { x: event.clientX, y: event.clientY };
    const { app } = this.#with;
    const place: MenuPlace = {
      index: row.index,
      segment: row.row.segment,
      side: 'target',
      finding: row.row.findings.find(({ key }) => key === editor.findingAtCaret),
      selected: editor.wordsAtCaret(false),
      words: editor.wordsAtCaret(true),
      readOnly: false,
    };
    const items = textMenu(this.#with.words, place);
    const chosen = await app().workbench.call('app:text-menu', { x: Math.max(0, at.x), y: Math.max(0, at.y), items });
    if (!chosen.ok) app().notices.fail(chosen.error);
    else if (chosen.value !== null) {
      if (place.finding) app().review.focusFinding(place.finding);
      await this.#do(chosen.value, place);
    }
  }

  async #do(id: string, place: MenuPlace): Promise<void> {
    const actions = this.#with.actions();
    const { finding, words, selected } = place;
    const fix = /^apply-(\d)$/.exec(id)?.[1];
    if (fix !== undefined && finding) await actions?.apply(finding, Number(fix));
    else if (id === 'dismiss' && finding) await actions?.dismiss(finding, 'one', null);
    else if (id === 'dismiss-like' && finding) this.#with.host.dispatchEvent(new DismissWantedEvent(finding, true));
    else if (id === 'partner') await this.#goToPartner(place);
    else if (id === 'add-word') await this.#addWord(spelt(place));
    else if (id === 'exclude') await actions?.setState('excluded');
    else if (id === 'open-again') await actions?.setState('untouched');
    else if (id === 'concordance') this.#with.concordance(words);
    else if (id === 'copy') await navigator.clipboard.writeText(selected);
    else {
      const command = MENU_COMMANDS.find((each) => each === id);
      if (command) this.#with.run(command);
    }
  }

  async #goToPartner(place: MenuPlace): Promise<void> {
    const { review } = this.#with.app();
    const partner = partnerOf(place);
    const index = partner && review.indexOf(partner.segment);
    if (!partner || index === null || index === undefined || !place.finding) return;
    if (partner.segment !== place.segment.id) {
      await review.goTo(index, { focus: 'row' });
      review.hover(place.finding);
    } else if (partner.side === 'target') await review.goTo(index, { focus: 'text', finding: place.finding.key });
    else this.#with.activeRow()?.selectSource(place.finding.key);
  }

  async #addWord(word: string): Promise<void> {
    const { workbench, notices } = this.#with.app();
    const added = await workbench.call('lists:add-word', { word });
    if (!added.ok) notices.fail(added.error);
    else notices.show('success', { key: 'reviewScreen.notices.wordAdded', values: { word } });
  }
}

/** Whether a menu was asked for by a key: the pointer's comes with its second button, or with Ctrl on a Mac. */
function isByKey(event: MouseEvent): boolean {
  return event.button !== 2 && !event.ctrlKey;
}
