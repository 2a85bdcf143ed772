/** What a workbook must hold to be of use, from the declarations of the input tables. */
import type { TableDeclaration } from '../inputs/columns';
import { INPUT_TABLES } from '../inputs/inputTables';

export interface InputNeed {
  /** The canonical name of the table and of its sheet. */
  readonly name: string;
  /** The headers that it cannot do without. */
  readonly columns: readonly string[];
}

/** What would be missing from a sheet without any column. */
const neededColumns = ({ columns, adjustMissing }: TableDeclaration): readonly string[] => {
  const required = Object.keys(columns).filter((id) => columns[id]?.required);
  const missing = adjustMissing?.(required, new Set()) ?? required;
  return missing.flatMap((id) => columns[id]?.header ?? []);
};

/** Settings are left out: they have defaults. */
export const inputNeeds: readonly InputNeed[] = INPUT_TABLES.filter(({ id }) => id !== 'settings').map((table) => ({ name: table.name, columns: neededColumns(table) }));
