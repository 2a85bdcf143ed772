import fc from 'fast-check';
import type { PreventionCountId } from '../../src/engine/model';
import { PREVENTION_WHOLES } from '../../src/engine/preventionCounts';
import { INPUT_TABLES } from '../../src/inputs/inputTables';
import type { RawSheet, RawValue } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import type { FoundTable } from '../../src/inputs/reading';
import { repaired, SCHOOLS, SCHOOLS_SHEET, sheet, table, workbook } from './support';

/** Cells as real sheets have them: right, wrong, and nonsense. */
const cell: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constantFrom<RawValue>('', '', '–', 'н/д', '#N/A', '#ССЫЛКА!', 0, 1, 2, 3, 5, 0.5, 12.5, 35, -1, '35 %', '0,5', '1 234', 'да', 'нет', 2020, 2021, '2020/2021', 'Итого', 'Школа', true),
  fc.constantFrom<RawValue>('Степновская СОШ', 'МБОУ «Павловская СОШ №2»', 'Березовская ООШ', 'Ельничная НОШ', 'Дальняя СОШ', 101, '102', 'ОГЭ математика', 'ЕГЭ математика', 'ВПР 5 русский', 'КДР4', '2.1', 2.1, 8.3, 'высокая', 'Фактор 3'),
  fc.double(),
  fc.string({ unit: 'grapheme' }),
);

const tablesWithRows = INPUT_TABLES.filter(({ id, ofReports }) => id !== 'settings' && id !== 'schools' && id !== 'schoolChanges' && !ofReports);
/** Of these one is enough to compute something. */
const DATA: ReadonlySet<string> = new Set(['results', 'participants', 'socialPassport', 'risks', 'riskProfile', 'lists', 'literacy', 'prevention']);
const headersOf = (declaration: (typeof INPUT_TABLES)[number]): string[] => Object.values(declaration.columns).map(({ header }) => header);

/** A sheet of the right name and headers with any cells below. */
const sheetOf = (declaration: (typeof INPUT_TABLES)[number]): fc.Arbitrary<RawSheet> => {
  const headers = headersOf(declaration);
  return fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 12 }).map((rows) => sheet(declaration.name, [headers, ...rows]));
};

/** Likelier cells for each column, so that many rows are good. */
const LIKELY: Readonly<Record<string, readonly RawValue[]>> = {
  school: ['Степновская СОШ', 'МБОУ «Павловская СОШ №2»', 'Березовская ООШ', 'Дальняя СОШ'],
  code: ['', '', 101],
  year: [2021, '2019/2020', 2020],
  procedure: ['ОГЭ математика', 'ЕГЭ русский язык', 'КДР4', 'ЕГЭ математика'],
  count: [1, 5, '7', 30, 'н/д'],
  number: ['12,5', 30],
  share: [0.1, '35 %', 35, ''],
  flag: ['да', 'нет', ''],
  mark: [2, 3, 4, ''],
  score: [20, 70, ''],
  riskParameter: ['1.1', 2.1, '8.3', '7.1'],
  riskValue: [1, 2, 0.5, 'да'],
  riskFactor: [1, 2, 'Фактор 3'],
  riskLevel: ['высокая', 'низкая'],
  listName: ['ЦОКО', 'цоко ', 'Рособрнадзор'],
  className: [4, '4', '4 а', '4Б', '6', '14'],
  workName: ['КДР', 'Читательская грамотность'],
  text: ['', '9А'],
};

const likelySheetOf = (declaration: (typeof INPUT_TABLES)[number]): fc.Arbitrary<RawSheet> => {
  const columns = Object.values(declaration.columns);
  const row = fc.tuple(...columns.map(({ type }) => fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...(LIKELY[type] ?? [''])) }, { weight: 1, arbitrary: cell })));
  return fc.array(row, { minLength: 1, maxLength: 15 }).map((rows) => sheet(declaration.name, [columns.map(({ header }) => header), ...rows]));
};

describe('reading a workbook', () => {
  it('never throws, whatever the matrices hold', () => {
    const name = fc.oneof(fc.constantFrom(...INPUT_TABLES.map((declaration) => declaration.name)), fc.string());
    const wild = fc
      .record({ name, rows: fc.array(fc.array(fc.oneof(cell, fc.constantFrom(...INPUT_TABLES.flatMap(headersOf))), { maxLength: 8 }), { maxLength: 8 }), row: fc.nat(5), column: fc.nat(5), at: fc.integer({ min: -3, max: 9 }), size: fc.nat(9), tableName: name })
      .map(({ name: sheetName, rows, row, column, at, size, tableName }) =>
        sheet(sheetName, rows, { row, column, tables: [{ ...table(tableName, []), row: row + at, column: column + at, rows: size, columns: size }] }),
      );
    const headed = fc.oneof(...INPUT_TABLES.map(sheetOf));
    fc.assert(
      fc.property(fc.array(fc.oneof(wild, headed), { maxLength: 6 }), fc.boolean(), (sheets, withSchools) => {
        const { reading, unusable } = readInputs(workbook(...(withSchools ? [SCHOOLS_SHEET] : []), ...sheets));
        expect(unusable === null).toBe(reading.input.schools.length > 0 && reading.found.some(({ table: id }) => DATA.has(id)));
        for (const issue of reading.issues) expect(issue.leavesOutRow && issue.severity === 'note' && issue.table !== 'Параметры').toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no row silently: each is used, or has an issue that leaves it out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tablesWithRows).chain((declaration) => fc.oneof(sheetOf(declaration), likelySheetOf(declaration))), (raw) => {
        const { reading } = readInputs(workbook(SCHOOLS_SHEET, raw));
        const found = reading.found.find(({ sheet: name }) => name === raw.name);
        const leftOut = new Set(reading.issues.filter(({ leavesOutRow, sheet: name }) => leavesOutRow && name === raw.name).map(({ address }) => /\d+$/.exec(address ?? '')?.[0]));
        expect((found?.usedRows ?? 0) + leftOut.size).toBe(found?.rows ?? 0);
        expect(usedRows(found, reading)).toBe(found?.usedRows ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('gives only typed rows that keep the contract of the rules', () => {
    fc.assert(
      fc.property(fc.tuple(...tablesWithRows.map(likelySheetOf)), (sheets) => {
        const { input, analysis } = readInputs(workbook(SCHOOLS_SHEET, ...sheets)).reading;
        const keys = new Set(input.schools.map(({ key }) => key));
        for (const { school, participants, below, marks4and5, above60 } of input.results) {
          expect(keys.has(school)).toBe(true);
          for (const part of [below, marks4and5 ?? 0, above60 ?? 0]) expect(Number.isInteger(part) && part >= 0 && part <= participants).toBe(true);
        }
        for (const { list, year, rows, used, unknown, repeated } of analysis.listRows) {
          expect(rows).toBe(used + unknown + repeated);
          expect(analysis.lists.filter((entry) => entry.list === list && entry.year === year)).toHaveLength(used);
        }
        for (const { grade, insufficient, reduced, basic, advanced } of analysis.literacy) {
          expect(grade >= 1 && grade <= 11).toBe(true);
          for (const count of [insufficient, reduced, basic, advanced]) expect(Number.isInteger(count) && count >= 0).toBe(true);
        }
        for (const { counts } of analysis.prevention) {
          for (const [part, whole] of Object.entries(PREVENTION_WHOLES)) if (whole !== null) expect(counts[part as PreventionCountId] ?? 0).toBeLessThanOrEqual(counts[whole] ?? Infinity);
        }
        for (const { score, maximum } of analysis.rubric) expect(score).toBeLessThanOrEqual(maximum ?? Infinity);
        for (const { shares } of input.passports) for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true);
        for (const { deficit } of input.riskValues) expect(deficit >= 0 && deficit <= 1).toBe(true);
        for (const rows of [input.results, input.passports]) expect(new Set(rows.map((row) => `${row.school} ${String(row.year)} ${'procedure' in row ? row.procedure : ''}`)).size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on where the used range begins', () => {
    const results = sheet('Результаты', [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ математика', 5, 9]], { row: 3, column: 26 });
    const { issues } = readInputs(workbook(sheet('Школы', SCHOOLS, { row: 7, column: 2 }), results)).reading;
    expect(issues.find(({ code }) => code === 'part-above-whole')).toMatchObject({ sheet: 'Результаты', address: 'AE5' });
  });

  it('proposes only repairs that hold: made, they leave none of their issues', () => {
    const codes = new Set(['share-looks-like-percent', 'school-unknown', 'year-unreadable']);
    let made = 0;
    fc.assert(
      fc.property(fc.tuple(...tablesWithRows.map((declaration) => fc.oneof(sheetOf(declaration), likelySheetOf(declaration)))), (sheets) => {
        const raw = workbook(SCHOOLS_SHEET, ...sheets);
        const { repairs } = readInputs(raw).reading;
        const cells = new Set(repairs.flatMap(({ sheet: name, cells: ofRepair }) => ofRepair.map(({ address }) => `${name}!${address}`)));
        made += cells.size;
        const after = readInputs(repaired(raw, repairs)).reading;
        expect(after.issues.filter(({ code, sheet: name, address }) => codes.has(code) && cells.has(`${name}!${address ?? ''}`))).toEqual([]);
        expect(new Set(repairs.map(({ id }) => id)).size).toBe(repairs.length);
        expect(repairs.reduce((sum, { cells: ofRepair }) => sum + ofRepair.length, 0)).toBe(cells.size);
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(0);
  });

  it('changes nothing in the matrices', () => {
    const values = SCHOOLS.map((row) => Object.freeze([...row]));
    const raw = workbook(sheet('Школы', Object.freeze(values)));
    const before = JSON.stringify(raw);
    readInputs(raw);
    expect(JSON.stringify(raw)).toBe(before);
  });

  it('reads the same workbook the same way again', () => {
    fc.assert(
      fc.property(fc.tuple(...tablesWithRows.map(likelySheetOf)), (sheets) => {
        const raw = workbook(SCHOOLS_SHEET, ...sheets);
        expect(readInputs(raw)).toEqual(readInputs(raw));
      }),
      { numRuns: 20 },
    );
  });
});

/** How many typed rows the table gave; of results, before pupils were merged in. */
const usedRows = (found: FoundTable | undefined, { input, indicators, analysis }: ReturnType<typeof readInputs>['reading']): number => {
  switch (found?.table) {
    case 'results':
      return input.results.length;
    case 'indicators':
      return indicators.length;
    case 'lists':
      return analysis.lists.length;
    case 'literacy':
      return analysis.literacy.length;
    case 'prevention':
      return analysis.prevention.length;
    case 'rubric':
      return analysis.rubric.length;
    case 'socialPassport':
      return input.passports.length;
    case 'risks':
      return input.riskValues.length;
    case 'riskProfile':
      return input.riskProfiles.length;
    // Pupils are counted together as they are read.
    case 'participants':
      return found.usedRows;
    default:
      return 0;
  }
};
