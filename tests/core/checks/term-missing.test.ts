import { termMissing } from '../../../src/core/checks/term-missing';
import { describeCheck } from '../../notation/check-examples';
import { readCheckPage } from '../../notation/check-page';

const terms = [
  { lemmas: ['стратегическая стабильность'], approved: 'strategic stability', forbidden: [] },
  { lemmas: ['СНВ-3'], approved: 'New START', forbidden: ['START-3'] },
];

// The examples of docs/checks/term-missing.md run with the glossary that the page names.
describeCheck(termMissing, { ...readCheckPage('term-missing'), terms });
describeCheck(termMissing, {
  flags: [],
  leaves: [['a forbidden form, which is flagged as such', 'СНВ-3 истекает.', 'START-3 expires.']],
  terms,
});
