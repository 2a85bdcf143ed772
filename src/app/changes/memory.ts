/**
 * Changes what the workbook remembers: which sheets the user pointed at, how computed cells are written.
 *
 * Data flow: excel/memory → the same with one thing changed → excel/memory.
 */
import { readMemory, writeMemory, type WorkbookMemory } from '../../excel/memory';
import { fromExcel, type AppResult } from '../problem';
import type { FormulaMode, InputTableId, TableMapping } from '../results';

export const changeMemory = async (change: (memory: WorkbookMemory) => WorkbookMemory): Promise<AppResult<void>> => {
  const memory = fromExcel(await readMemory());
  return memory.ok ? fromExcel(await writeMemory(change(memory.report))) : memory;
};

const withoutTable = (mappings: readonly TableMapping[], forgotten: InputTableId): readonly TableMapping[] => mappings.filter(({ table }) => table !== forgotten);

/** In place of an earlier mapping of the same table. */
export const rememberMapping = (mapping: TableMapping): Promise<AppResult<void>> =>
  changeMemory((memory) => ({ ...memory, mappings: [...withoutTable(memory.mappings, mapping.table), mapping] }));

export const forgetMapping = (table: InputTableId): Promise<AppResult<void>> => changeMemory((memory) => ({ ...memory, mappings: withoutTable(memory.mappings, table) }));

export const rememberMode = (formulaMode: FormulaMode): Promise<AppResult<void>> => changeMemory((memory) => ({ ...memory, formulaMode }));
