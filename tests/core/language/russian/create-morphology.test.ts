import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords, realMorphology } from '../../../notation/russian-morphology';

const morphology = realMorphology();
const first = (word: string): string => inWords(morphology.parse(word)[0]);
const all = (word: string): string[] => morphology.parse(word).map(inWords);

describe('createMorphology', () => {
  it('reads words of the dictionary, the likeliest reading first', () => {
    expect(first('администрации')).toBe('администрация noun inanimate feminine singular genitive');
    expect(first('стали')).toBe('стать verb plural');
    expect(first('президентом')).toBe('президент noun animate masculine singular instrumental');
  });

  it('takes е for ё', () => {
    expect(first('еще')).toBe('ещё adverb');
    expect(first('самолетом')).toBe('самолёт noun inanimate masculine singular instrumental');
  });

  it('marks plural-only, indeclinable, pronominal and common-gender words', () => {
    expect(morphology.parse('переговоры')[0]?.pluralOnly).toBe(true);
    expect(morphology.parse('депо')[0]?.indeclinable).toBe(true);
    expect(morphology.parse('который')[0]?.pronominal).toBe(true);
    expect(morphology.parse('судья')[0]?.gender).toBe('common');
  });

  it('knows tense and person of verbs', () => {
    expect(morphology.parse('сказала')[0]).toMatchObject({ tense: 'past', gender: 'feminine', number: 'singular' });
    expect(morphology.parse('говорю')[0]).toMatchObject({ tense: 'present', person: 1 });
  });

  it('reads public names from the supplement, with a capital only', () => {
    expect(all('Рябкова')).toContain('рябков noun animate masculine singular genitive surname');
    expect(all('Рябкова')).toContain('рябков noun animate feminine singular nominative surname');
    expect(first('Байдену')).toBe('байден noun animate masculine singular dative surname');
    expect(first('Зеленским')).toBe('зеленский noun animate masculine singular instrumental surname');
    expect(first('Залужный')).toBe('залужный noun animate masculine singular nominative surname');
    expect(new Set(morphology.parse('Нетаньяху').map((parse) => parse.lemma))).toEqual(new Set(['нетаньяху']));
    expect(first('песков')).toBe('песок noun inanimate masculine plural genitive');
    expect(first('Песков')).toBe('песков noun animate masculine singular nominative surname');
  });

  it('reads acronyms only as they are written', () => {
    expect(first('ПРО')).toBe('про noun inanimate feminine singular nominative');
    expect(first('Про')).toBe('про preposition');
    expect(first('ОЗХО')).toBe('озхо noun inanimate feminine singular nominative');
    expect(first('МИДа')).toBe('мид noun inanimate masculine singular genitive');
    expect(morphology.parse('ВСУ')[0]).toMatchObject({ pluralOnly: true, number: 'plural' });
  });

  it('takes an unknown acronym for an indeclinable thing', () => {
    expect(morphology.parse('ФЫВЦ')[0]).toMatchObject({
      animacy: 'inanimate',
      indeclinable: true,
      origin: 'predicted',
    });
    expect(new Set(morphology.parse('ФЫВЦ').map((parse) => parse.case)).size).toBe(6);
  });

  it('corrects words that the dictionary misreads', () => {
    expect(first('беспилотники')).toBe('беспилотник noun inanimate masculine plural nominative');
    expect(first('замминистра')).toContain('noun animate masculine singular');
  });

  it('reads unknown capitalised words with the ending of a surname as one', () => {
    expect(first('Зюзюков')).toBe('зюзюков noun animate masculine singular nominative surname');
    expect(all('Зюзюковой')).toContain('зюзюков noun animate feminine singular genitive surname');
    expect(all('Грымзинского')).toContain('грымзинский noun animate masculine singular genitive surname');
    expect(first('Фигаченко')).toContain('surname');
  });

  it('guesses other unknown words by their ending', () => {
    expect(morphology.parse('шмурдяковистого')[0]).toMatchObject({ partOfSpeech: 'adjective', origin: 'predicted' });
    expect(first('криптовалютой')).toBe('криптовалюта noun inanimate feminine singular instrumental');
  });

  it('reads words made with a known beginning by the rest', () => {
    expect(first('спецпосланника')).toMatch(/^спецпосланник noun animate masculine singular/);
    expect(first('кибероружие')).toMatch(/^кибероружие noun inanimate neuter singular/);
  });

  it('reads both parts of a word with a hyphen', () => {
    expect(first('страны-участницы')).toMatch(/^страна-участница noun inanimate feminine/);
    expect(first('женщинам-военным')).toBe('женщина-военный noun animate feminine plural dative');
    expect(first('экс-канцлера')).toMatch(/^экс-канцлер noun animate masculine singular/);
    expect(first('Нью-Йорке')).toBe('нью-йорк noun inanimate masculine singular locative place');
    expect(first('по-флотски')).toBe('по-флотски adverb');
    expect(first('он-то')).toMatch(/^он pronoun/);
  });

  it('reads words with digits', () => {
    expect(first('СНВ-3')).toBe('снв-3 noun inanimate masculine singular nominative');
    expect(first('5-летнему')).toMatch(/^5-летний adjective/);
    expect(first('20-го')).toBe('20-го adjective');
    expect(morphology.parse('Су-35')[0]).toMatchObject({ partOfSpeech: 'noun', animacy: 'inanimate' });
  });

  it('reads a word with a stress accent or soft hyphen as without', () => {
    expect(first('за\u0301мок')).toBe(first('замок'));
    expect(first('дого\u00adвор')).toBe(first('договор'));
  });

  it('has no reading for a token without Cyrillic letters', () => {
    for (const word of ['treaty', '2010', '—', '']) expect(morphology.parse(word)).toEqual([]);
  });

  it('gives shares that are ordered and sum to one, and the same reading each time', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгеёийклнорстуыья-АБОСКВ2\u0301'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (word) => {
        const parses = morphology.parse(word);
        if (/[а-яё]/i.test(word)) expect(parses.length).toBeGreaterThan(0);
        const sum = parses.reduce((total, parse) => total + parse.score, 0);
        if (parses.length > 0) expect(sum).toBeCloseTo(1, 6);
        parses.slice(1).forEach((parse, index) => expect(parse.score).toBeLessThanOrEqual(parses[index]?.score ?? 0));
        expect(morphology.parse(word)).toBe(parses);
      }),
      { numRuns: 300 },
    );
  });
});
