import { PREVENTION_COUNT_IDS } from '../../src/engine/preventionCounts';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import { brief, dataOf, read, sheet, workbook, type Rows } from './support';

const COUNTS = [
  'Обучающихся',
  'Слабоуспевающих и неуспевающих',
  'Из них с ИОМ',
  'С ОВЗ',
  'Русский неродной',
  'Посещают дополнительные занятия',
  'ОО всего',
  'ОО с дополнительными программами',
  'ОО с педагогом-тьютором',
  'ОО с программами для родителей',
  'ОО с методической поддержкой',
];
const HEADER = ['Муниципалитет', 'Школа', 'Год', ...COUNTS];
const GOOD: readonly RawValue[] = [1000, 87, 51, 62, 33, 70, 20, 12, 1, 10, 16];
const row = (municipality: RawValue, school: RawValue, counts: readonly RawValue[] = GOOD): readonly RawValue[] => [municipality, school, 2023, ...counts];
const prevention = (...rows: Rows): ReturnType<typeof sheet> => sheet('Профилактика', [HEADER, ...rows]);

describe('«Профилактика»', () => {
  it('reads the eleven counts of a municipality', () => {
    const reading = read(prevention(row('Степной район', '')));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.prevention).toEqual([
      {
        municipality: 'Степной район',
        school: null,
        year: 2023,
        counts: {
          pupils: 1000,
          underachieving: 87,
          withRoute: 51,
          disabilities: 62,
          russianNotNative: 33,
          extraLessons: 70,
          schools: 20,
          schoolsWithProgrammes: 12,
          schoolsWithTutor: 1,
          schoolsWithParentProgrammes: 10,
          schoolsWithMethodSupport: 16,
        },
        origin: { sheet: 'Профилактика', address: 'A2' },
      },
    ]);
    expect(Object.keys(reading.analysis.prevention[0]?.counts ?? {})).toEqual(PREVENTION_COUNT_IDS);
  });

  it('reads a school’s row, with the municipality that «Школы» knows', () => {
    const schools = sheet('Школы', [['Школа', 'Муниципалитет'], ['Степновская СОШ', 'Степной район'], ['Лесная СОШ', '']]);
    const { reading } = readInputs(workbook(schools, prevention(row('', 'Степновская СОШ'), row('Лесной р-н', 'Лесная СОШ'))));
    expect(reading.analysis.prevention.map(({ municipality, school, origin }) => [municipality, school, origin.address])).toEqual([
      ['Степной район', 'степновская сош', 'B2'],
      ['Лесной р-н', 'лесная сош', 'B3'],
    ]);
  });

  it('keeps zero and missing apart, and asks for a whole that is missing', () => {
    const reading = read(prevention(row('Степной район', '', ['', 87, '', 62, 'н/д', 0, 20, '', 0, '', 16])));
    expect(reading.analysis.prevention[0]?.counts).toEqual({ underachieving: 87, disabilities: 62, extraLessons: 0, schools: 20, schoolsWithTutor: 0, schoolsWithMethodSupport: 16 });
    expect(brief(reading)).toEqual(['D2 value-missing warning']);
  });

  it.each([
    [1, 1001, 'Обучающихся'],
    [2, 88, 'Слабоуспевающих и неуспевающих'],
    [3, 1001, 'Обучающихся'],
    [4, 1001, 'Обучающихся'],
    [5, 88, 'Слабоуспевающих и неуспевающих'],
    [7, 21, 'ОО всего'],
    [8, 21, 'ОО всего'],
    [9, 21, 'ОО всего'],
    [10, 21, 'ОО всего'],
  ])('a part above its own whole is told and dropped, the row stays (count %d)', (index, value, whole) => {
    const reading = read(prevention(row('Степной район', '', GOOD.map((count, at) => (at === index ? value : count)))));
    expect(dataOf(reading, 'part-above-whole')).toMatchObject({ part: COUNTS[index], whole, partValue: value });
    expect(Object.keys(reading.analysis.prevention[0]?.counts ?? {})).toEqual(PREVENTION_COUNT_IDS.filter((_, at) => at !== index));
  });

  it('tells shares that stand in place of counts', () => {
    const reading = read(prevention(row('Степной район', '', [1000, '8,7 %', 59.2, ...GOOD.slice(3)])));
    expect(brief(reading)).toEqual(['E2 number-unreadable error', 'F2 count-not-whole error', 'E2 value-missing warning'].slice(0, 2));
    expect(reading.analysis.prevention[0]?.counts).not.toHaveProperty('underachieving');
  });

  it('tells rows that are nobody’s, that say nothing, or that are there already', () => {
    const reading = read(prevention(row('', ''), row('Степной район', '', COUNTS.map(() => '')), row('Лесной район', ''), row('лесной  район', ''), row('', 'Заречная СОШ'), row('Итого', '')));
    expect(reading.analysis.prevention.map(({ municipality }) => municipality)).toEqual(['Лесной район']);
    expect(brief(reading)).toEqual(['A2 value-missing error', 'D3 value-missing error', 'A5 row-duplicate warning', 'B6 school-unknown error']);
  });

  it('tells once that parts have no column for their whole', () => {
    const reading = read(sheet('Профилактика', [['Муниципалитет', 'Год', 'Слабоуспевающих и неуспевающих', 'ОО с тьютором'], ['Степной район', 2023, 87, 1], ['Лесной район', 2023, 7, 0]]));
    expect(reading.issues.map(({ code, data }) => [code, data])).toEqual([
      ['column-missing', { table: 'Профилактика', column: 'Обучающихся' }],
      ['column-missing', { table: 'Профилактика', column: 'ОО всего' }],
    ]);
    expect(reading.analysis.prevention).toHaveLength(2);
  });

  it('needs a municipality or a school, and figures', () => {
    const missing = (header: readonly string[]): readonly unknown[] => read(sheet('Профилактика', [header, header.map(() => 1)])).issues.map(({ data }) => ('column' in data ? data.column : data));
    expect(missing(['Год', 'Обучающихся'])).toEqual(['Муниципалитет']);
    expect(missing(['Школа', 'Год'])).toEqual(['Обучающихся', 'Слабоуспевающих и неуспевающих']);
  });

  it('is recognised by its headers, and not taken for a social passport, which has some of them', () => {
    const reading = read(sheet('Сводка', [HEADER, row('Степной район', '')]));
    expect(reading.found[1]).toMatchObject({ table: 'prevention', foundBy: 'headers', usedRows: 1 });
    expect(brief(reading)).toEqual([]);
    expect(read(sheet('Сводка', [['Школа', 'Год', 'Обучающихся', 'Русский не родной', 'С ОВЗ'], ['Степновская СОШ', 2023, 100, 3, 4]])).found[1]?.table).toBe('socialPassport');
  });
});
