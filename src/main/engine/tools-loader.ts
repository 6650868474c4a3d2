import type { Analyser } from '../../core/analysis/analyser';
import { createPhraseBook } from '../../core/patterns/phrase-book';
import { success, type Result } from '../../core/result';
import { loadAnalyser } from '../../files/load-analyser';
import { WordListReader, type WordListReport } from '../../files/word-list-reader';
import type { ReviewTools } from '../../review/review';
import type { CheckingSettings } from './engine-calls';

/** Makes what a review needs of the settings and lists of the user; what has not changed is made once. */
export class ToolsLoader {
  private readonly reader = new WordListReader();
  private held: { readonly analyser: Analyser; readonly madeOf: string } | null = null;

  async load({ checks, lists }: CheckingSettings): Promise<Result<ReviewTools>> {
    const { terms, phrases, dictionary, names, words } = await this.reader.read(lists);
    const madeOf = JSON.stringify(lists.filter(({ kind }) => kind === 'names' || kind === 'words'));
    if (this.held?.madeOf !== madeOf) {
      const analyser = loadAnalyser({ names, words });
      if (!analyser.ok) return analyser;
      this.held = { analyser: analyser.value, madeOf };
    }
    const book = phrases.length === 0 ? undefined : createPhraseBook(phrases);
    return success({ analyser: this.held.analyser, settings: checks, terms, phrases: book, dictionary });
  }

  /** What became of the lists. */
  async reports({ lists }: CheckingSettings): Promise<readonly WordListReport[]> {
    return (await this.reader.read(lists)).reports;
  }
}
