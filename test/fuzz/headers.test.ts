/** Sheets under random headers: reading ends, and no result is made of anything but what stands in its school's row. */
import fc from 'fast-check';
import type { RawMerge, RawValue } from '../../src/inputs/rawWorkbook';
import { CONTEXT_COLUMNS } from '../../src/inputs/contextColumns';
import { resultMeasures } from '../../src/inputs/layouts/resultMeasures';
import { PARTICIPANTS_TABLE } from '../../src/inputs/participants';
import { RESULTS_TABLE } from '../../src/inputs/results';
import { SCHOOLS_TABLE } from '../../src/inputs/schools';
import { RISK_FACTORS, RISK_PARAMETERS } from '../../src/engine/riskCatalogue';
import { runs } from './support/runs';
import { rawSheet, read, SCHOOLS, schoolName, schoolsSheet } from './support/sheets';
import { aCell } from './support/values';

const declared = [RESULTS_TABLE, PARTICIPANTS_TABLE, SCHOOLS_TABLE].flatMap(({ columns }) => Object.values(columns)).concat(Object.values(CONTEXT_COLUMNS));
const NAMES = [...declared, ...resultMeasures].flatMap(({ header, synonyms }) => [header, ...synonyms]);
const DIMENSIONS = ['ВПР математика 5', 'ВПР, 6 кл., русский', 'ОГЭ', 'ЕГЭ (профиль)', 'математика', '5 класс', '2020/2021', '2021', '2019-2020 уч. г.', 'КДР6', 'Информатика'];
const JUNK = ['№ п/п', 'Примечание', 'Итого', 'Всего', 'динамика, п.п.', '%', 'чел.', 'место', 'план', 'факт', 'ФИО директора', '1', '2', '3', '4', '5', '-', '\u200b', '👩‍🏫', '__proto__', 'а'.repeat(32_767), '('.repeat(9_000), 'ВПР '.repeat(8_000), '1 2 3 '.repeat(5_000), 'математика, '.repeat(2_700)];

const headerCell: fc.Arbitrary<RawValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 5, arbitrary: fc.constantFrom(...DIMENSIONS) },
  { weight: 2, arbitrary: fc.constantFrom(...[...RISK_FACTORS, ...RISK_PARAMETERS].map(({ id, name }) => `${String(id)}. ${name}`)) },
  { weight: 3, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: aCell },
);

const WIDTH = 9;
const merge: fc.Arbitrary<RawMerge> = fc.record({ row: fc.nat(4), column: fc.nat(WIDTH), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: WIDTH }) });

/** The first column names the schools; every other number stands once. */
const data = SCHOOLS.map((school, at): RawValue[] => [school, ...Array.from({ length: WIDTH }, (_, column) => 1_000 * (at + 1) + 10 * column)]);

const aHeader = fc.array(fc.array(headerCell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 4 });
const sheetName = fc.constantFrom('Свод', 'Результаты', 'Школы 2', '2020-2021', 'ОГЭ математика', 'Участники', 'Соцпаспорт', 'Риски', 'Показатели');

describe('Random headers', () => {
  it('are read to the end, and make no result of anything but a school’s own numbers', () => {
    fc.assert(
      fc.property(sheetName, aHeader, fc.constantFrom('Школа', 'ОО', '', 'Показатель'), fc.array(merge, { maxLength: 4 }), (name, header, school, merges) => {
        const sheet = rawSheet(name, [...header.map((cells, row) => [row === 0 ? school : '', ...cells]), ...data], { merges });
        const reading = read(schoolsSheet, sheet);
        for (const result of reading.input.results) {
          const own = data.find(([of]) => of === schoolName(reading, result.school)) ?? [];
          expect([result.participants, own.includes(result.participants) || sumOfSome(own, result.participants)]).toEqual([result.participants, true]);
          expect(headerSays(header, name, result.year)).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it('of a sheet full of anything are read to the end', () => {
    fc.assert(
      fc.property(sheetName, fc.array(fc.array(fc.oneof(headerCell, aCell), { maxLength: 12 }), { maxLength: 14 }), fc.array(merge, { maxLength: 6 }), (name, rows, merges) => {
        expect(() => read(schoolsSheet, rawSheet(name, rows, { merges }))).not.toThrow();
        expect(() => read(rawSheet(name, rows, { merges }), rawSheet('Школы', rows, { merges }))).not.toThrow();
      }),
      runs(50),
    );
  });
});

/** The marks of a group add up to its participants. */
const sumOfSome = (cells: readonly RawValue[], sum: number): boolean => {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.reduce((sums, number) => new Set([...sums, ...[...sums].map((before) => before + number)]), new Set([0])).has(sum);
};

/** Some header, the name of the sheet or a cell says the year. */
const headerSays = (header: readonly (readonly RawValue[])[], name: string, year: number): boolean => [name, ...header.flat()].some((cell) => new RegExp(`${String(year)}|${String(year - 1)}`).test(String(cell))) || (year >= 1990 && year <= 2100 && data.flat().includes(year));
