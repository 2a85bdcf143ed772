import { columnList, listedFactor } from '../../../src/app/changes/columnLists';
import { RISK_FACTORS } from '../../../src/engine/riskCatalogue';
import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import { parseRiskFactor } from '../../../src/inputs/riskNames';

/** Excel's limit, in characters. */
const LONGEST_LIST = 255;

const sources = { now: new Date(2026, 10, 22), schools: "='Школы'!$B$2:$B$101" };

const inlineLists = INPUT_TABLES.flatMap(({ name, columns }) =>
  Object.values(columns).flatMap((column) => {
    const list = columnList(column, sources);
    return list === null || list.startsWith('=') ? [] : [{ name, header: column.header, list }];
  }),
);

describe('the list of a column', () => {
  it.each(inlineLists)('$name, $header: is short enough for Excel, without a blank or a repetition', ({ list }) => {
    const values = list.split(',');
    expect(list.length).toBeLessThanOrEqual(LONGEST_LIST);
    expect(values).toEqual([...new Set(values)]);
    for (const value of values) expect(value).toMatch(/^\S(?:.*\S)?$/);
  });

  it('is there for every kind of value that is one of a few', () => {
    expect([...new Set(inlineLists.map(({ header }) => header))].sort()).toEqual(
      ['Вид', 'Выпускник прошлых лет', 'Год', 'Значимость', 'Категория участника', 'Местность', 'Необъективность', 'Отметка', 'Параметр', 'Пересдача', 'Процедура', 'Работа', 'Список', 'Учебный год', 'Фактор', 'Этап', 'Вид меры', 'Вид риска', 'Включить', 'Выполнение', 'Управляемость', 'Уровень', 'Характер решения', 'Что произошло'].sort(),
    );
  });

  it('names each factor so that the reader takes it for that factor', () => {
    for (const { id } of RISK_FACTORS) expect(parseRiskFactor(listedFactor(id))).toMatchObject({ id });
  });

  it('of schools is that of the workbook, but not where the schools themselves are entered', () => {
    const school = INPUT_TABLES[0]?.columns.school;
    expect(school && columnList(school, sources)).toBe(sources.schools);
    expect(school && columnList(school, sources, true)).toBeNull();
    expect(school && columnList(school, { ...sources, schools: null })).toBeNull();
  });
});
