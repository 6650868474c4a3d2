import { failure, success, type Result } from '../../result';
import { fault } from '../../fault';
import type { Animacy, Gender, NameTag } from './morphology';
import type { Declension, SupplementEntry } from './supplement.lexicon';

/** One row of a user's list of names, as its file has it; a field that is missing is undefined. */
export type NameRow = Readonly<Partial<Record<NameField, unknown>>>;
export type NameField = 'lemma' | 'english' | 'gender' | 'animacy' | 'kind' | 'declension';

/** The columns of a list of names in order; the last may be left out. */
export const NAME_FIELDS: readonly NameField[] = ['lemma', 'english', 'gender', 'animacy', 'kind', 'declension'];

const GENDERS: Readonly<Record<string, Gender>> = {
  ...{ masculine: 'masculine', feminine: 'feminine', neuter: 'neuter', common: 'common' },
  ...{ m: 'masculine', f: 'feminine', n: 'neuter', c: 'common' },
};
const ANIMACIES: Readonly<Record<string, Animacy>> = {
  ...{ animate: 'animate', inanimate: 'inanimate', a: 'animate', i: 'inanimate' },
};
const KINDS: Readonly<Record<string, NameTag | null>> = {
  ...{ 'first-name': 'first-name', surname: 'surname', patronymic: 'patronymic', place: 'place' },
  ...{ organisation: 'organisation', trademark: 'trademark', noun: null },
};
const DECLENSIONS: Readonly<Record<string, Declension>> = {
  ...{ ov: 'ov', adjective: 'adjective', consonant: 'consonant', sibilant: 'sibilant', soft: 'soft', yod: 'yod' },
  ...{ a: 'a', ya: 'ya', velar: 'velar', third: 'third', none: 'none' },
};
/** A row is one word: a name of several is several rows. */
const LEMMA = /^[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё\d]+)*$/;

/**
 * Reads rows of a user's list of names. Fault `config-invalid`: its detail is the number of the row, the field, what
 * stands there and what may, e.g. `3: gender = "x" (masculine | feminine | neuter | common)`.
 */
export function parseNames(rows: readonly NameRow[], path: string): Result<readonly SupplementEntry[]> {
  const entries: SupplementEntry[] = [];
  for (const [index, row] of rows.entries()) {
    const wrong = (field: NameField, allowed: string): Result<never> =>
      failure(fault('config-invalid', { path, detail: `${index + 1}: ${field} = ${shown(row[field])} (${allowed})` }));
    const lemma = word(row.lemma);
    if (!LEMMA.test(lemma)) return wrong('lemma', 'Рябков');
    const english = word(row.english);
    if (english === '') return wrong('english', 'Ryabkov');
    const gender = GENDERS[word(row.gender)];
    if (!gender) return wrong('gender', 'masculine | feminine | neuter | common');
    const animacy = ANIMACIES[word(row.animacy)];
    if (!animacy) return wrong('animacy', 'animate | inanimate');
    const kind = word(row.kind) || 'noun';
    if (!Object.hasOwn(KINDS, kind)) return wrong('kind', Object.keys(KINDS).join(' | '));
    const given = word(row.declension);
    if (given !== '' && !Object.hasOwn(DECLENSIONS, given))
      return wrong('declension', Object.keys(DECLENSIONS).join(' | '));
    const name = KINDS[kind] ?? null;
    const own = { lemma: name === 'surname' && gender === 'feminine' ? surnameOf(lemma) : lemma, english, gender };
    const declension = DECLENSIONS[given] ?? declensionOf({ lemma: own.lemma, gender, name });
    const both = own.lemma !== lemma ? ('masculine' as const) : gender;
    entries.push({ ...own, gender: both, animacy, name, declension });
  }
  return success(entries);
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

function shown(value: unknown): string {
  return value === undefined ? '—' : JSON.stringify(value);
}

/** «Тихановская», «Кузнецова» under the man's form, as all surnames of women are that have one. */
function surnameOf(lemma: string): string {
  return lemma.replace(/(ов|ев|ёв|ин|ын)а$/, '$1').replace(/(с|ц)кая$/, '$1кий');
}

/** How a word declines, told by its ending, gender and kind. */
export function declensionOf({ lemma, gender, name }: Pick<SupplementEntry, 'lemma' | 'gender' | 'name'>): Declension {
  if (/^[А-ЯЁ]{2,}(?:-\d+)?$/.test(lemma) || /[оеёиуюэы\d]$/.test(lemma)) return 'none';
  if (/а$/.test(lemma)) return 'a';
  if (/я$/.test(lemma)) return 'ya';
  if (name === 'surname' && gender !== 'feminine') {
    if (/(?:[оеё]в|[иы]н)$/.test(lemma)) return 'ov';
    if (/(?:[сц]к|[нтрвл])(?:ий|ый|ой)$/.test(lemma)) return 'adjective';
  }
  if (gender === 'feminine') return /ь$/.test(lemma) && name !== 'surname' && name !== 'first-name' ? 'third' : 'none';
  if (/ь$/.test(lemma)) return 'soft';
  if (/й$/.test(lemma)) return 'yod';
  if (/[гкх]$/.test(lemma)) return 'velar';
  return /[жцчшщ]$/.test(lemma) ? 'sibilant' : 'consonant';
}
