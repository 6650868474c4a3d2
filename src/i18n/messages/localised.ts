/** The plural forms that i18next appends to a key: `found_one`, `found_other` … */
export type PluralForm = 'one' | 'few' | 'many' | 'other';

/** The shape that another language's messages must have: the same keys, with every plural in all of Russian's forms. */
export type Localised<Messages> = Messages extends string
  ? string
  : {
      readonly [
        Key in keyof Messages & string as Key extends `${infer Base}_${PluralForm}` ? `${Base}_${PluralForm}` : Key
      ]: Localised<Messages[Key]>;
    };

/** The dotted keys of all messages, plurals without their ending: callers pass `count` instead. */
export type KeyOf<Messages, Path extends string = ''> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? `${Path}${Key extends `${infer Base}_${PluralForm}` ? Base : Key}`
    : KeyOf<Messages[Key], `${Path}${Key}.`>;
}[keyof Messages & string];
