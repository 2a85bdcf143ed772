/** Files of other programs, taken apart and put together again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { cellAddress } from '../../../src/inputs/address';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { readWorkbook } from '../../../src/files/xlsx';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

export const fixtureBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name, 'workbook.xlsx')));

export type Parts = ReadonlyMap<string, Uint8Array>;

export const unpacked = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

export const packed = (parts: Iterable<readonly [string, Uint8Array]>): Uint8Array => zipSync(Object.fromEntries(parts) as Zippable, { level: 1 });

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Sheet and address → value, of every cell that holds something. */
export const cellsOf = ({ sheets }: Pick<HostWorkbook, 'sheets'>): ReadonlyMap<string, string> =>
  new Map(sheets.flatMap(({ name, cells }) => [...cells.entries()].filter(({ cell }) => cell.value !== null).map(({ row, column, cell }) => [`${name}!${cellAddress(row, column)}`, JSON.stringify(cell.value)] as const)));

export interface Opened {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly cells: ReadonlyMap<string, string>;
}

export const openFixture = (name: string): Opened => {
  const bytes = fixtureBytes(name);
  const opened = readWorkbook(bytes);
  if ('problem' in opened) throw new Error(`${name}: ${opened.problem.code}`);
  return { bytes, parts: unpacked(bytes), cells: cellsOf(opened.workbook) };
};

/** What reading makes of bytes: the problem's code, or the cells. Throws what `readWorkbook` throws. */
export const readCells = (bytes: Uint8Array): string | ReadonlyMap<string, string> => {
  const read = readWorkbook(bytes);
  return 'problem' in read ? read.problem.code : cellsOf(read.workbook);
};
