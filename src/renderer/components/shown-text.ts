import { html, type TemplateResult } from 'lit';
import { showTags } from '../../core/formats/tag-characters';
import { invisibleCharacters, type InvisibleCharacter } from '../../core/text/invisible-characters';
import { nameInvisible } from '../../i18n/name-invisible';
import { pageLanguage } from '../state/language-state';

/**
 * A text as the window shows it: a small sign for each tag and for each character that nobody would see. What is copied is the text
 * itself. Its component renders again with the language when it has `Words`; the signs need `signStyles`, which `baseStyles` hold.
 */
export function shownText(text: string): string | readonly (string | TemplateResult)[] {
  const shown = showTags(text);
  const characters = invisibleCharacters(shown);
  if (characters.length === 0) return shown;
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const character of characters) {
    parts.push(shown.slice(at, character.from), renderSign(character));
    at = character.to;
  }
  return [...parts, shown.slice(at)];
}

function renderSign(character: InvisibleCharacter): TemplateResult {
  const name = nameInvisible(pageLanguage.translator, character);
  return html`<span
    class="invisible"
    role="img"
    lang=${pageLanguage.current}
    aria-label=${name}
    title=${name}
    data-sign=${character.sign}
    >${character.character}</span
  >`;
}
