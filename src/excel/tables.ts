/** Excel tables over cells that are already written: filters and names, the look is the plan's. */
import type { SheetPlan } from '../sheets/plan';
import { freeTableName, type TakenNames } from './names';
import { rangeAt } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** A quiet built-in style: the plan colours the cells itself. */
export const TABLE_STYLE = 'TableStyleLight1';

/** A table needs a row under its header, or Excel inserts one and shifts what stands below. */
export const HEADER_AND_ONE_ROW = 2;

export const tableSteps = ({ tables }: SheetPlan, taken: TakenNames): readonly Step[] =>
  tables
    .filter(({ range }) => range.rows >= HEADER_AND_ONE_ROW)
    .map((planned) => {
      const name = freeTableName(planned.name, taken);
      return {
        bytes: RANGE_BYTES + 2 * PART_BYTES + 4 * SET_BYTES + jsonBytes(name),
        apply: (sheet) => {
          const table = sheet.tables.add(rangeAt(sheet, planned.range), true);
          table.name = name;
          table.style = TABLE_STYLE;
          table.showBandedRows = false;
          table.showFilterButton = true;
        },
      };
    });
