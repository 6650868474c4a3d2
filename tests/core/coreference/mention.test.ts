import { describe, expect, it } from 'vitest';
import { mention, mentionsIn } from '../../notation/coreference';

describe('the mentions of a text', () => {
  it('take things and persons with their genders', () => {
    expect(mentionsIn('Директор завода показал машину.')).toEqual([
      'Директор person masculine',
      'завода thing masculine',
      'машину thing feminine',
    ]);
  });

  it('leave plurals and counted nouns out', () => {
    expect(mentionsIn('Новые мосты выдержали 10 человек и три машины.')).toEqual([]);
  });

  it('leave dates out', () => {
    expect(mentionsIn('Он уехал 1 августа 2019 года.')).toEqual([]);
  });

  it('leave people out who are spoken to by name and patronymic', () => {
    expect(mentionsIn('— Анна Петровна, расскажите.')).toEqual([]);
  });

  it('leave a capitalised adjective out before its noun', () => {
    expect(mentionsIn('В Архангельской области тихо.')).toEqual(['области thing feminine']);
  });

  it.each([
    ['Вчера Рябков уехал.', 'Рябков'],
    ['Вчера Нетаньяху уехал.', 'Нетаньяху'],
    ['Вчера Зеленский уехал.', 'Зеленский'],
    ['Затем премьер Хальворсен уехал.', 'Хальворсен'],
    ['На сцену вышла звезда сериала.', 'звезда'],
    ['Допросили и обвиняемого, который молчал.', 'обвиняемого'],
    ['Пусть каждый, кто пришёл, скажет.', 'каждый'],
  ])('take for a person: %s', (text, word) => {
    expect(mention(text, word).kind).toBe('person');
  });

  it.each([
    ['Мы верим, что Москва ответит.', 'Москва'],
    ['Его решение МИД объяснил позже.', 'МИД'],
    ['Мост через речку Тойма рухнул.', 'Тойма'],
    ['Дома играл «Локомотив».', 'Локомотив'],
    ['Он купил iPhone и чехол.', 'iPhone'],
    ['Так решил Госсуд.', 'Госсуд'],
  ])('take for a thing: %s', (text, word) => {
    expect(mention(text, word).kind).toBe('thing');
  });

  it('know a woman with a masculine title by the verb', () => {
    expect(mention('Министр показала карту.', 'Министр').genders).toEqual(['feminine']);
    expect(mention('Министр показал карту.', 'Министр').genders).toEqual(['masculine']);
  });

  it('find the subject and what hangs on another noun', () => {
    expect(mention('Рейтинг президента упал.', 'Рейтинг').subject).toBeGreaterThan(0.5);
    expect(mention('Рейтинг президента упал.', 'президента')).toMatchObject({ subject: 0, dependent: true });
  });
});
