/** What of a plan belongs to the sheet and not to its cells: sizes, tables, colours that follow values, lists, paper. */
import { offerOf } from '../../../excel/choices';
import { asFormula, OPERATORS } from '../../../excel/conditionals';
import { heightRuns, pointsOfCharacters } from '../../../excel/dimensions';
import { freeTableName, type TakenNames } from '../../../excel/names';
import { MARGINS } from '../../../excel/page';
import { HEADER_AND_ONE_ROW, TABLE_STYLE } from '../../../excel/tables';
import type { HostConditionalFormat, HostPageLayout, HostSheet, HostTable } from '../../../files/workbook/model';
import { charactersFromPoints } from '../../../files/workbook/units';
import type { PlanConditional, SheetPlan } from '../../../sheets/plan';

/** A sheet measures widths in characters, Excel's client in points: the way there and back rounds as in Excel. */
export const sizeLines = (sheet: HostSheet, { columnWidths, rowHeights, workingColumns }: SheetPlan<string>): void => {
  columnWidths.forEach((characters, column) => sheet.columnWidths.set(column, charactersFromPoints(pointsOfCharacters(characters))));
  for (const { height, first, last } of heightRuns(rowHeights)) for (let row = first; row <= last; row += 1) sheet.rowHeights.set(row, height);
  for (const { first, last } of workingColumns) {
    for (let column = first; column <= last; column += 1) {
      sheet.columnOutline.set(column, 1);
      sheet.hiddenColumns.add(column);
    }
  }
};

export const tablesOf = ({ tables }: SheetPlan<string>, taken: TakenNames, nextId: () => number): HostTable[] =>
  tables
    .filter(({ range }) => range.rows >= HEADER_AND_ONE_ROW)
    .map(({ name, range }) => ({
      id: nextId(),
      name: freeTableName(name, taken),
      range: { ...range },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: false,
      style: TABLE_STYLE,
    }));

const colorOf = (color: string | undefined): string | null => color?.toUpperCase() ?? null;

const ruleOf = ({ rule, color, fill }: PlanConditional): HostConditionalFormat['rule'] => {
  const painted = { fontColor: colorOf(color), fill: colorOf(fill) };
  switch (rule.kind) {
    case 'color-scale':
      return { kind: 'colorScale', minimum: rule.low.toUpperCase(), maximum: rule.high.toUpperCase() };
    case 'formula':
      return { kind: 'custom', formula: rule.formula, ...painted };
    case 'cell-value':
      return { kind: 'cellValue', operator: OPERATORS[rule.operator], formula1: asFormula(rule.formula), formula2: null, ...painted };
  }
};

/** The first rule stands above the others, here and in the file. */
export const conditionalsOf = ({ conditionals }: SheetPlan<string>): HostConditionalFormat[] =>
  conditionals.map((conditional, at) => ({ id: `cf-${String(at + 1)}`, range: { ...conditional.range }, rule: ruleOf(conditional) }));

export const validationsOf = ({ choices = [] }: SheetPlan<string>): HostSheet['validations'] =>
  choices.map((choice) => {
    const { source, title, message, refusal } = offerOf(choice);
    return { range: { row: choice.row, column: choice.column, rows: 1, columns: 1 }, list: source, promptTitle: title, promptMessage: message, errorTitle: title, errorMessage: refusal };
  });

export const pageOf = ({ print }: SheetPlan<string>, { pageLayout }: HostSheet): HostPageLayout => ({
  ...pageLayout,
  orientation: print.orientation,
  paperSize: 'a4',
  fitToWidth: 1,
  fitToHeight: print.pages ?? null,
  printArea: { ...print.area },
  titleRows: print.titleRows && { ...print.titleRows },
  ...(print.breaks.length > 0 && { rowBreaks: [...print.breaks] }),
  margins: { ...MARGINS },
  footerLeft: print.footerLeft,
  footerRight: print.footerRight,
});
