import type winkNLP from 'wink-nlp';
import type { Model } from 'wink-nlp';
import type { Token } from '../../text/token';
import type { EnglishTag, EnglishTagger, TaggedWord } from './tagger';

/** A word as wink-nlp cuts and reads it, with its place. */
interface Piece extends TaggedWord {
  readonly from: number;
  readonly to: number;
}

/** A tagger over wink-nlp and its English model, both loaded by the caller: they take some 150 ms and 50 MB. */
export function createWinkTagger(wink: typeof winkNLP, model: Model): EnglishTagger {
  const nlp = wink(model, ['sbd', 'pos']);
  const { its } = nlp;
  const cut = (text: string): readonly Piece[] => {
    const doc = nlp.readDoc(text);
    const values = doc.tokens().out();
    const tags = doc.tokens().out<string>(its.pos);
    // The types of the package do not know its own lemma function.
    const lemmas = doc.tokens().out<string>(its.lemma as unknown as typeof its.value);
    const pieces: Piece[] = [];
    let at = 0;
    values.forEach((value, index) => {
      const from = text.indexOf(value, at);
      const tag = tags[index] ?? 'X';
      if (from < 0 || tag === 'SPACE') return;
      at = from + value.length;
      pieces.push({ from, to: at, tag: tag as EnglishTag, lemma: (lemmas[index] ?? value).toLowerCase() });
    });
    return pieces;
  };
  return {
    tag(text, tokens) {
      const pieces = cut(plain(text));
      let at = 0;
      return tokens.map((token) => {
        while (at < pieces.length && (pieces[at]?.to ?? 0) <= token.from) at++;
        const own: Piece[] = [];
        for (let next = at; next < pieces.length; next++) {
          const piece = pieces[next];
          if (!piece || piece.from >= token.to) break;
          own.push(piece);
        }
        return join(token, own);
      });
    },
  };
}

/**
 * Typographic quotes as the model knows them, and what would upset the cutting (lone surrogates, control characters, tags)
 * as spaces: character for character, so that offsets stay.
 */
function plain(text: string): string {
  return text
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (character) => ' '.repeat(character.length));
}

function join(token: Token, pieces: readonly Piece[]): TaggedWord | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  if (pieces.length === 1 || token.kind !== 'word') return { tag: first.tag, lemma: first.lemma };
  const hyphen = /[-\u2010\u2011]/.test(token.text);
  if (!hyphen) return { tag: first.tag, lemma: first.lemma };
  const head = [...pieces].reverse().find((piece) => piece.tag !== 'PART' && piece.tag !== 'PUNCT') ?? last;
  const beginning = token.text.slice(0, Math.max(0, head.from - token.from)).toLowerCase();
  return { tag: head.tag, lemma: beginning + head.lemma };
}
