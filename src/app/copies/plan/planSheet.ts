/** A laid-out sheet as a sheet of a workbook in memory: the same that Excel's client would make of it. */
import type { TakenNames } from '../../../excel/names';
import type { HostSheet } from '../../../files/workbook/model';
import type { SheetPlan } from '../../../sheets/plan';
import type { SheetId } from '../../../sheets/spec';
import { fillCells } from './cells';
import { chartsOf } from './charts';
import { conditionalsOf, pageOf, sizeLines, tablesOf, validationsOf } from './frame';

export interface Surroundings {
  /** The name in this workbook of every generated sheet. */
  readonly names: ReadonlyMap<SheetId, string>;
  readonly tableNames: TakenNames;
  readonly nextTableId: () => number;
}

/** The sheet is blank. */
export const fillSheet = (sheet: HostSheet, plan: SheetPlan<string>, { names, tableNames, nextTableId }: Surroundings): void => {
  fillCells(sheet, plan, names);
  sizeLines(sheet, plan);
  sheet.tables = tablesOf(plan, tableNames, nextTableId);
  sheet.conditionalFormats = conditionalsOf(plan);
  sheet.validations = validationsOf(plan);
  sheet.charts = chartsOf(sheet, plan.charts);
  sheet.freeze = { ...plan.freeze };
  sheet.tabColor = plan.tabColor.toUpperCase();
  sheet.showGridlines = false;
  sheet.pageLayout = pageOf(plan, sheet);
  sheet.touched = true;
};
