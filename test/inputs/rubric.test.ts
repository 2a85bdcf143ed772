import type { RawValue } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import { brief, dataOf, read, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';

const HEADER = ['Раздел', 'Показатель', 'Критерий', 'Балл', 'Максимум', 'Итог'];
const rubric = (...rows: Rows): ReturnType<typeof sheet> => sheet('Самооценка', [HEADER, ...rows]);
const row = (criterion: RawValue, score: RawValue, maximum: RawValue = '', stated: RawValue = ''): readonly RawValue[] => ['Анализ', 'по оценке компетенций', criterion, score, maximum, stated];

describe('«Самооценка»', () => {
  it('reads scores, their maximum and the total that the document states, right or wrong', () => {
    const reading = read(rubric(row('наличие анализа', 1, 1, 1), row('кластеризация', '1', 1), row('факторы', 1)));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.rubric).toEqual([
      { section: 'Анализ', indicator: 'по оценке компетенций', criterion: 'наличие анализа', score: 1, maximum: 1, stated: 1, origin: { sheet: 'Самооценка', address: 'D2' } },
      { section: 'Анализ', indicator: 'по оценке компетенций', criterion: 'кластеризация', score: 1, maximum: 1, stated: null, origin: { sheet: 'Самооценка', address: 'D3' } },
      { section: 'Анализ', indicator: 'по оценке компетенций', criterion: 'факторы', score: 1, maximum: null, stated: null, origin: { sheet: 'Самооценка', address: 'D4' } },
    ]);
  });

  it('takes a penalty: a negative maximum is how great it can be, and the most it brings is nothing', () => {
    const reading = read(rubric(row('негативные последствия', 0, -1), row('неэффективные показатели', -1, -1), row('штраф', '−1', 0), row('ещё штраф', -2)));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.rubric.map(({ score, maximum }) => [score, maximum])).toEqual([[0, 0], [-1, 0], [-1, 0], [-2, null]]);
  });

  it.each([[1, -1], [-2, -1]])('a penalty of %d where %d is the greatest is told, and the row left out', (score, maximum) => {
    const reading = read(rubric(row('негативные последствия', score, maximum)));
    expect(reading.analysis.rubric).toEqual([]);
    expect(dataOf(reading, 'penalty-out-of-range')).toEqual({ read: String(score), lowest: maximum });
  });

  it('tells a score above its maximum', () => {
    const reading = read(rubric(row('наличие', 2, 1)));
    expect(brief(reading)).toEqual(['D2 part-above-whole error']);
    expect(dataOf(reading, 'part-above-whole')).toEqual({ part: 'Балл', whole: 'Максимум', partValue: 2, wholeValue: 1 });
  });

  it('tells what is missing and what is there twice, in whatever letters', () => {
    const reading = read(rubric(row('наличие', ''), row('', 1), row('сроки', 1), ['АНАЛИЗ', 'По оценке  компетенций', 'Сроки', 0, '', ''], row('ответственные', 'да')));
    expect(reading.analysis.rubric.map(({ criterion }) => criterion)).toEqual(['сроки']);
    expect(brief(reading)).toEqual(['D2 value-missing error', 'C3 value-missing error', 'C5 row-duplicate error', 'D6 number-unreadable error']);
  });

  it('gives one section and one indicator in one spelling', () => {
    const reading = read(rubric(row('сроки', 1), ['анализ ', 'По оценке компетенций', 'ответственные', 1, '', '']));
    expect(reading.analysis.rubric.map(({ section, indicator }) => [section, indicator])).toEqual([['Анализ', 'по оценке компетенций'], ['Анализ', 'по оценке компетенций']]);
  });

  it('passes over totals wherever they are named, and says one thing of a heading between the rows', () => {
    const reading = read(rubric(['Цели', '', '', '', '', ''], row('сроки', 1), ['Анализ', 'Итого по разделу', '', 12, 12, ''], ['Анализ', 'по оценке компетенций', 'Итого', 1, '', ''], ['Всего', '', '', 68, 86, '']));
    expect(reading.analysis.rubric).toHaveLength(1);
    expect(brief(reading)).toEqual(['D2 value-missing error']);
  });

  it('repeats what is merged over the criteria of an indicator, and no number', () => {
    const values: Rows = [HEADER, row('наличие', 1, 1, 2), ['', '', 'сроки', 1, 1, '']];
    const merges = [0, 1, 5].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    const { reading } = readInputs(workbook(SCHOOLS_SHEET, { ...sheet('Самооценка', values), merges }));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.rubric.map(({ section, criterion, stated }) => [section, criterion, stated])).toEqual([['Анализ', 'наличие', 2], ['Анализ', 'сроки', null]]);
  });

  it('is recognised by its headers in other words', () => {
    const reading = read(sheet('Лист2', [['Результаты оценки механизмов'], ['Направление', 'Позиция оценивания', 'Критерии', 'Баллы', 'Max балл', 'Итоговый результат'], row('наличие', 1, 1, 1)]));
    expect(reading.found[1]).toMatchObject({ table: 'rubric', foundBy: 'headers', usedRows: 1, years: [] });
    expect(reading.analysis.rubric).toMatchObject([{ maximum: 1, stated: 1 }]);
  });
});
