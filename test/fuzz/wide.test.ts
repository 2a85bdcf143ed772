/**
 * Wide sheets whose header is whole are read to the last row; where the header is damaged, a number is read under its own
 * school, procedure and year or not at all, and what is not read is told.
 */
import fc from 'fast-check';
import type { RawSheet } from '../../src/inputs/rawWorkbook';
import { runs } from './support/runs';
import { read, schoolsSheet } from './support/sheets';
import { aDamage, damaged } from './support/damages';
import { aWideSheet, lines, RESULT_HEADERS, rowsRead } from './support/wide';

/** A sheet without any is a list of schools with numbers: there is nothing to tell of it. */
const saysResults = ({ values }: RawSheet): boolean => values.some((cells) => cells.some((cell) => RESULT_HEADERS.has(cell)));

describe('A wide sheet', () => {
  it('is read to the last row, however its header is built', () => {
    fc.assert(
      fc.property(aWideSheet, ({ sheet, rows }) => {
        const reading = read(schoolsSheet, sheet);
        expect(lines(rowsRead(reading))).toEqual(lines(rows));
        expect(reading.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
      }),
      runs(60),
    );
  });

  it('with a damaged header never puts a number under another school, procedure or year, and tells what it leaves out', () => {
    fc.assert(
      fc.property(aWideSheet, fc.array(aDamage, { minLength: 1, maxLength: 3 }), (wide, damages) => {
        const sheet = damages.reduce((before, damage) => damaged({ ...wide, sheet: before }, damage), wide.sheet);
        const reading = read(schoolsSheet, sheet);
        const whole = new Set(lines(wide.rows));
        const after = lines(rowsRead(reading).filter(({ procedure }) => !procedure.includes('примечание')));
        expect(after.filter((line) => !whole.has(line))).toEqual([]);
        if (after.length < whole.size && saysResults(sheet)) expect(reading.issues.filter((issue) => issue.sheet === sheet.name)).not.toEqual([]);
      }),
      runs(120),
    );
  });
});
