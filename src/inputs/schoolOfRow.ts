/** The school that a row of an input table speaks of. */
import type { ListedSchool, SchoolDirectory } from './schoolDirectory';
import { ERROR_ROW, WARNING } from './issueList';
import type { TableRows } from './tableRows';
import { isExcelError } from './cellValues/parsed';
import { readText } from './text';

/** `null` when the row names no school of the list; then that is reported. */
export const schoolOfRow = <ColumnId extends string>(rows: TableRows<ColumnId | 'school' | 'code'>, directory: SchoolDirectory): ListedSchool | null => {
  const code = rows.raw('code');
  if (isExcelError(code)) rows.report('value-error', 'code', { column: rows.header('code'), read: readText(code) }, WARNING);
  const resolution = directory.resolve(code, rows.raw('school'));
  if ('found' in resolution) return resolution.found;
  switch (resolution.code) {
    case 'missing': {
      const column = rows.header('school');
      const cell = rows.raw('school');
      if (isExcelError(cell)) rows.report('value-error', 'school', { column, read: readText(cell) }, ERROR_ROW);
      else rows.report('value-missing', 'school', { column }, ERROR_ROW);
      return null;
    }
    case 'school-unknown':
      rows.report('school-unknown', resolution.at, resolution.data, ERROR_ROW);
      return null;
    case 'school-name-ambiguous':
      rows.report('school-name-ambiguous', resolution.at, resolution.data, ERROR_ROW);
      return null;
    case 'code-name-conflict':
      rows.report('code-name-conflict', resolution.at, resolution.data, ERROR_ROW);
      return null;
  }
};

/** A line of text below the table, in the column of schools: one issue is enough for it. */
export const isStrayText = <ColumnId extends string>(rows: TableRows<ColumnId | 'school' | 'code'>, school: ListedSchool | null): boolean =>
  school === null && rows.isMissingBeside('school', 'code');
