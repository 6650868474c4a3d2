import { describe, expect, it } from 'vitest';
import { FormNote, newPlace, type WordForm } from '../../../src/core/analysis/form-note';

const form = (): WordForm => ({ notes: [] });

describe('a note on word forms', () => {
  it('is found out once for each form', () => {
    const asked: string[] = [];
    const note = new FormNote((key) => {
      asked.push(key);
      return key.length > 3;
    });
    const [дом, река] = [form(), form()];
    expect([note.of(дом, 'дом'), note.of(дом, 'дом'), note.of(река, 'река')]).toEqual([false, false, true]);
    expect(asked).toEqual(['дом', 'река']);
  });

  it('is found anew where there is no form', () => {
    expect(new FormNote((key) => key).of(undefined, 'мост')).toBe('мост');
  });

  it('stands apart from other notes', () => {
    const shared = form();
    expect(new FormNote(() => 1).of(shared, 'мост')).toBe(1);
    expect(new FormNote(() => 2).of(shared, 'мост')).toBe(2);
    expect(newPlace()).not.toBe(newPlace());
  });
});
