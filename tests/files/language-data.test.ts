import { describe, expect, it } from 'vitest';
import { loadMorphologyFiles } from '../../src/files/language-data';

describe('loadMorphologyFiles', () => {
  it('reads the dictionary of the sources', () => {
    const files = loadMorphologyFiles();
    expect(files.ok && files.value.words.byteLength).toBeGreaterThan(5_000_000);
    expect(files.ok && files.value.predictionSuffixes).toHaveLength(3);
  });
});
