import { showTags } from '../../core/formats/tag-characters';
import { showInvisible } from '../../core/text/invisible-characters';

/**
 * A text on one line, as a terminal may show it: line ends and tabulators are blanks, each tag is a sign, and so is every character that
 * nobody sees, turns the line round or drives the terminal: `pass⟨ZWSP⟩word`.
 */
export function oneLine(text: string): string {
  return showInvisible(
    showTags(text)
      .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
      .replace(/[\t\v\f\u0085]/g, ' '),
  );
}
