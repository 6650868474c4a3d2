import type { Article } from './dictionary';
import { linesOf } from './lines-of';

/** Zones of an article that do not translate its headword: examples, remarks, transcription, links, pictures, marks of usage. */
const ASIDE = /\[(ex|com|t|ref|url|s|p|\*|!trs)(?:\s[^\]]*)?\].*?\[\/\1\]/g;
/** Longer lines are no articles, and patterns would be slow on them. */
const LONGEST_LINE = 20_000;

/**
 * The articles of a dictionary in the language of ABBYY Lingvo (DSL): lines that begin at the margin are headwords, the
 * indented ones below them their common article; lines with `#` at the top say what the dictionary is, `{{…}}` is a
 * comment. Of the article only what translates is kept.
 */
export function* parseDsl(text: string): Generator<Article> {
  let heads: string[] = [];
  let body: string[] = [];
  const pending = function* (): Generator<Article> {
    const joined = body.join('\n');
    if (joined !== '') for (const head of heads) yield { head, body: joined };
    heads = [];
    body = [];
  };
  for (const raw of linesOf(withoutComments(text.replace(/^\ufeff/, '')))) {
    if (raw.startsWith('#') && heads.length === 0) continue;
    if (raw.trim() === '' || raw.length > LONGEST_LINE) continue;
    if (/^\s/.test(raw)) {
      // A line that begins with @ holds an article of its own within this one: an idiom.
      const plain = plainBody(raw);
      if (plain !== '' && !plain.startsWith('@')) body.push(plain);
      continue;
    }
    if (body.length > 0) yield* pending();
    heads.push(...headsOf(raw));
  }
  yield* pending();
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  for (let from = 0; ;) {
    const open = text.indexOf('{{', from);
    const close = open < 0 ? -1 : text.indexOf('}}', open);
    kept.push(text.slice(from, close < 0 ? text.length : open));
    if (close < 0) return kept.join('');
    from = close + 2;
  }
}

/** «соб{о}(р)»: what stands in braces is for the eye only, what stands in brackets may be left out. */
function headsOf(line: string): string[] {
  const plain = unescape(hidden(line).replace(/\{[^}]*\}/g, '')).trim();
  const whole = plain.replace(/[()]/g, '');
  const short = plain.replace(/\s*\([^)]*\)/g, '').trim();
  return (whole === short ? [whole] : [whole, short]).map(shown);
}

function plainBody(line: string): string {
  const text = hidden(line)
    .replace(ASIDE, ' ')
    .replace(/\[\/?'\]/g, '')
    .replace(/<<[^<>]*>>/g, ' ')
    .replace(/\[[^\]]*\]/g, '');
  return shown(unescape(text)).trim();
}

/** Escaped brackets put out of the way of those that are markup. */
function hidden(text: string): string {
  return text
    .replace(/\\\[/g, '\uE000')
    .replace(/\\\]/g, '\uE001')
    .replace(/\\\(/g, '\uE002')
    .replace(/\\\)/g, '\uE003');
}

function shown(text: string): string {
  return text.replace(/[\uE000-\uE003]/g, (mark) => '[]()'.charAt(mark.charCodeAt(0) - 0xe000));
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
