/** Tables that a merging needs and the workbook has not: their blank sheets, as plans and, once they are there, as ground. */
import type { InputSheetPlan, MadeSheet } from '../../excel/inputSheets';
import { INPUT_TABLES } from '../../inputs/inputTables';
import type { TableGround } from '../../inputs/incoming/ground';
import type { TableToMake } from '../../inputs/incoming/plan';
import { declarationOf } from '../../inputs/incoming/rowKeys';
import { inputSheetPlans } from '../changes/inputSheetPlans';
import type { Look } from '../changes/look';
import { listOfSchools } from '../changes/schoolNames';
import type { Environment } from '../environment';

/** Blank rows that stay when all is merged. */
const SPARE_ROWS = 50;
/** More than a request could carry; the table grows by itself. */
const MOST_ROWS = 20_000;

/** Without example rows: there are real ones. */
export const plansOfTables = (tables: readonly TableToMake[], { content, check }: Look, { texts, now }: Environment): readonly InputSheetPlan[] => {
  const rows = new Map(tables.map((one) => [one.table, one.rows]));
  const declarations = INPUT_TABLES.filter(({ id }) => rows.has(id));
  const plans = inputSheetPlans(declarations, { texts, now: now(), settings: check.settings, schools: listOfSchools(content) });
  return plans.map((plan) => ({ ...plan, example: null, blankRows: Math.min(MOST_ROWS, Math.max(plan.blankRows, (rows.get(plan.table) ?? 0) + SPARE_ROWS)) }));
};

/** Where the header of a sheet stands, by its plan: below the title's lines, and a line of notes if there are any. */
export const headerRowOf = ({ title, columns }: Pick<InputSheetPlan<string>, 'title' | 'columns'>): number =>
  (title === null ? 0 : title.split('\n').length) + (columns.some(({ note }) => note !== '') ? 1 : 0);

export const groundOfMade = (plan: InputSheetPlan, { name, tableName }: MadeSheet): TableGround => {
  const headerRow = headerRowOf(plan);
  const ids = new Map(Object.entries(declarationOf(plan.table)?.columns ?? {}).map(([id, { header }]) => [header, id]));
  return {
    table: plan.table,
    sheet: name,
    foundBy: 'table-name',
    excelTable: tableName,
    headerRow,
    firstColumn: 0,
    lastColumn: plan.columns.length - 1,
    firstFree: headerRow + 1,
    freeRows: plan.blankRows,
    widens: true,
    columns: Object.fromEntries(plan.columns.flatMap(({ header }, column) => {
      const id = ids.get(header);
      return id === undefined ? [] : [[id, column]];
    })),
    constants: {},
    open: true,
    witnesses: [],
  };
};
