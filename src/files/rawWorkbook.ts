/** A workbook in memory as the plain matrices that readers are given. */
import { chooseGenerated, MARK_KEY, parseMark, STAGING_KEY } from '../excel/marks';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../inputs/rawWorkbook';
import type { HostCell, HostSheet, HostTable, HostWorkbook } from './workbook/model';

/** A formula that no program has computed says more as it is written than as a blank cell. */
const rawValueOf = ({ value, formula }: HostCell): RawValue => {
  if (value === null) return formula ?? '';
  return typeof value === 'object' ? value.error : value;
};

const rawTableOf = ({ name, range, showTotals }: HostTable): RawTable => ({
  name,
  row: range.row,
  column: range.column,
  rows: range.rows - (showTotals ? 1 : 0),
  columns: range.columns,
});

/** Blank rows are one and the same: a stray cell in the last row of a sheet would otherwise cost a million of them. */
const valuesOf = ({ cells }: HostSheet, { row: top, column: left, rows, columns }: NonNullable<ReturnType<HostSheet['cells']['bounds']>>): readonly (readonly RawValue[])[] => {
  const blank = new Array<RawValue>(columns).fill('');
  return Array.from({ length: rows }, (_, row) => {
    const stored = cells.row(top + row);
    if (!stored) return blank;
    return Array.from({ length: columns }, (__, column) => {
      const cell = stored[left + column];
      return cell ? rawValueOf(cell) : '';
    });
  });
};

const rawSheetOf = (sheet: HostSheet): RawSheet => {
  const used = sheet.cells.bounds();
  return {
    name: sheet.name,
    row: used?.row ?? 0,
    column: used?.column ?? 0,
    values: used ? valuesOf(sheet, used) : [],
    tables: sheet.tables.map(rawTableOf),
    merges: sheet.merges,
  };
};

/** The user's sheets, hidden and very hidden ones too, in the order of the tabs; sheets that the add-in computed are left out. */
export const rawWorkbookOf = ({ sheets }: Pick<HostWorkbook, 'sheets'>): RawWorkbook => {
  const surveyed = sheets.filter(({ customProperties }) => !customProperties.has(STAGING_KEY)).map((sheet) => ({ sheet, name: sheet.name, mark: parseMark(sheet.customProperties.get(MARK_KEY) ?? '') }));
  const generated = new Set(chooseGenerated(surveyed).values());
  return { sheets: surveyed.filter((one) => !generated.has(one)).map(({ sheet }) => rawSheetOf(sheet)) };
};
