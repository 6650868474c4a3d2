import { termForbidden } from '../../../src/core/checks/term-forbidden';
import { describeCheck, describeCheckPage } from '../../notation/check-examples';

describeCheckPage('term-forbidden');

describeCheck(termForbidden, {
  flags: [['a form that the user forbids', 'Это [Госдума].', 'It is the [Duma].']],
  leaves: [['what the user approves against us', 'Продлили СНВ-3.', 'They extended START-3.']],
  terms: [
    { lemmas: ['Госдума'], approved: 'State Duma', forbidden: ['Duma'] },
    { lemmas: ['СНВ-3'], approved: 'START-3', forbidden: [] },
  ],
});
describeCheck(termForbidden, {
  flags: [],
  leaves: [['our entries where they are switched off', 'Продлили СНВ-3.', 'They extended START-3.']],
  options: { builtIn: false },
});
