import { invisibleCharacters } from '../../core/text/invisible-characters';
import { nameInvisible } from '../../i18n/name-invisible';
import type { Translator } from '../../i18n/translator';
import { escapeHtml } from './html-page';

/** How the signs of `shownHtml` look; a part of a page's style. */
export const SIGN_STYLE = `
.invisible { display: inline-block; unicode-bidi: isolate; direction: ltr; margin: 0 1px; padding: 0 3px; border: 1px dashed currentColor; border-radius: 3px; font-size: 0; vertical-align: 1px; white-space: nowrap; }
.invisible::before { content: attr(data-sign); font: 11px/1.25 ui-monospace, monospace; }
`;

/**
 * A text as the content of an element: a small sign with its name for each character that nobody sees. The character itself stands in
 * the sign, so that words are copied and read again as they are, and can turn nothing around beside it.
 */
export function shownHtml(translator: Translator, text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const character of invisibleCharacters(text)) {
    const name = escapeHtml(nameInvisible(translator, character));
    parts.push(
      escapeHtml(text.slice(at, character.from)),
      `<span class="invisible" role="img" lang="${translator.language}" aria-label="${name}" title="${name}" data-sign="${escapeHtml(character.sign)}">${escapeHtml(character.character)}</span>`,
    );
    at = character.to;
  }
  return parts.join('') + escapeHtml(text.slice(at));
}
