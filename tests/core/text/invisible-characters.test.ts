import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointName, invisibleCharacters, showInvisible } from '../../../src/core/text/invisible-characters';

const text = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Я',
        ' ',
        '\n',
        'ش',
        '條',
        '👩‍🚀',
        '❤️',
        '\u200b',
        '\u200c',
        '\u200d',
        '\u202e',
        '\u2066',
        '\u2069',
        '\ufe0f',
      ],
      ...['\ufeff', '\u00ad', '\u061c', '\u{e0041}', '\u{e007f}', '\u{1f3f4}', '\u0007', '\u001b', '\u3164', '\ud83d'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('an invisible character', () => {
  it.each([
    ['zero-width space', 'pass\u200bword', 'pass⟨ZWSP⟩word'],
    ['soft hyphen', 'trans\u00adlation', 'trans⟨SHY⟩lation'],
    ['override that turns letters round', 'a\u202egpj.exe\u202c', 'a⟨RLO⟩gpj.exe⟨PDF⟩'],
    ['isolate', '\u2066a\u2067b\u2068c\u2069', '⟨LRI⟩a⟨RLI⟩b⟨FSI⟩c⟨PDI⟩'],
    ['mark of direction', '\u200e\u200f\u061c', '⟨LRM⟩⟨RLM⟩⟨ALM⟩'],
    ['joiner between letters that join nothing', 'a\u200db\u200cc\u2060d', 'a⟨ZWJ⟩b⟨ZWNJ⟩c⟨WJ⟩d'],
    ['byte order mark within', 'a\ufeffb', 'a⟨BOM⟩b'],
    ['sentence hidden in tag characters', 'Yes\u{e004e}\u{e006f}\u{e007f}.', 'Yes⟨TAG N⟩⟨TAG o⟩⟨U+E007F⟩.'],
    ['variation selector behind a letter', 'a\ufe0fb\u{e0100}', 'a⟨U+FE0F⟩b⟨U+E0100⟩'],
    ['filler', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['control character', 'a\u001b[31mb\u009b', 'a⟨U+001B⟩[31mb⟨U+009B⟩'],
  ])('gets a sign: %s', (_name, given, shown) => {
    expect(showInvisible(given)).toBe(shown);
  });

  it.each([
    ['ordinary text', 'Он сказал: “No—really?”'],
    ['line ends, tabulators and no-break spaces', 'a\tb\r\nc\u00a0d\u202fe\u0085f'],
    ['emoji of several', '👩‍👩‍👧 👨🏽‍🚀 ❤️ 1️⃣ 🏳️‍🌈 ☺︎'],
    ['flags', '🇷🇺 \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Persian and Hindi', 'می‌خواهم क्‍ष'],
    ['accents and Chinese variants', 'е\u0301 葛\u{e0100}'],
    ['signs of Arabic numbers', '\u0600\u06dd'],
    ['tags of the program', '\ue000\uf8ff'],
  ])('is none of these: %s', (_name, given) => {
    expect(invisibleCharacters(given)).toEqual([]);
    expect(showInvisible(given)).toBe(given);
  });

  it('has a place, a name and a code', () => {
    expect(invisibleCharacters('ab\u{e0041}\u200b')).toEqual([
      { from: 2, to: 4, character: '\u{e0041}', sign: 'TAG A', name: 'tag' },
      { from: 4, to: 5, character: '\u200b', sign: 'ZWSP', name: 'zeroWidthSpace' },
    ]);
    expect(codePointName('\u{e0041}')).toBe('U+E0041');
    expect(codePointName('\u0007')).toBe('U+0007');
  });

  it('stands where it says, in any text, and none is left when all are signs', () => {
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const { from, to, character } of invisibleCharacters(given)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(given.slice(from, to)).toBe(character);
          end = to;
        }
        expect(invisibleCharacters(showInvisible(given))).toEqual([]);
        expect(showInvisible(given)).not.toMatch(
          /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u001b]/,
        );
      }),
    );
  });
});
