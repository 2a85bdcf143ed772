import { detectLayouts } from '../../../src/inputs/layouts/detectLayouts';
import type { RawSheet } from '../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../src/inputs/readInputs';
import { schoolNameKey } from '../../../src/inputs/schoolNames';
import { SCHOOLS, SCHOOLS_SHEET, sheet, workbook, type Rows } from '../support';

const SCHOOL_KEYS = new Set(SCHOOLS.slice(1).map(([, name]) => schoolNameKey(String(name))));
const [STEPNOE, PAVLOVKA, BEREZOVKA] = ['Степновская СОШ', 'Павловская СОШ № 2', 'Берёзовская ООШ'];

/** Rows for the three schools with these numbers. */
const of = (...numbers: readonly (readonly (string | number)[])[]): Rows => [STEPNOE, PAVLOVKA, BEREZOVKA].map((school, at) => [school, ...(numbers[at] ?? [])]);

const THREE = of([40, 13], [21, 7], [12, 1]);

describe('a sheet of the user’s own is not taken for data', () => {
  it.each<[string, string, Rows, string | null]>([
    ['a rating by places', 'Рейтинг 2022', [['Школа', 'ОГЭ математика, место', 'ВПР математика 5, место'], ...of([1, 3], [2, 2], [3, 1])], null],
    ['totals over all procedures', 'Итоги 2022', [['Школа', 'Всего участников', 'Всего двоек'], ...THREE], 'no-procedure'],
    ['a pivot', 'Сводная', [['ОГЭ математика 2022', '', ''], ['Названия строк', 'Сумма по полю Участников', 'Сумма по полю Ниже порога'], ...THREE], null],
    ['a computed sheet that was copied', 'ШНОР', [['ОО', 'Статус', 'Участников: ОГЭ математика, 2022', 'Ниже порога: ОГЭ математика, 2022'], ...of(['в списке', 40, 13], ['нет', 21, 1], ['нет', 12, 0])], null],
    ['shares without participants', 'Доли', [['Школа', 'ОГЭ математика 2022, % двоек', 'ОГЭ русский язык 2022, % двоек'], ...of([32.5, 10], [33.3, 9.5], [8.3, 0])], 'no-participants'],
    ['participants alone', 'Охват', [['Школа', 'ОГЭ математика 2022, участников', 'ОГЭ русский язык 2022, участников'], ...THREE], 'no-below'],
    ['an olympiad', 'Олимпиада 2022', [['Школа', 'Участников', 'Победителей'], ...THREE], null],
    ['a forecast', 'Прогноз', [['ОГЭ математика 2023: прогноз', '', ''], ['Школа', 'Участников', 'Получат «2»'], ...THREE], 'no-procedure'],
    ['a retake', 'ОГЭ', [['ОГЭ математика 2022, пересдача', '', ''], ['Школа', 'Участников', 'Получили «2»'], ...THREE], 'no-procedure'],
    ['an autumn that may be of either year', 'ВПР', [['ВПР математика 5, осень 2022', '', ''], ['Школа', 'Участников', 'Получили «2»'], ...THREE], 'no-procedure'],
    ['boys and girls', 'ОГЭ 2022', [['ОО', 'ОГЭ математика', '', '', ''], ['', 'Мальчики', '', 'Девочки', ''], ['', 'Участников', '«2»', 'Участников', '«2»'], ...of([20, 5, 20, 8], [11, 3, 10, 4], [6, 1, 6, 0])], 'no-procedure'],
    ['marks of the register beside those of the work', 'ВПР математика 5 2022', [['ОО', 'Участников', 'Отметки по журналу', '', '', ''], ['', '', '2', '3', '4', '5'], ...of([26, 1, 12, 10, 3], [21, 0, 9, 9, 3], [12, 0, 6, 5, 1])], 'no-below'],
    ['a level of mathematics that nothing says, and a class', 'ВПР 2022', [['ОО', 'Математика', ''], ['', 'Участников', '«2»'], ...THREE], 'no-procedure'],
    ['counts of which the part is greater than the whole', 'ОГЭ математика 2022', [['ОО', 'Участников', 'Получили «2»'], ...of([13, 40], [7, 21], [1, 12])], null],
    ['words where numbers should stand', 'ОГЭ математика 2022', [['ОО', 'Участников', 'Получили «2»'], ...of(['много', 'мало'], ['нет данных', 'мало'], ['все', 'никто'])], null],
  ])('%s', (_, name, values, unclear) => {
    const found = detectLayouts(workbook(sheet(name, values)), { schoolKeys: SCHOOL_KEYS });
    expect(found.filter(({ certain }) => certain)).toEqual([]);
    expect(found.map((one) => one.unclear).find((why) => why !== null) ?? null).toBe(unclear);
  });

  it('rows of classes or teachers, several for a school', () => {
    const rows = [[STEPNOE, '5А', 20, 5], [STEPNOE, '5Б', 20, 8], [PAVLOVKA, '5А', 21, 7]];
    const found = detectLayouts(workbook(sheet('ВПР математика 5 2022', [['ОО', 'Класс', 'Писали', 'Получили «2»'], ...rows])), { schoolKeys: SCHOOL_KEYS });
    expect(found).toMatchObject([{ certain: false, unclear: 'two-meanings' }]);
  });

  it('a table of schools that are not ours', () => {
    const values = [['ОО', 'Участников', 'Получили «2»'], ['Ивановская СОШ', 40, 13], ['Петровская СОШ', 21, 7], [STEPNOE, 30, 2]];
    expect(detectLayouts(workbook(sheet('ОГЭ математика 2022', values)), { schoolKeys: SCHOOL_KEYS })).toMatchObject([{ certain: false }]);
  });

  it('two columns that say the same are not chosen between', () => {
    const values = [['ОО', 'Участников', 'Писали', 'Получили «2»'], ...of([40, 38, 13], [21, 20, 7], [12, 12, 1])];
    expect(detectLayouts(workbook(sheet('ОГЭ математика 2022', values)), { schoolKeys: SCHOOL_KEYS })).toMatchObject([{ certain: false, unclear: 'two-meanings' }]);
  });

  it('a rating of points with one row for each school is no list of pupils', () => {
    const values = [['ОГЭ математика 2022', '', ''], ['Школа', 'Балл', 'Место'], ...of([61, 1], [58, 2], [40, 3])];
    expect(detectLayouts(workbook(sheet('Рейтинг', values)), { schoolKeys: SCHOOL_KEYS }).filter(({ certain }) => certain)).toEqual([]);
  });

  it('a summary of sheets that are read themselves', () => {
    const header = ['Школа', 'Участников', 'Получили «2»'];
    const [mathematics, russian] = [sheet('ОГЭ математика 2022', [header, ...THREE]), sheet('ОГЭ русский 2022', [header, ...of([40, 3], [21, 1], [12, 0])])];
    const summary = sheet('Свод 2022', [['ОО', 'ОГЭ математика', '', 'ОГЭ русский язык', ''], ['', 'участников', '«2»', 'участников', '«2»'], ...of([40, 13, 40, 3], [21, 7, 21, 1], [12, 1, 12, 0])]);
    const certain = (...sheets: readonly RawSheet[]): readonly string[] =>
      detectLayouts(workbook(...sheets), { schoolKeys: SCHOOL_KEYS }).flatMap((one) => (one.certain ? [one.mapping.sheet] : []));
    expect(certain(mathematics, summary, russian)).toEqual(['ОГЭ математика 2022', 'ОГЭ русский 2022']);
    expect(certain(mathematics, summary)).toEqual(['ОГЭ математика 2022', 'Свод 2022']);
    expect(certain(summary)).toEqual(['Свод 2022']);
  });

  it('and nothing of it is read: it is told instead', () => {
    const { reading } = readInputs(workbook(SCHOOLS_SHEET, sheet('Свод', [['Школа', 'ОГЭ математика, участников', 'ОГЭ математика, «2»'], ...THREE])));
    expect(reading.input.results).toEqual([]);
    expect(reading.issues.filter(({ code }) => code === 'layout-unclear')).toMatchObject([{ sheet: 'Свод', severity: 'note', data: { table: 'Результаты', why: 'no-year' } }]);
  });

  it('a million rows cost no more than the first: only the header and a sample are looked at', () => {
    let looked = 0;
    const header = ['ОО', 'Год', 'Процедура', 'Участников', 'Получили «2»'];
    const row = (at: number): readonly (string | number)[] => ((looked += 1), at === 0 ? header : [STEPNOE, 2000 + (at % 60), 'ОГЭ математика', 40, 13]);
    const values = new Proxy([] as (readonly (string | number)[])[], {
      has: () => true,
      get: (target, key) => (key === 'length' ? 1_000_000 : typeof key === 'string' && /^\d+$/.test(key) ? row(Number(key)) : Reflect.get(target, key)),
    });
    expect(detectLayouts(workbook({ name: 'Выгрузка', row: 0, column: 0, values, tables: [] }), { schoolKeys: SCHOOL_KEYS })).toMatchObject([{ certain: true }]);
    expect(looked).toBeLessThan(50_000);
  });
});
