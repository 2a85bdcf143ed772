import { INDICATORS, REALISATION_STEPS } from '../../src/engine/indicatorCatalogue';
import { CellProblem } from '../../src/inputs/cellValues/parsed';
import { indicatorOf, parseRealisation } from '../../src/inputs/indicatorNames';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { brief, read, sheet } from './support';

const HEADER = ['Код показателя', 'Учебный год', 'Школа', 'Значение', 'Всего', 'Источник'];
const SCHOOL = 'Степновская СОШ';
const indicators = (...rows: readonly (readonly RawValue[])[]): ReturnType<typeof sheet> => sheet('Показатели', [HEADER, ...rows]);

describe('the catalogue of indicators', () => {
  it('has the school’s 42 and the municipality’s 6 that are given, each once', () => {
    // Counted in the annex of [004], column «Уровень ОО»: sections 1 (3), 2 (2), 3 (4 + 4 + 6 + 4 + 1 + 1 + 1), 4 (3), 5 (1 + 1 + 2 + 1 + 6 + 2).
    expect(INDICATORS.filter(({ level }) => level === 'school')).toHaveLength(3 + 2 + 21 + 3 + 13);
    expect(INDICATORS.filter(({ level }) => level === 'municipality')).toHaveLength(6);
    expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(INDICATORS.length);
    expect(new Set(INDICATORS.map(({ name }) => name)).size).toBe(INDICATORS.length);
  });

  it('says of what every count is a part', () => {
    for (const { form, whole } of INDICATORS) expect(whole !== null).toBe(form === 'countOfWhole');
  });

  it.each(INDICATORS.map(({ code, name }) => [code, name] as const))('%s is told by code and by name', (code, name) => {
    for (const spelling of [code, code.toLowerCase(), code.replace('-', ' '), `${code}. ${name}`, name, name.replaceAll('ё', 'е')]) expect(indicatorOf(spelling)?.code).toBe(code);
  });

  it.each(['ОО-9.9.9', '5.2.1', 'Погода', 'ОО-5.2.1 Наличие документов о результатах самооценки школы'])('«%s» is none of it', (text) => {
    expect(indicatorOf(text)).toBeNull();
  });
});

describe('«процент реализации»', () => {
  it.each<readonly [raw: RawValue, step: number]>([
    ...REALISATION_STEPS.map((words, step) => [words, step] as const),
    ['Не реализовывался', 0],
    ['реализован менее чем на 25%', 1],
    ['реализован на 25-50%', 2],
    ['реализован на 51-75%', 3],
    ['реализован более чем на 75%', 4],
    ['Реализован в полном объеме', 5],
    ['0 %', 0],
    ['24 %', 1],
    ['25 %', 2],
    ['50 %', 2],
    ['75 %', 3],
    ['99 %', 4],
    [1, 5],
    [0.3, 2],
  ])('%j is step %d', (raw, step) => {
    expect(parseRealisation(raw)).toBe(step);
  });

  it.each([30, 'почти', true, '-5 %', '130 %'])('%j is none', (raw) => {
    expect(parseRealisation(raw)).toBeInstanceOf(CellProblem);
  });
});

describe('«Показатели»', () => {
  it('reads counts with their wholes, shares, scores, yes and no, and steps', () => {
    const reading = read(
      indicators(
        ['ОО-5.5.1', 2021, SCHOOL, 7, 18, 'Отчёт'],
        ['ОО-5.2.1', 2021, SCHOOL, '35 %', '', ''],
        ['ОО-3.1.3', 2021, SCHOOL, 3.4, '', ''],
        ['ОО-1.1.1', 2021, SCHOOL, 'да', '', ''],
        ['ОО-1.2.1', 2021, SCHOOL, '51–75 %', '', ''],
        ['МО-5.1', 2021, '', 3, '', ''],
      ),
    );
    expect(reading.issues).toEqual([]);
    expect(reading.indicators.map(({ indicator, school, value, unit, total, source }) => [indicator, school, value, unit, total, source])).toEqual([
      ['ОО-5.5.1', '101', 7, 'count', 18, 'Отчёт'],
      ['ОО-5.2.1', '101', 0.35, 'share', null, null],
      ['ОО-3.1.3', '101', 3.4, 'score', null, null],
      ['ОО-1.1.1', '101', 1, 'yesNo', null, null],
      ['ОО-1.2.1', '101', 3, 'step', null, null],
      ['МО-5.1', null, 3, 'count', null, null],
    ]);
  });

  it.each([
    ['an unknown code', ['ОО-9.9.9', 2021, SCHOOL, 1], 'indicator-unknown', 'A2'],
    ['a municipality’s indicator beside a school', ['МО-1.1', 2021, SCHOOL, 'да'], 'indicator-of-municipality', 'C2'],
    ['a word that is neither yes nor no', ['ОО-1.1.1', 2021, SCHOOL, 'возможно'], 'indicator-value-unreadable', 'D2'],
    ['a per cent without its sign', ['ОО-1.2.1', 2021, SCHOOL, 30], 'indicator-value-unreadable', 'D2'],
    ['a part above its whole', ['ОО-5.5.1', 2021, SCHOOL, 20, 18], 'part-above-whole', 'D2'],
    ['a half of a person', ['ОО-5.5.1', 2021, SCHOOL, 1.5, 18], 'count-not-whole', 'D2'],
    ['a school that is not listed', ['ОО-5.5.1', 2021, 'Заречная СОШ', 7, 18], 'school-unknown', 'C2'],
  ])('leaves out %s, and tells', (_, row, code, address) => {
    const reading = read(indicators(row));
    expect(reading.indicators).toEqual([]);
    expect(reading.issues).toEqual([expect.objectContaining({ code, address, leavesOutRow: true })]);
  });

  it('keeps a count without its whole, and asks for it', () => {
    const reading = read(indicators(['ОО-5.5.1', 2021, SCHOOL, 7, '']));
    expect(reading.indicators).toMatchObject([{ value: 7, unit: 'count', total: null }]);
    expect(brief(reading)).toEqual([expect.stringContaining('value-missing')]);
  });

  it('takes the first of two rows of one school, year and indicator', () => {
    const reading = read(indicators(['ОО-5.5.1', 2021, SCHOOL, 7, 18], ['ОО-5.5.1', '2020/2021', SCHOOL, 8, 18]));
    expect(reading.indicators).toMatchObject([{ value: 7 }]);
    expect(reading.issues).toMatchObject([{ code: 'row-duplicate' }]);
  });
});
