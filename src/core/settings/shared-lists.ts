import * as v from 'valibot';
import { fault } from '../fault';
import { failure, success, type Result } from '../result';

/** What a list of a user can be: terms, a dictionary, phrases to be warned of, names of Russian texts, English words spelt right. */
export const WORD_LIST_KINDS = ['glossary', 'dictionary', 'phrases', 'names', 'words'] as const;
export type WordListKind = (typeof WORD_LIST_KINDS)[number];

/** A file inside a file of settings: as it reads, or in base64 where it is no text. */
export type SharedFile =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly base64: string };

/** A list inside a file of settings; a dictd dictionary has two files. */
export interface SharedList {
  readonly kind: WordListKind;
  readonly files: readonly SharedFile[];
}

/** Names of files alone: no folders, nothing hidden, nothing that a system refuses. */
const FILE_NAME = /^(?!\.)[^<>:"/\\|?*\p{Cc}]{1,200}(?<![. ])$/u;
const MOST_LISTS = 200;

const name = v.pipe(v.string(), v.regex(FILE_NAME));
const listsSchema = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(WORD_LIST_KINDS),
      files: v.pipe(
        v.array(
          v.union([
            v.strictObject({ name, text: v.string() }),
            v.strictObject({ name, base64: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)) }),
          ]),
        ),
        v.minLength(1),
        v.maxLength(2),
      ),
    }),
  ),
  v.maxLength(MOST_LISTS),
);

/** Reads the part `wordLists` of a file of settings; none when it has no such part. `path` names the file in the fault. */
export function parseSharedLists(config: unknown, path: string): Result<readonly SharedList[]> {
  const lists = (config as { readonly wordLists?: unknown } | null)?.wordLists;
  if (lists === undefined) return success([]);
  const parsed = v.safeParse(listsSchema, lists);
  if (parsed.success) return success(parsed.output);
  const place = v.getDotPath(parsed.issues[0]);
  const detail = ['wordLists', ...(place === null ? [] : [place])].join('.');
  return failure(fault('config-invalid', { path, detail }));
}
