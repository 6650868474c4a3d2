import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, replacementsOf } from '../../../src/core/formats/fill-in';
import { addNote, setState, setText } from '../../../src/core/history/edits';
import { segmentHistory } from '../../../src/core/history/segment-history';
import { undoDrafts } from '../../../src/core/history/undo';
import { read, value } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';

const SOURCE =
  'Иван утром вышел из дома. Он забыл старый зонт.\n\nНа улице пошёл сильный дождь. Стало темно и холодно.\n';
const TARGET =
  'Ivan left home in the morning. He forgot his old umbrella.\n\nIt began to rain hard. It grew dark and cold.\n';

const walk = () => new RealignedProject(SOURCE, TARGET, '1-1 1-1 1-1 1-1');

const exported = ({ target, segments }: RealignedProject) => fillIn(target.text, replacementsOf(target.text, segments));

const bare = (text: string) => text.replace(/\s/g, '');

function expectWhole({ source, segments }: RealignedProject): void {
  expect(bare(segments.map((one) => one.source).join(''))).toBe(bare(source.text));
  let end = 0;
  for (const { source: own, sourceSpan: span } of segments) {
    expect(span === null ? '' : source.text.slice(span.from, span.to)).toBe(own);
    if (span === null) continue;
    expect(span.from).toBeGreaterThanOrEqual(end);
    end = span.to;
  }
}

describe('a corrected Russian text', () => {
  it('gives a changed sentence its new words, keeps its English and takes the confirmation back', () => {
    const project = walk();
    for (const segment of project.segments.slice(0, 3)) {
      project.record({ ok: true, value: setState(segment, 'confirmed') });
    }
    project.record(setText(project.segments[2]!, 'It was raining hard.'));
    const corrected = SOURCE.replace('старый', 'новый').replace('сильный дождь', 'сильный снег');
    expect(project.reimport(corrected)).toBe(true);
    expectWhole(project);
    expect(project.segments.map(({ id, source, target, state, notes }) => [id, source, target, state, notes])).toEqual([
      ['s1', 'Иван утром вышел из дома.', 'Ivan left home in the morning.', 'confirmed', []],
      ['s2', 'Он забыл новый зонт.', 'He forgot his old umbrella.', 'untouched', ['changed: Он забыл старый зонт.']],
      [
        's3',
        'На улице пошёл сильный снег.',
        'It was raining hard.',
        'edited',
        ['changed: На улице пошёл сильный дождь.'],
      ],
      ['s4', 'Стало темно и холодно.', 'It grew dark and cold.', 'untouched', []],
    ]);
    const history = value(segmentHistory(read(project.store), 's4'));
    expect(history.versions).toEqual([]);
  });

  it('puts a new sentence in its place as a segment of its own', () => {
    const project = walk();
    project.reimport(`Все молчали.\n\n${SOURCE.replace('зонт.', 'зонт. Никто его не вернул.')}`);
    expectWhole(project);
    expect(project.lines).toEqual([
      's5: Все молчали. |',
      's1: Иван утром вышел из дома. | Ivan left home in the morning.',
      's2: Он забыл старый зонт. | He forgot his old umbrella.',
      's6: Никто его не вернул. |',
      's3: На улице пошёл сильный дождь. | It began to rain hard.',
      's4: Стало темно и холодно. | It grew dark and cold.',
    ]);
  });

  it('keeps the English of a sentence that is gone, with a note', () => {
    const project = walk();
    project.record({ ok: true, value: addNote(project.segments[1]!, 'Which umbrella?') });
    project.reimport(SOURCE.replace(' Он забыл старый зонт.', ''));
    expectWhole(project);
    expect(project.segments[1]).toMatchObject({
      id: 's2',
      source: '',
      sourceSpan: null,
      sourceBlock: null,
      target: 'He forgot his old umbrella.',
      notes: ['Which umbrella?', 'removed: Он забыл старый зонт.'],
    });
    expect(exported(project)).toBe(TARGET);
  });

  it('keeps what was typed for a sentence that is gone, and drops a segment that held only that sentence', () => {
    const typed = new RealignedProject(SOURCE, TARGET.replace(' He forgot his old umbrella.', ''), '1-1 1-0 1-1 1-1');
    typed.reimport(SOURCE.replace(' Он забыл старый зонт.', ''));
    expect(typed.segments.map(({ id }) => id)).toEqual(['s1', 's3', 's4']);
    typed.record(undoDrafts(read(typed.store)));
    typed.record(setText(typed.segments[1]!, 'He forgot it.'));
    typed.reimport(SOURCE.replace(' Он забыл старый зонт.', ''));
    expect(typed.segments[1]).toMatchObject({ id: 's2', source: '', target: 'He forgot it.' });
    expect(exported(typed)).toContain('He forgot it.');
  });

  it('refuses another text, and has nothing to do for the same one', () => {
    const project = walk();
    expect(project.reimport('Совсем другой рассказ. Ничего общего с прежним. Третья фраза.\n')).toBe(false);
    expect(project.reimport(SOURCE)).toBe(false);
  });

  it('can be repaired against, and imported again after that', () => {
    const project = walk();
    project.reimport(SOURCE.replace('зонт.', 'зонт. Никто его не вернул.'));
    expect(project.repair({ kind: 'merge', id: 's2' })).toBe(true);
    expect(project.lines[1]).toBe('s6: Он забыл старый зонт. Никто его не вернул. | He forgot his old umbrella.');
    expect(project.reimport(SOURCE.replace('зонт.', 'зонт. Никто его так и не вернул.'))).toBe(true);
    expect(project.lines[1]).toBe('s6: Он забыл старый зонт. Никто его так и не вернул. | He forgot his old umbrella.');
    expectWhole(project);
  });

  it('loses nothing whatever is cut, put in, changed or parted before', () => {
    const edits = fc.array(
      fc.record({
        do: fc.constantFrom('cut', 'insert', 'change', 'break', 'keep', 'keep', 'keep'),
        word: fc.constantFrom('Снег', 'Дом', 'Река'),
      }),
      { minLength: 12, maxLength: 12 },
    );
    const work = fc.array(
      fc.record({ at: fc.nat(), do: fc.constantFrom('confirm', 'note', 'write', 'merge', 'split', 'unlink', 'move') }),
      { maxLength: 12 },
    );
    const sentences = Array.from({ length: 12 }, (_, number) => `Вот слово ${number} стоит в строке.`);
    const english = sentences.map((_, number) => `Here word ${number} stands.`);
    let laid = 0;
    fc.assert(
      fc.property(work, edits, fc.boolean(), (steps, changes, first) => {
        const project = new RealignedProject(
          `${sentences.slice(0, 6).join(' ')}\n\n${sentences.slice(6).join(' ')}\n`,
          `${english.slice(0, 6).join(' ')}\n\n${english.slice(6).join(' ')}\n`,
          '1-1 2-1 1-2 1-1 1-1 1-1 1-1 1-1 2-1 1-2',
        );
        for (const step of steps) {
          const segment = project.segments[step.at % project.segments.length]!;
          const { id } = segment;
          if (step.do === 'confirm') project.record({ ok: true, value: setState(segment, 'confirmed') });
          else if (step.do === 'note') project.record({ ok: true, value: addNote(segment, `Note on ${id}.`) });
          else if (step.do === 'write') project.record(setText(segment, `${segment.target} More.`.trim()));
          else if (step.do === 'split') project.repair({ kind: 'split', id, source: 6, target: 6 });
          else if (step.do === 'move') project.repair({ kind: 'move', id, side: 'source', direction: 'down' });
          else project.repair({ kind: step.do === 'merge' ? 'merge' : 'unlink', id });
        }
        const before = project.segments;
        const text = changes
          .map(({ do: change, word }, index) => {
            const sentence = sentences[index]!;
            if (change === 'cut') return '';
            if (change === 'insert') return `${sentence} ${word} тут новый совсем. `;
            if (change === 'change') return `${sentence.replace('стоит', word.toLowerCase())} `;
            return sentence + (change === 'break' ? '\n\n' : ' ');
          })
          .join('');
        if (!project.reimport(`${first ? 'В начале было иное.\n\n' : ''}${text}`)) return;
        laid += 1;
        expectWhole(project);
        const after = project.segments;
        expect(after.map(({ machine }) => machine).filter(Boolean)).toEqual(
          before.map(({ machine }) => machine).filter(Boolean),
        );
        expect(after.map(({ target }) => target).filter(Boolean)).toEqual(
          before.map(({ target }) => target).filter(Boolean),
        );
        for (const { id, notes } of before) {
          if (notes.length === 0) continue;
          expect(after.find((segment) => segment.id === id)?.notes.slice(0, notes.length)).toEqual(notes);
        }
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        project.record(undoDrafts(read(project.store)));
        expect(project.segments).toEqual(before);
        expectWhole(project);
      }),
      { numRuns: 80, seed: 11 },
    );
    expect(laid).toBeGreaterThan(50);
  });
});
