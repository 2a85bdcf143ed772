import fc from 'fast-check';
import type { RawSheet, RawValue, RawWorkbook } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import { MOST_CELLS_OF_SPELLING, type RepairKind } from '../../src/inputs/repairs';
import { brief, briefRepairs, GOOD_RESULT, read, repaired, RESULT_HEADER, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';

const results = (...rows: Rows): RawSheet => sheet('Результаты', [[...RESULT_HEADER], ...rows]);
const resultWith = (column: number, value: RawValue): readonly RawValue[] => GOOD_RESULT.map((cell, at) => (at === column ? value : cell));

describe('repairs of spellings', () => {
  it('one for each spelling of a procedure', () => {
    const reading = read(results(resultWith(2, 'ОГЭ (математика)'), resultWith(2, 'ВПР, 5 кл., математика'), ['Павловская СОШ № 2', 2021, 'ОГЭ (математика)', 5, 1], resultWith(2, 'ВПР русский язык 5')));
    expect(briefRepairs(reading)).toEqual([
      'procedure-spelling Результаты C2:ОГЭ (математика)→ОГЭ математика C4:ОГЭ (математика)→ОГЭ математика',
      'procedure-spelling Результаты C3:ВПР, 5 кл., математика→ВПР математика 5',
    ]);
  });

  it('none for another procedure, a doubtful one, or one that the class completes', () => {
    expect(read(results(resultWith(2, 'Диктант'), resultWith(2, 'ЕГЭ математика'))).repairs).toEqual([]);
    const pupils = [['Школа', 'Учебный год', 'Процедура', 'Отметка', 'Класс'], ['Степновская СОШ', 2021, 'ВПР математика', 4, '5а']];
    expect(read(sheet('Участники', pupils)).repairs).toEqual([]);
  });

  it('one for each spelling of a year, also of one that is not read', () => {
    const reading = read(results(resultWith(1, '2020-2021'), resultWith(1, '2019/2020'), ['Павловская СОШ № 2', 'за 2020/2021 учебный год', 'ОГЭ математика', 5, 1], resultWith(1, 2019), resultWith(1, '2018')));
    expect(brief(reading)).toEqual(['B4 year-unreadable error']);
    expect(briefRepairs(reading)).toEqual(['year-spelling Результаты B2:2020-2021→2020/2021', 'year-spelling Результаты B4:за 2020/2021 учебный год→2020/2021']);
  });

  it('rows that are no data are left alone', () => {
    const reading = read(results(resultWith(1, '2020-2021'), ['Итого', '2020-2021', '', 40, 13], ['Пример: СОШ № 1', '2020-2021', 'ОГЭ математика', 5, 1]));
    expect(reading.repairs.flatMap(({ cells }) => cells.map(({ address }) => address))).toEqual(['B2']);
  });

  it('a spelling in very many cells is repaired a part at a time', () => {
    const rows = Array.from({ length: MOST_CELLS_OF_SPELLING + 5 }, () => resultWith(1, '2020-2021'));
    const raw = workbook(SCHOOLS_SHEET, results(...rows));
    const { repairs } = readInputs(raw).reading;
    expect(repairs.map(({ cells }) => cells.length)).toEqual([MOST_CELLS_OF_SPELLING]);
    expect(readInputs(repaired(raw, repairs)).reading.repairs.map(({ cells }) => cells.length)).toEqual([5]);
  });

  it('tells repairs apart', () => {
    const { repairs } = read(results(resultWith(1, '2020-2021'), resultWith(1, '2020–2021'), resultWith(2, 'ОГЭ (математика)'), resultWith(0, 'Степновскя СОШ')));
    expect(new Set(repairs.map(({ id }) => id)).size).toBe(4);
  });
});

describe('repairs of schools’ names', () => {
  it('one for each name that misses one school of the list, by its exact name there', () => {
    const reading = read(results(resultWith(0, 'Степновскя СОШ'), ['Степновскя СОШ', 2020, 'ОГЭ математика', 5, 1], resultWith(0, 'Дальняя гимназия')));
    expect(briefRepairs(reading)).toEqual(['school-name Результаты A2:Степновскя СОШ→МБОУ «Степновская СОШ» A3:Степновскя СОШ→МБОУ «Степновская СОШ»']);
  });

  it('none where the row has a code of its own, which no school has', () => {
    expect(read(sheet('Результаты', [['Код', ...RESULT_HEADER], [999, ...resultWith(0, 'Степновскя СОШ')]])).repairs).toEqual([]);
  });

  it('none where the name would fit several schools', () => {
    const schools = sheet('Школы', [['Код', 'Школа'], [1, 'Степновская СОШ'], [2, 'МБОУ Степновская СОШ']]);
    expect(readInputs(workbook(schools, results(resultWith(0, 'Степновскя СОШ')))).reading.repairs).toEqual([]);
  });
});

const KEYS = fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1)), { minLength: 1, maxLength: 12, selector: (key) => key.join(' ') });
const SCHOOL_SPELLINGS = [['Степновская СОШ', 'Степновскя СОШ'], ['МБОУ «Павловская СОШ № 2»', 'Паловская СОШ №2'], ['Березовская ООШ', 'Берзовская ООШ'], ['Ельничная НОШ', 'МКОУ Ельнчная НОШ']];
const YEAR_SPELLINGS: readonly (readonly RawValue[])[] = [[2019, '2018/2019', '2018-19', 'за 2018-2019 уч. год'], [2020, '2019–2020 уч. г.'], [2021, '2021 г.', '2020 / 2021 учебный год']];
const PROCEDURE_SPELLINGS = [['ОГЭ математика', 'ОГЭ по математике', 'Диктант'], ['КДР8', 'КДР-8', 'кдр 8']];

/** A workbook whose rows have keys of their own, written in every way, with shares in per cent. */
const messyWorkbook: fc.Arbitrary<RawWorkbook> = fc
  .tuple(KEYS, fc.infiniteStream(fc.nat(7)), fc.array(fc.constantFrom<RawValue>(0, 35, '12,5', 7, '40 %'), { minLength: 12, maxLength: 12 }), fc.nat(3))
  .map(([keys, picks, shares, at]) => {
    const pick = <Value>(from: readonly Value[]): Value => from[(picks.next().value ?? 0) % from.length]!;
    const rows = keys.map(([school, year, procedure]) => [pick(SCHOOL_SPELLINGS[school]!), pick(YEAR_SPELLINGS[year]!), pick(PROCEDURE_SPELLINGS[procedure]!), 40, 13]);
    const passports = [...new Map(keys.map(([school, year]) => [`${String(school)} ${String(year)}`, [pick(SCHOOL_SPELLINGS[school]!), pick(YEAR_SPELLINGS[year]!)]])).values()];
    const header = ['Школа', 'Учебный год', 'Доля: Оба родителя с высшим образованием', 'Доля: Неполные семьи', 'Доля: На учёте'];
    return workbook(SCHOOLS_SHEET, { ...results(...rows), row: at }, sheet('Соцпаспорт', [header, ...passports.map((key, row) => [...key, 0.2, 0.3, shares[row]!])], { column: at }));
  });

const REPAIRED_ISSUES = new Set(['share-looks-like-percent', 'school-unknown', 'year-unreadable']);

describe('all repairs made', () => {
  it('what they repair is gone, nothing else has changed, and nothing is left to repair', () => {
    const seen = new Set<RepairKind>();
    fc.assert(
      fc.property(messyWorkbook, (raw) => {
        const before = readInputs(raw).reading;
        for (const { kind } of before.repairs) seen.add(kind);
        const after = readInputs(repaired(raw, before.repairs)).reading;
        expect(after.repairs).toEqual([]);
        expect(after.issues.filter(({ code }) => REPAIRED_ISSUES.has(code))).toEqual([]);
        for (const row of before.input.results) expect(after.input.results).toContainEqual(row);
        expect(after.input.results).toHaveLength(raw.sheets[1]!.values.length - 1);
        for (const { origin, school, year, shares } of before.input.passports) {
          expect(after.input.passports).toContainEqual(expect.objectContaining({ origin, school, year, shares: expect.objectContaining(shares) as unknown }));
        }
        for (const { shares } of after.input.passports) expect(Object.keys(shares)).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(['percent-to-share', 'procedure-spelling', 'school-name', 'year-spelling']);
  });

  it('a workbook without anything to repair has no repairs', () => {
    expect(read(results([...GOOD_RESULT], resultWith(1, '2019/2020'))).repairs).toEqual([]);
  });
});
