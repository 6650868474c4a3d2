import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks/registry';
import { runChecks } from '../../../src/core/checks/run-checks';
import { plainDocument } from '../../notation/plain-document';

describe('The registry', () => {
  const ids = CHECKS.map(({ meta }) => meta.id);

  it('names each check once, in alphabetical order', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('lets checks yield only to checks that exist and do not yield themselves', () => {
    const strong = new Set(CHECKS.flatMap(({ meta }) => meta.yieldsTo ?? []));
    for (const id of strong) {
      const check = CHECKS.find(({ meta }) => meta.id === id);
      expect(check, id).toBeDefined();
      expect(check?.meta.yieldsTo, id).toBeUndefined();
    }
  });

  it('says once that a button left in Russian is page furniture', () => {
    const document = plainDocument([{ source: 'Озвучить текст', target: 'Озвучить текст' }]);
    const found = runChecks(document, CHECKS, { terms: [], settings: {} });
    expect(found.map(({ check }) => check)).toEqual(['page-furniture']);
  });

  it('says nothing of an empty document or of empty segments', () => {
    expect(runChecks(plainDocument([]), CHECKS, { terms: [], settings: {} })).toEqual([]);
    expect(runChecks(plainDocument([{}, {}]), CHECKS, { terms: [], settings: {} })).toEqual([]);
  });
});
