import { describe, expect, it } from 'vitest';
import { classifyBlock } from '../../../src/core/segments/classify-block';

const between = { before: 'Текст до этого места.', after: 'Текст после этого места.' };

describe('classifyBlock', () => {
  it.each([
    ['«Договоры умирают задолго до похорон»', 'heading'],
    ['Справка «Меридиана»', 'heading'],
    ['Глава порта — о новом причале', 'heading'],
    ['Кто построит мост?', 'heading'],
    ['— Кто построит мост?', 'turn'],
    ['— Мы.', 'turn'],
    ['- Кто построит мост?', 'turn'],
    ['Фото: МЕРИДИАН/Инга Долматова', 'caption'],
    ['Фото из архива музея', 'caption'],
    ['Фотография была сделана в мае.', 'paragraph'],
    ['© Порт Северный', 'caption'],
    ['Реклама', 'boilerplate'],
    ['Мост построит город.', 'paragraph'],
    ['и ещё три строки', 'paragraph'],
    ['Да?', 'paragraph'],
    ['12', 'paragraph'],
    ['Список товаров:', 'paragraph'],
    ['- хлеб', 'paragraph'],
  ] as const)('calls the Russian block «%s» a %s', (text, kind) => {
    expect(classifyBlock(text, 'ru', between)).toBe(kind);
  });

  it.each([
    ['Photo: MERIDIAN/Inga Dolmatova', 'caption'],
    ['Photo by Inga Dolmatova', 'caption'],
    ['Photographs were taken in May.', 'paragraph'],
    ['"Treaties die long before the funeral"', 'heading'],
    ['— Who will build the bridge?', 'turn'],
    ['Озвучить текст', 'boilerplate'],
  ] as const)('calls the English block “%s” a %s', (text, kind) => {
    expect(classifyBlock(text, 'en', between)).toBe(kind);
  });

  it('knows no heading at the end, where nothing follows it', () => {
    expect(classifyBlock('Анна Королёва', 'ru', { before: 'Конец.', after: null })).toBe('paragraph');
    expect(classifyBlock('Анна Королёва', 'ru')).toBe('heading');
  });

  it('looks through inline tags', () => {
    expect(classifyBlock('\uE000— Кто построит мост?\uE001', 'ru', between)).toBe('turn');
  });
});
