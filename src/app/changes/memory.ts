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

type Subject = Pick<TableMapping, 'table' | 'sheet'>;

/** Excel takes names of sheets that differ in case alone for one. */
const isOf = (mapping: Subject, { table, sheet }: Subject): boolean => mapping.table === table && mapping.sheet.toLowerCase() === sheet.toLowerCase();

/** All blocks of a sheet for a table, in place of the earlier ones of the same table and sheet. */
export const rememberMappings = (mappings: readonly TableMapping[]): Promise<AppResult<void>> =>
  changeMemory((memory) => ({ ...memory, mappings: [...memory.mappings.filter((former) => !mappings.some((mapping) => isOf(former, mapping))), ...mappings] }));

export const forgetMapping = (table: InputTableId, sheet: string): Promise<AppResult<void>> =>
  changeMemory((memory) => ({ ...memory, mappings: memory.mappings.filter((mapping) => !isOf(mapping, { table, sheet })) }));

export const rememberMode = (formulaMode: FormulaMode): Promise<AppResult<void>> => changeMemory((memory) => ({ ...memory, formulaMode }));
