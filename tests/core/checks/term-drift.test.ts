import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument, withTexts } from '../../../src/core/analysis/analyse-document';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { rerunChecks } from '../../../src/core/checks/rerun-checks';
import { runChecks } from '../../../src/core/checks/run-checks';
import { termDrift } from '../../../src/core/checks/term-drift';
import type { Finding } from '../../../src/core/findings/finding';
import { describeCheckPage } from '../../notation/check-examples';
import { realMorphology } from '../../notation/russian-morphology';

describeCheckPage('term-drift');

describe('term-drift', () => {
  it('finds after every edit what a document read afresh has', () => {
    const analyser = createAnalyser(realMorphology());
    const spellings = ['Sergei left.', 'Sergey left.', 'Sergej left.', 'He left.', ''];
    const textOf = (index: number, target: string, excluded = false) => ({
      ...{ id: `s${String(index)}`, kind: 'paragraph' as const, source: 'Сергей ушёл.', target, excluded },
    });
    const options = { terms: [], settings: {} };
    const shown = (findings: readonly Finding[]) => findings.map(({ segment, data }) => ({ segment, data }));
    const edit = fc.record({
      index: fc.integer({ min: 0, max: 7 }),
      target: fc.constantFrom(...spellings),
      excluded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let texts = Array.from({ length: 8 }, (_, index) => textOf(index, spellings[index % 2] ?? ''));
        let document = analyseDocument(texts, analyser);
        let findings = runChecks(document, [termDrift], options);
        for (const { index, target, excluded } of edits) {
          const changed = textOf(index, target, excluded);
          texts = texts.map((text, place) => (place === index ? changed : text));
          document = withTexts(document, new Map([[index, changed]]), analyser);
          findings = rerunChecks(findings, document, [termDrift], { ...options, changed: [index] });
          const fresh = runChecks(analyseDocument(texts, analyser), [termDrift], options);
          expect(shown(findings)).toEqual(shown(fresh));
        }
      }),
      { numRuns: 40 },
    );
  });
});
