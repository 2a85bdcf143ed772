import type { RawValue } from '../../src/inputs/rawWorkbook';
import { brief, dataOf, mappingOf, read, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';
import { readInputs } from '../../src/inputs/readInputs';

const HEADER = ['Школа', 'Учебный год', 'Класс', 'Работа', 'Недостаточный', 'Пониженный', 'Базовый', 'Повышенный'];
const literacy = (...rows: Rows): ReturnType<typeof sheet> => sheet('Грамотность', [HEADER, ...rows]);
const SCHOOL = 'Степновская СОШ';
const row = (schoolClass: RawValue, ...levels: readonly RawValue[]): readonly RawValue[] => [SCHOOL, 2021, schoolClass, 'КДР', ...levels];

describe('«Грамотность»', () => {
  it('reads the four levels of a grade', () => {
    const reading = read(literacy(row(4, 2, 3, 14, 5)));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.literacy).toEqual([
      { school: '101', year: 2021, grade: 4, work: 'КДР', insufficient: 2, reduced: 3, basic: 14, advanced: 5, origin: { sheet: 'Грамотность', address: 'C2' } },
    ]);
  });

  it('keeps parallel classes in rows of their own, and the letter out', () => {
    const reading = read(literacy(row('4 а', 2, 3, 14, 5), row('4б', 1, 1, 10, 2)));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.literacy.map(({ grade, basic }) => [grade, basic])).toEqual([[4, 14], [4, 10]]);
  });

  it('takes the first of two rows of the very same class, however it is written', () => {
    const reading = read(literacy(row('4 а', 2, 3, 14, 5), row('4 «А»', 2, 3, 14, 5), row('4А класс', 9, 9, 9, 9)));
    expect(reading.analysis.literacy).toHaveLength(1);
    expect(brief(reading)).toEqual(['C3 row-duplicate warning', 'C4 row-duplicate error']);
  });

  it('counts nobody twice: a whole grade beside its own classes is left out, or they are', () => {
    const total = read(literacy(row('4а', 2, 3, 14, 5), row('4', 3, 4, 24, 7), row('4б', 1, 1, 10, 2)));
    expect(total.analysis.literacy.map(({ basic }) => basic)).toEqual([14, 10]);
    expect(brief(total)).toEqual(['C3 class-counted-twice error']);
    expect(dataOf(total, 'class-counted-twice')).toEqual({ className: '4', first: 'C2' });
    const whole = read(literacy(row('4', 3, 4, 24, 7), row('4а', 2, 3, 14, 5), row('6а', 2, 3, 14, 5)));
    expect(whole.analysis.literacy.map(({ grade, basic }) => [grade, basic])).toEqual([[4, 24], [6, 14]]);
  });

  it.each(['', 'н/д', '–'])('leaves out a row without one of the levels (%j): missing is not zero', (missing) => {
    const reading = read(literacy(row(4, 2, missing, 14, 5)));
    expect(reading.analysis.literacy).toEqual([]);
    expect(brief(reading)).toEqual(['F2 value-missing error']);
  });

  it.each([['12 %', 'number-unreadable'], [0.12, 'count-not-whole'], [-1, 'count-negative']] as const)('takes no share for a count (%j)', (level, code) => {
    const reading = read(literacy(row(4, level, 3, 14, 5)));
    expect(reading.analysis.literacy).toEqual([]);
    expect(brief(reading)).toEqual([`E2 ${code} error`]);
  });

  it('does not read a column of per cents as one of counts', () => {
    const header = HEADER.map((name, index) => (index < 4 ? name : `${name}, %`));
    const reading = read(sheet('Грамотность', [header, row(4, 2, 3, 14, 5)]));
    expect(reading.analysis.literacy).toEqual([]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['column-missing', 'column-missing', 'column-missing', 'column-missing']);
  });

  it('tells levels that do not add up to the participants, and keeps the levels', () => {
    const reading = read(sheet('Грамотность', [[...HEADER, 'Писали работу'], [...row(4, 2, 3, 14, 5), 24], [...row(6, 2, 3, 14, 5), 25], [...row(8, 2, 3, 14, 5), '']]));
    expect(brief(reading)).toEqual(['I3 levels-sum-differs warning']);
    expect(dataOf(reading, 'levels-sum-differs')).toEqual({ sum: 24, participants: 25 });
    expect(reading.analysis.literacy).toHaveLength(3);
  });

  it('tells a class that cannot be read, and passes over totals of a school', () => {
    const reading = read(literacy(row('4-6', 2, 3, 14, 5), row(12, 2, 3, 14, 5), row('Итого', 2, 3, 14, 5), row('Всего по школе', 2, 3, 14, 5)));
    expect(brief(reading)).toEqual(['C2 class-unreadable error', 'C3 class-unreadable error']);
    expect(reading.found[1]).toMatchObject({ rows: 2, usedRows: 0 });
  });

  it('is recognised by its headers in other words', () => {
    const header = ['№ п/п', 'Наименование ОО', 'Уч. год', 'Параллель', 'Диагностическая работа', 'Недостаточный уровень, чел.', 'Пониженный уровень, чел.', 'Базовый уровень, чел.', 'Повышенный уровень, чел.'];
    const reading = read(sheet('КДР', [['Читательская грамотность'], header, [1, ...row('4-е классы', 2, 3, 14, 5)]]));
    expect(reading.found[1]).toMatchObject({ table: 'literacy', foundBy: 'headers', usedRows: 1 });
    expect(brief(reading)).toEqual([]);
  });

  it('is read from a sheet that the user points at, whose title says the class and the work', () => {
    const values: Rows = [['ОО', 'нед.', 'пон.', 'баз.', 'пов.'], [SCHOOL, 2, 3, 14, 5]];
    const mapping = mappingOf('literacy', 'КДР4', 0, { school: 0, insufficient: 1, reduced: 2, basic: 3, advanced: 4 }, { constants: { year: '2020/2021', grade: '4', work: 'Читательская грамотность' } });
    const { reading } = readInputs(workbook(SCHOOLS_SHEET, sheet('КДР4', values)), { mappings: [mapping] });
    expect(reading.analysis.literacy).toMatchObject([{ school: '101', year: 2021, grade: 4, work: 'Читательская грамотность', advanced: 5 }]);
  });
});
