import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildDictionary, mergeDictionaries } from '../core/dictionaries/build-dictionary';
import type { Article, Dictionary } from '../core/dictionaries/dictionary';
import { parseDictd, parseDictdIndex } from '../core/dictionaries/parse-dictd';
import { parseDsl } from '../core/dictionaries/parse-dsl';
import { parseTsv } from '../core/dictionaries/parse-tsv';
import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { decodeFile, readBytes } from './read-text-file';

/** Most that a packed dictionary may unpack to: a small file can hold a very large nothing. */
const LARGEST_MEGABYTES = 200;

/** Reads the dictionaries that a user has added and makes one of them; fails with the first fault. */
export async function readDictionaries(paths: readonly string[]): Promise<Result<Dictionary>> {
  const dictionaries: Dictionary[] = [];
  for (const path of paths) {
    const dictionary = await readDictionary(path);
    if (!dictionary.ok) return dictionary;
    dictionaries.push(dictionary.value);
  }
  return success(mergeDictionaries(dictionaries));
}

/**
 * Reads a bilingual dictionary, Russian–English or English–Russian: DSL, dictd (either of its two files), or a table with
 * tabs; each may be packed with gzip or dictzip. The ending of the name says what it is, and if it does not, the content.
 */
export async function readDictionary(path: string): Promise<Result<Dictionary>> {
  const plain = path.replace(/\.(?:gz|dz)$/i, '');
  const ending = extname(plain).toLowerCase();
  const articles =
    ending === '.dict' || ending === '.index'
      ? await readDictd(plain.slice(0, -ending.length), path)
      : await readTextual(path, ending);
  if (!articles.ok) return articles;
  const dictionary = buildDictionary(articles.value);
  return dictionary.size === 0 ? failure(fault('dictionary-empty', { path })) : success(dictionary);
}

async function readTextual(path: string, ending: string): Promise<Result<Iterable<Article>>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const opening = text.value.slice(0, 4000);
  if (ending === '.dsl' || /^\ufeff?#(?:NAME|INDEX_LANGUAGE|CONTENTS_LANGUAGE)\b/m.test(opening))
    return success(parseDsl(text.value));
  if (ending === '.tsv' || opening.includes('\t')) return success(parseTsv(text.value));
  return failure(fault('dictionary-unknown', { path }));
}

/** `base` is the path without `.dict.dz`, `.dict`, `.index` …; `given` is the one of the two files that the user named. */
async function readDictd(base: string, given: string): Promise<Result<Iterable<Article>>> {
  const isIndex = /\.index(?:\.gz)?$/i.test(given);
  const index = await firstOf(isIndex ? [given] : ['.index', '.index.gz'].map((ending) => base + ending), given);
  if (!index.ok) return index;
  const body = await firstOf(
    isIndex ? ['.dict.dz', '.dict', '.dict.gz'].map((ending) => base + ending) : [given],
    given,
  );
  if (!body.ok) return body;
  const listed = parseDictdIndex(Buffer.from(index.value.bytes).toString('utf8'));
  const broken = (line: number): Result<never> =>
    failure(fault('dictionary-index-broken', { path: index.value.path, line }));
  if ('brokenLine' in listed) return broken(listed.brokenLine);
  const bytes = Buffer.from(body.value.bytes);
  const outside = listed.places.findIndex(({ to }) => to > bytes.length);
  if (outside >= 0) return failure(fault('dictionary-damaged', { path: body.value.path }));
  return success(parseDictd(listed.places, (from, to) => bytes.toString('utf8', from, to)));
}

/** The first of these files that exists, unpacked; `given` names the dictionary in the fault if there is none. */
async function firstOf(
  paths: readonly string[],
  given: string,
): Promise<Result<{ readonly path: string; readonly bytes: Uint8Array }>> {
  for (const path of paths) {
    const bytes = await readUnpacked(path);
    if (bytes.ok) return success({ path, bytes: bytes.value });
    if (bytes.error.code !== 'file-not-found' || path === given) return bytes;
  }
  return failure(fault('dictionary-half-missing', { path: given, other: paths[0] ?? '' }));
}

async function readText(path: string): Promise<Result<string>> {
  const bytes = await readUnpacked(path);
  if (!bytes.ok) return bytes;
  const file = decodeFile(path, bytes.value);
  if (file.ok) return success(file.value.text);
  // No option says the encoding of a dictionary; a wrong guess only leaves it without Russian words.
  const guess = file.error.code === 'encoding-unsure' ? file.error.data['guess'] : undefined;
  if (typeof guess !== 'string') return file;
  const guessed = decodeFile(path, bytes.value, { encoding: guess });
  return guessed.ok ? success(guessed.value.text) : guessed;
}

async function readUnpacked(path: string): Promise<Result<Uint8Array>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (bytes.value[0] !== 0x1f || bytes.value[1] !== 0x8b) return bytes;
  try {
    return success(gunzipSync(bytes.value, { maxOutputLength: LARGEST_MEGABYTES * 1024 * 1024 }));
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return failure(
      tooLarge
        ? fault('dictionary-too-large', { path, limit: LARGEST_MEGABYTES })
        : fault('dictionary-damaged', { path }),
    );
  }
}
