/** What a block is recognised as: a mapping to one table, and how sure that is. */
import type { IssueDataByCode } from '../issues';
import type { Constants, MappedColumn, TableMapping } from '../mapping';
import type { InputTableId } from '../reading';
import type { Block } from './blocks';

/** What keeps a block from being read without being asked. */
export type Unclear = IssueDataByCode['layout-unclear']['why'];

export interface Recognised {
  readonly mapping: TableMapping;
  /** Can be read without asking. */
  readonly certain: boolean;
  /** It looks like the table, but this is not clear; `null` also where it hardly looks like it. */
  readonly unclear: Unclear | null;
}

/** A column of a block that is read, by its index in the sheet's values. */
export interface BlockColumn {
  readonly index: number;
  readonly field: string;
  readonly of: Constants;
}

export const mappingOf = ({ sheet, header, paths, lastRow }: Block, table: InputTableId, columns: readonly BlockColumn[], constants: Constants, sections: boolean): TableMapping => ({
  table,
  sheet: sheet.name,
  headerRow: sheet.row + header.last,
  headerRows: header.last - header.top + 1,
  lastRow: lastRow === null ? null : sheet.row + lastRow,
  columns: [...columns]
    .sort((a, b) => a.index - b.index)
    .map(({ index, field, of }): MappedColumn => ({ column: sheet.column + index, header: paths[index] ?? [], field, of })),
  constants,
  sections,
});
