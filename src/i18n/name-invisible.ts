import { codePointName, type InvisibleCharacter } from '../core/text/invisible-characters';
import type { Translator } from './translator';

/** What an invisible character is called, with its code: "zero-width space (U+200B)". */
export function nameInvisible({ t }: Translator, { character, name }: InvisibleCharacter): string {
  return t('invisible.named', { name: t(`invisible.names.${name}`), code: codePointName(character) });
}
