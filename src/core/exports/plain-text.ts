import { fillIn } from '../formats/fill-in';
import { withoutTags } from '../formats/tag-characters';
import { success } from '../result';
import type { Exporter } from './exporter';

/** The corrected English as plain text, a paragraph a line, without inline markup. */
export const plainTextExport: Exporter = {
  id: 'txt',
  extensions: ['txt', 'text'],
  write({ target, replacements }) {
    const text = withoutTags(fillIn(target.text, replacements)).replace(/^\uFEFF/, '');
    return success({ text: text === '' || text.endsWith('\n') ? text : `${text}\n` });
  },
};
