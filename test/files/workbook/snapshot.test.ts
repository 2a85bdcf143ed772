import fc from 'fast-check';
import { createCells } from '../../../src/files/workbook/cells';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostCells } from '../../../src/files/workbook/model';
import { restoreSnapshot, takeSnapshot } from '../../../src/files/workbook/snapshot';
import { changeCell } from '../../../src/files/workbook/styles';

const content = (cells: HostCells) => Array.from(cells.entries(), ({ row, column, cell }) => [row, column, cell.value]);

const write = fc.record({ row: fc.nat(4), column: fc.nat(4), value: fc.option(fc.nat(9), { nil: null }) });
const writes = fc.array(write, { maxLength: 30 });
const apply = (cells: HostCells, all: readonly { row: number; column: number; value: number | null }[]): void => {
  for (const { row, column, value } of all) {
    if (value === null) cells.delete(row, column);
    else cells.set(row, column, { value, formula: null, style: {} });
  }
};

describe('forked cells', () => {
  it('and their origin never see each other’s changes', () => {
    fc.assert(
      fc.property(writes, writes, writes, (before, here, there) => {
        const cells = createCells();
        apply(cells, before);
        const fork = cells.fork();
        const alone = createCells();
        apply(alone, [...before, ...there]);
        apply(cells, here);
        apply(fork, there);
        expect(content(fork)).toEqual(content(alone));
      }),
    );
  });

  it('have a version in common until one of them changes', () => {
    const cells = createCells();
    cells.set(0, 0, { value: 1, formula: null, style: {} });
    const fork = cells.fork();
    expect(fork.version).toBe(cells.version);
    fork.set(0, 0, { value: 1, formula: null, style: {} });
    expect(fork.version).not.toBe(cells.version);
  });

  it('know the used rectangle whatever was changed', () => {
    fc.assert(
      fc.property(writes, writes, (first, second) => {
        const cells = createCells();
        apply(cells, first);
        cells.bounds();
        apply(cells, second);
        const places = content(cells);
        const rows = places.map(([row]) => Number(row));
        const columns = places.map(([, column]) => Number(column));
        const top = Math.min(...rows);
        const left = Math.min(...columns);
        expect(cells.bounds()).toEqual(places.length === 0 ? null : { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 });
      }),
    );
  });

  it('list their formulas', () => {
    const cells = createCells();
    cells.set(3, 1, { value: 0, formula: '=A1', style: {} });
    cells.set(0, 2, { value: 0, formula: '=A2', style: {} });
    cells.set(3, 1, { value: 5, formula: null, style: {} });
    expect(Array.from(cells.fork().formulas(), ({ row }) => row)).toEqual([0]);
  });
});

describe('a snapshot', () => {
  it('brings a workbook back any number of times', () => {
    const workbook = createWorkbook([createSheet('1', 'А')]);
    changeCell(workbook.sheets[0]!, 0, 0, { value: 1 });
    const snapshot = takeSnapshot(workbook);
    for (const value of [2, 3]) {
      changeCell(workbook.sheets[0]!, 0, 0, { value });
      workbook.sheets[0]!.merges.push({ row: 0, column: 0, rows: 2, columns: 2 });
      workbook.sheets[0]!.standardWidth = 12;
      workbook.sheets.push(createSheet('2', 'Б'));
      restoreSnapshot(workbook, snapshot);
      expect(workbook.sheets).toHaveLength(1);
      const [sheet] = workbook.sheets;
      expect([sheet!.cells.get(0, 0)?.value, sheet!.merges, 'standardWidth' in sheet!]).toEqual([1, [], false]);
    }
  });
});
