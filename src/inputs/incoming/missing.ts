/** What was asked of a school and is still nowhere: neither in the workbook nor in what came. */
import { isMissing } from '../cellValues/parsed';
import type { InputTableId } from '../reading';
import type { ComparedCell, ComparedSchool } from './comparison';
import type { ExistingTables } from './existing';
import { rowKeyText, type RowKey } from './rowKeys';

/** One thing that a form asks for: a column of the row with this key. */
export interface AskedField {
  readonly table: InputTableId;
  readonly key: RowKey;
  readonly column: string;
  /** How it is called in the form. */
  readonly header: string;
}

const cellText = (table: InputTableId, school: string, key: RowKey, column: string): string => `${rowKeyText(table, school, key)} ${column}`;

export const missingOf = (school: string, cells: readonly ComparedCell[], { rows }: ExistingTables, asked: readonly AskedField[]): ComparedSchool['missing'] => {
  const came = new Set(cells.filter(({ becomes }) => !isMissing(becomes)).map(({ table, key, column }) => cellText(table, school, key, column)));
  return asked
    .filter(({ table, key, column }) => {
      const held = rows.get(rowKeyText(table, school, key))?.cells.get(column);
      return !came.has(cellText(table, school, key, column)) && (held === undefined || isMissing(held.value));
    })
    .map(({ table, header }) => ({ table, header }));
};
