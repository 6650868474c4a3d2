import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/core/checks/run-checks';
import { unansweredWords } from '../../../src/core/checks/unanswered-words';
import { describeCheck } from '../../notation/check-examples';
import { readCheckPage } from '../../notation/check-page';
import { plainDocument } from '../../notation/plain-document';

const dictionary = new Map([
  ['повар', ['cook', 'chef']],
  ['сварить', ['cook', 'boil', 'make']],
  ['похлебка', ['soup', 'stew']],
  ['чечевица', ['lentil']],
  ['помешивать', ['stir']],
  ['половник', ['ladle']],
  ['кастрюля', ['pot', 'pan']],
  ['густой', ['thick', 'dense']],
  ['дирижер', ['conductor']],
]);

// The examples of docs/checks/unanswered-words.md run with the dictionary that the page speaks of.
describeCheck(unansweredWords, { ...readCheckPage('unanswered-words'), dictionary });

describe('unanswered-words', () => {
  it('is silent without a dictionary', () => {
    const document = plainDocument([{ source: 'Он помешивал похлебку.', target: 'He left.' }]);
    expect(runChecks(document, [unansweredWords], { terms: [], settings: {} })).toEqual([]);
  });
});
