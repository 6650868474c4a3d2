import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type winkNLP from 'wink-nlp';
import type { Model } from 'wink-nlp';
import type { EnglishTagger } from '../core/language/english/tagger';
import { createWinkTagger } from '../core/language/english/wink-tagger';

/** What `english-model.ts` gives: the tagger's code and its model, kept out of the programs so that they start fast. */
interface EnglishModel {
  readonly wink: typeof winkNLP;
  readonly model: Model;
}

/** Beside the built programs, `out/main/*.cjs` and its chunks. */
const BUILT = ['english-model.cjs', '../english-model.cjs'];

/** Loads the tagger of English, some 150 ms; null if its model is nowhere, and English then goes untagged. */
export function loadEnglishTagger(): EnglishTagger | null {
  try {
    const { wink, model } = loadModel();
    return createWinkTagger(wink, model);
  } catch {
    return null;
  }
}

function loadModel(): EnglishModel {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  const load = createRequire(join(here, 'english-tagger.js'));
  const built = BUILT.map((place) => join(here, place)).find((path) => existsSync(path));
  if (built !== undefined) return load(built) as EnglishModel;
  return {
    wink: load('wink-nlp') as typeof winkNLP,
    model: load('wink-eng-lite-web-model') as Model,
  };
}
