/** What a workbook can hold for the add-in, from the declarations of the input tables. */
import type { TableDeclaration } from '../inputs/columns';
import { INPUT_TABLES } from '../inputs/inputTables';
import type { InputNeed } from './results';

/** What would be missing from a sheet without any column. */
const neededColumns = ({ columns, adjustMissing }: TableDeclaration): readonly string[] => {
  const required = Object.keys(columns).filter((id) => columns[id]?.required);
  const missing = adjustMissing?.(required, new Set()) ?? required;
  return missing.flatMap((id) => columns[id]?.header ?? []);
};

/** Every input table; that of the settings too, which can do without since they have defaults. */
export const inputNeeds: readonly InputNeed[] = INPUT_TABLES.map((table) => ({ id: table.id, name: table.name, columns: neededColumns(table) }));
