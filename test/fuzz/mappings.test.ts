/** Remembered mappings on sheets that changed since, or that never were such: found again, or told as lost; never a number in a wrong place. */
import fc from 'fast-check';
import { EMPTY_MEMORY, memoryFrom, memoryXml } from '../../src/excel/memoryXml';
import { INPUT_TABLES } from '../../src/inputs/inputTables';
import { previewMapping } from '../../src/inputs/layouts/previewMapping';
import { resultMeasures } from '../../src/inputs/layouts/resultMeasures';
import type { MappedColumn, TableMapping } from '../../src/inputs/mapping';
import { proposeMapping } from '../../src/inputs/proposeMapping';
import type { RawMerge, RawSheet, RawValue } from '../../src/inputs/rawWorkbook';
import { aDamage, damaged } from './support/damages';
import { runs } from './support/runs';
import { rawSheet, read, readRemembering, schoolsSheet } from './support/sheets';
import { aCell } from './support/values';
import { aWideSheet, lines, rowsRead } from './support/wide';

interface Edit {
  readonly rowsAbove: number;
  readonly columnsLeft: number;
  readonly name: string | null;
}

/** Whatever the add-in does for a user who puts rows above a table, columns to its left, or renames its sheet. */
const edited = (sheet: RawSheet, { rowsAbove, columnsLeft, name }: Edit): RawSheet => {
  const width = (sheet.values[0]?.length ?? 0) + columnsLeft;
  const left = new Array<RawValue>(columnsLeft).fill('');
  const above = Array.from({ length: rowsAbove }, () => new Array<RawValue>(width).fill(''));
  const merges = (sheet.merges ?? []).map((merge): RawMerge => ({ ...merge, row: merge.row + rowsAbove, column: merge.column + columnsLeft }));
  return { ...sheet, name: name ?? sheet.name, values: [...above, ...sheet.values.map((row) => [...left, ...row])], merges };
};

const anEdit: fc.Arbitrary<Edit> = fc.record({ rowsAbove: fc.nat(4), columnsLeft: fc.nat(3), name: fc.constantFrom(null, null, 'Лист3', 'Итоги работы') });

/** What the user would confirm: the layouts as they were recognised. */
const confirmed = (sheet: RawSheet): readonly TableMapping[] => read(schoolsSheet, sheet).layouts.filter(({ table }) => table === 'results');

describe('A confirmed mapping', () => {
  it('reads the same rows after rows and columns were inserted and the sheet was renamed', () => {
    fc.assert(
      fc.property(aWideSheet, anEdit, ({ sheet, rows }, edit) => {
        // a name that said the year and says it no more may mean another year: such a mapping is told as lost
        const name = sheet.name === 'Свод' ? edit.name : null;
        const reading = readRemembering({ mappings: confirmed(sheet) }, schoolsSheet, edited(sheet, { ...edit, name }));
        expect(lines(rowsRead(reading))).toEqual(lines(rows));
      }),
      runs(30),
    );
  });

  it('never reads a number in a wrong place after the header was damaged, and tells what it leaves out', () => {
    fc.assert(
      fc.property(aWideSheet, anEdit, fc.array(aDamage, { minLength: 1, maxLength: 3 }), (wide, edit, damages) => {
        const spoilt = damages.reduce((before, damage) => damaged({ ...wide, sheet: before }, damage), wide.sheet);
        const reading = readRemembering({ mappings: confirmed(wide.sheet) }, schoolsSheet, edited(spoilt, edit));
        const whole = new Set(lines(wide.rows));
        const after = lines(rowsRead(reading).filter(({ procedure }) => !procedure.includes('примечание')));
        expect(after.filter((line) => !whole.has(line))).toEqual([]);
        if (after.length < whole.size) expect(reading.issues.filter(({ code }) => code !== 'layout-recognised')).not.toEqual([]);
      }),
      runs(40),
    );
  });

  it('goes through the memory of the workbook as it is', () => {
    fc.assert(
      fc.property(aWideSheet, ({ sheet }) => {
        const mappings = confirmed(sheet);
        expect(memoryFrom(memoryXml({ ...EMPTY_MEMORY, mappings }, null)).mappings).toEqual(mappings);
      }),
      runs(15),
    );
  });
});

const FIELDS = [...INPUT_TABLES.flatMap(({ columns }) => Object.keys(columns)), ...resultMeasures.map(({ id }) => id), 'ignored', '', '__proto__', 'constructor'];
const said = fc.dictionary(fc.constantFrom('year', 'procedure', 'school', 'x', 'toString'), fc.constantFrom('2020/2021', '2021', 'ОГЭ математика', 'КДР6', '', 'ерунда'), { maxKeys: 2 });
const index = fc.oneof({ weight: 6, arbitrary: fc.nat(8) }, fc.constantFrom(-1, 16_383, 16_384, 1e9, 2.5));

const aColumn: fc.Arbitrary<MappedColumn> = fc.record({ column: index, header: fc.array(fc.constantFrom('Школа', 'участников', '«2»', 'ОГЭ математика', ''), { maxLength: 3 }), field: fc.constantFrom(...FIELDS), of: said });

const aMapping: fc.Arbitrary<TableMapping> = fc.record({
  table: fc.constantFrom(...INPUT_TABLES.map(({ id }) => id)),
  sheet: fc.constantFrom('Свод', 'Школы', 'нет такого', ''),
  headerRow: index,
  headerRows: fc.constantFrom(1, 2, 3, 4, 0, -1, 99),
  lastRow: fc.option(index),
  columns: fc.array(aColumn, { maxLength: 8 }),
  constants: said,
  sections: fc.boolean(),
});

describe('Any mapping at all', () => {
  it('is read by, previewed, kept and offered anew without an error of ours', () => {
    fc.assert(
      fc.property(aWideSheet, fc.array(aMapping, { maxLength: 3 }), ({ sheet }, mappings) => {
        const sheets = [schoolsSheet, { ...sheet, name: 'Свод' }];
        expect(() => readRemembering({ mappings }, ...sheets)).not.toThrow();
        for (const mapping of mappings) expect(() => previewMapping({ sheets }, mapping)).not.toThrow();
        expect(() => memoryFrom(memoryXml({ ...EMPTY_MEMORY, mappings }, null))).not.toThrow();
      }),
      runs(50),
    );
  });

  it('is offered for a sheet full of anything', () => {
    const anything = fc.array(fc.array(fc.oneof(aCell, fc.constantFrom<RawValue>('Школа', 'ОГЭ математика', '2020/2021', 'участников', '«2»', '', 12)), { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anything, fc.constantFrom(...INPUT_TABLES), fc.option(fc.record({ headerRow: fc.nat(14), headerRows: fc.nat(5) })), (rows, { id }, header) => {
        expect(() => proposeMapping({ sheets: [schoolsSheet, rawSheet('Свод', rows)] }, id, 'Свод', [], header ?? undefined)).not.toThrow();
      }),
      runs(40),
    );
  });
});
