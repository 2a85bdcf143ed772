import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';
import { rectAddress } from '../../../src/files/workbook/address';
import type { HostWorkbook } from '../../../src/files/workbook/model';

const opened = (bytes: Uint8Array): HostWorkbook => {
  const read = readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook;
};

const original = new Uint8Array(readFileSync('test/fixtures/clean-tables/workbook.xlsx'));

const withTable = (workbook: HostWorkbook) => workbook.sheets.find(({ tables }) => tables.length > 0)!;

describe('a table of the user’s that took in a row', () => {
  it('has its new range in the file, and all else of its part as it was', () => {
    const workbook = opened(original);
    const sheet = withTable(workbook);
    const table = sheet.tables[0]!;
    const before = rectAddress(table.range);
    const below = table.range.row + table.range.rows;
    table.range = { ...table.range, rows: table.range.rows + 1 };
    sheet.cells.set(below, table.range.column, { value: 'Новая школа', formula: null, style: {} });
    sheet.touched = true;
    const written = writeWorkbook(workbook);
    const again = withTable(opened(written));
    expect([rectAddress(again.tables[0]!.range), again.cells.get(below, table.range.column)?.value]).toEqual([rectAddress(table.range), 'Новая школа']);
    const was = unzipSync(original);
    const is = unzipSync(written);
    const part = Object.keys(was).find((name) => /tables\//.test(name) && strFromU8(was[name]!).includes(`name="${table.name}"`))!;
    expect(strFromU8(is[part]!)).toBe(strFromU8(was[part]!).replaceAll(`ref="${before}"`, `ref="${rectAddress(table.range)}"`));
  });

  it('is left alone on a sheet where nothing of it changed', () => {
    const workbook = opened(original);
    const sheet = withTable(workbook);
    sheet.cells.set(90, 0, { value: 1, formula: null, style: {} });
    sheet.touched = true;
    const was = unzipSync(original);
    const is = unzipSync(writeWorkbook(workbook));
    for (const name of Object.keys(was).filter((each) => /tables\//.test(each))) expect(is[name]).toEqual(was[name]);
  });
});
