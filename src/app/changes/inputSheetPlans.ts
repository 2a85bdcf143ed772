/**
 * Blank input sheets, each from the declaration of its table alone: headings, hints, lists, widths and an example follow
 * from what the reader itself works by, so that a sheet filled in by its hints is read without a remark.
 */
import type { InputSheetPlan } from '../../excel/inputSheets';
import type { Settings } from '../../engine/settings';
import type { PaneTexts } from '../../i18n/texts';
import { cellAddress } from '../../inputs/address';
import { excelTableName, type ColumnDeclaration, type ColumnHint, type TableDeclaration } from '../../inputs/columns';
import type { InputTableId } from '../../inputs/reading';
import { SCHOOLS_TABLE } from '../../inputs/schools';
import { columnList } from './columnLists';
import { columnFormat, columnWidth, isWrapped } from './columnLooks';
import { exampleRow } from './exampleRows';
import { listBelow } from './schoolNames';
import { settingsRows } from './settingsRows';

/**
 * Rows to type in. Excel lets a table grow, but lists and formats only come along where rows are typed one by one:
 * so there is room for a municipality of fifty schools in nine procedures, two years, all risk parameters and factors.
 */
const BLANK_ROWS: Readonly<Record<InputTableId, number>> = {
  schools: 100,
  results: 1_000,
  participants: 5_000,
  socialPassport: 300,
  risks: 2_000,
  riskProfile: 500,
  indicators: 2_000,
  lists: 300,
  literacy: 500,
  prevention: 200,
  rubric: 200,
  schoolChanges: 50,
  catalogue: 100,
  roadmap: 200,
  decisions: 100,
  noteTemplate: 50,
  settings: 0,
};

export interface PlanSources {
  readonly texts: PaneTexts;
  readonly now: Date;
  readonly settings: Settings;
  /** What the workbook's own «Школы» offers; `null`: there is no such table. */
  readonly schools: string | null;
}

const columnsOf = ({ columns }: TableDeclaration): readonly (readonly [id: string, ColumnDeclaration])[] =>
  Object.entries(columns).filter(([, { onlyFound }]) => !onlyFound);

const hintOf = ({ hint, required }: ColumnDeclaration, { inputSheets }: PaneTexts): { title: string; message: string } => {
  const hints: Readonly<Record<ColumnHint, { readonly title: string; readonly message: string }>> = inputSheets.hints;
  const { title, message } = hints[hint];
  return { title, message: required ? `${inputSheets.required} ${message}` : message };
};

/** What the table is, and how to go about it. */
const titleLines = (table: TableDeclaration, { inputSheets: { titles, guide, settingsGuide } }: PaneTexts): readonly string[] => [titles[table.id], table.id === 'settings' ? settingsGuide : guide];

/** The address of a column's first cell: the heading stands right below the title, and the cell right below the heading. */
export const firstCell = (table: TableDeclaration, column: string, texts: PaneTexts): string =>
  cellAddress(
    titleLines(table, texts).length + 1,
    columnsOf(table).findIndex(([id]) => id === column),
  );

/** The names in a blank «Школы»: the example row and those to come. */
const listOfBlankSchools = (texts: PaneTexts): string => listBelow(SCHOOLS_TABLE.name, firstCell(SCHOOLS_TABLE, 'school', texts), 1 + BLANK_ROWS.schools);

const planOf = (table: TableDeclaration, schools: string | null, { texts, now, settings }: PlanSources): InputSheetPlan => {
  const { inputSheets } = texts;
  const columns = columnsOf(table);
  const example = exampleRow(table.id, inputSheets, now);
  return {
    table: table.id,
    name: table.name,
    tableName: excelTableName(table),
    title: titleLines(table, texts).join('\n'),
    columns: columns.map(([id, column]) => ({
      header: column.header,
      width: columnWidth(column),
      required: column.required,
      hint: hintOf(column, texts),
      list: columnList(column, { now, schools }, table.id === SCHOOLS_TABLE.id && id === 'school'),
      format: columnFormat(column),
      ...(table.ofReports && { wrap: isWrapped(column) }),
      note: '',
    })),
    example: example && columns.map(([id]) => example[id] ?? ''),
    rows: table.id === 'settings' ? settingsRows(settings, texts) : [],
    blankRows: BLANK_ROWS[table.id],
  };
};

/** In the order of the tables given. */
export const inputSheetPlans = (tables: readonly TableDeclaration[], sources: PlanSources): readonly InputSheetPlan[] => {
  const schools = tables.some(({ id }) => id === SCHOOLS_TABLE.id) ? listOfBlankSchools(sources.texts) : sources.schools;
  return tables.map((table) => planOf(table, schools, sources));
};
