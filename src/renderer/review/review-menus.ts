import type { TextMenuItem } from '../../bridge/app-calls';
import type { MenuCommand } from '../../bridge/calls';
import type { Evidence, Finding } from '../../core/findings/finding';
import type { Segment } from '../../core/segments/segment';
import type { Side } from '../../core/text/span';
import type { MenuItem } from '../components/app-menu';
import type { IconName } from '../components/icons';
import type { Words } from '../state/language-state';
import { keysOf } from '../../bridge/command-keys';
import { pagePlatform } from '../state/shortcuts';
import { previewOf } from './finding-card';

/** What a menu of the texts was opened on. */
export interface MenuPlace {
  readonly index: number;
  readonly segment: Segment;
  /** The side that the pointer or the caret was on; null beside the texts. */
  readonly side: Side | null;
  /** The finding whose words are meant. */
  readonly finding: Finding | undefined;
  /** Words that are selected there. */
  readonly selected: string;
  /** They, or the word that is meant. */
  readonly words: string;
  readonly readOnly: boolean;
}

/** More suggestions of a finding stand in its card. */
const MOST_SUGGESTIONS = 4;
/** Longer words in an entry are cut. */
const LONGEST_WORDS = 40;

/** Where the partner of marked words is: elsewhere in the document, on the other side, or nowhere (null). */
export function partnerOf({ finding, segment, side }: MenuPlace): Pick<Evidence, 'segment' | 'side'> | null {
  if (!finding) return null;
  const elsewhere = finding.evidence.find((place) => place.segment !== segment.id) ?? finding.evidence[0];
  const other: Side = side === 'source' ? 'target' : 'source';
  if (elsewhere && (elsewhere.segment !== segment.id || elsewhere.side === other)) return elsewhere;
  return finding[other].length > 0 ? { segment: segment.id, side: other } : null;
}

/** What can be done with a segment and with the words that are meant in it. */
export function rowMenu(words: Words, place: MenuPlace): readonly MenuItem[] {
  const { segment, readOnly, selected } = place;
  const { state } = segment;
  const shut = state === 'confirmed' || state === 'excluded';
  const line = (items: readonly MenuItem[]): readonly MenuItem[] =>
    items.map((item, index) => (index === 0 ? { ...item, begins: true } : item));
  const own = findingItems(words, place);
  const asked: MenuItem[] = [
    ...(place.words === '' ? [] : [commandItem(words, 'concordance', 'search')]),
    ...(selected === '' ? [] : [{ id: 'copy', label: words.t('menu.copy'), icon: 'copy' as const }]),
  ];
  const changes: MenuItem[] = [
    commandItem(words, 'confirm-and-next', 'confirm'),
    shut
      ? {
          id: 'open-again',
          icon: 'undo',
          label: words.t(`reviewScreen.row.${state === 'confirmed' ? 'unconfirm' : 'include'}`),
        }
      : { id: 'exclude', icon: 'exclude', label: words.t('reviewScreen.row.exclude') },
    { ...commandItem(words, 'copy-source', 'copy'), disabled: segment.source === '' },
    { ...commandItem(words, 'restore-machine', 'machine'), disabled: segment.machine === segment.target },
  ];
  const about = [
    ...(readOnly ? [] : [commandItem(words, 'add-note', 'note'), commandItem(words, 'add-term', 'new')]),
    commandItem(words, 'show-history', 'history'),
  ];
  const pairing = [
    commandItem(words, 'split-pair', 'cut'),
    commandItem(words, 'merge-with-previous', 'join'),
    commandItem(words, 'merge-with-next', 'join'),
  ];
  const groups = [own, asked, readOnly ? [] : changes, about, readOnly ? [] : pairing].filter(
    ({ length }) => length > 0,
  );
  return groups.flatMap((group, index) => (index === 0 ? group : line(group)));
}

/** The entries of the system's menu in the text of a segment: what is wrong there, the clipboard, and where to go on. */
export function textMenu(words: Words, place: MenuPlace): readonly TextMenuItem[] {
  const own = findingItems(words, place).map(toTextItem);
  const more = [
    ...(place.words === '' ? [] : [commandItem(words, 'concordance', 'search')]),
    commandItem(words, 'add-term', 'new'),
  ].map(toTextItem);
  const edit: readonly TextMenuItem[] = [
    { role: 'cut', enabled: place.selected !== '' },
    { role: 'copy', enabled: place.selected !== '' },
    { role: 'paste', enabled: true },
    { role: 'selectAll', enabled: true },
  ];
  return [...own, ...(own.length > 0 ? [LINE] : []), ...edit, LINE, ...more];
}

const LINE: TextMenuItem = { role: 'separator', enabled: true };

function findingItems(words: Words, place: MenuPlace): readonly MenuItem[] {
  const { finding, segment, readOnly } = place;
  if (!finding) return [];
  const partner: MenuItem = {
    id: 'partner',
    icon: 'evidence',
    label: words.t('reviewScreen.menu.partner'),
    disabled: partnerOf(place) === null,
  };
  if (readOnly) return [partner];
  const fixes = finding.suggestions.slice(0, MOST_SUGGESTIONS).map((parts, index): MenuItem => {
    const { after } = previewOf(segment.target, parts);
    const label = parts.some(({ action }) => action === 'exclude')
      ? words.t('reviewScreen.finding.exclude')
      : after === ''
        ? words.t('reviewScreen.menu.delete')
        : words.t('reviewScreen.menu.apply', { words: shortened(after) });
    return { id: `apply-${index}`, icon: 'check', label, ...(index === 0 && { command: 'apply-suggestion' as const }) };
  });
  const unknown = finding.check === 'spelling' ? spelt(place) : '';
  return [
    ...fixes,
    ...(unknown === ''
      ? []
      : [
          {
            id: 'add-word',
            icon: 'new' as const,
            label: words.t('reviewScreen.menu.addWord', { word: shortened(unknown) }),
          },
        ]),
    { id: 'dismiss', icon: 'dismiss', command: 'dismiss-finding', label: words.t('reviewScreen.finding.dismiss') },
    {
      id: 'dismiss-like',
      icon: 'dismiss',
      command: 'dismiss-like',
      label: words.t('reviewScreen.finding.dismissLike'),
    },
    partner,
  ];
}

/** The word that a finding takes for misspelt. */
export function spelt({ finding, segment }: Pick<MenuPlace, 'finding' | 'segment'>): string {
  const [span] = finding?.target ?? [];
  return span ? segment.target.slice(span.from, span.to) : '';
}

function commandItem(words: Words, command: MenuCommand, icon: IconName): MenuItem {
  return { id: command, command, icon, label: words.t(`app.commands.${command}`) };
}

function toTextItem({ id, label, disabled, command }: MenuItem): TextMenuItem {
  const keys = command && keysOf(command, pagePlatform === 'darwin')[0];
  return { id, label, enabled: disabled !== true, ...(keys !== undefined && { keys }) };
}

function shortened(text: string): string {
  return text.length <= LONGEST_WORDS ? text : `${text.slice(0, LONGEST_WORDS).trimEnd()}…`;
}
