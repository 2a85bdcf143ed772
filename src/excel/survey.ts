/**
 * Who is who among the sheets: the add-in's own by their marks, staging sheets of a run that broke off, and the
 * user's. Two requests; sheets are resolved anew in each run, since the user may have switched workbooks.
 */
import type { SheetId } from '../sheets/spec';
import { chooseGenerated, MARK_KEY, parseMark, STAGING_KEY, type SheetMark } from './marks';

export interface SurveyedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** `null`: no mark, or a copy's that does not count. */
  readonly mark: SheetMark | null;
  readonly staging: boolean;
}

export interface Survey {
  /** In the order of the tabs. */
  readonly sheets: readonly SurveyedSheet[];
  readonly generated: ReadonlyMap<SheetId, SurveyedSheet>;
  readonly staging: readonly SurveyedSheet[];
  /** Neither generated nor staging. */
  readonly users: readonly SurveyedSheet[];
}

/**
 * Surveys the workbook. What is loaded on the context before the call arrives with the first request; what
 * `alsoLoad` asks for, once the sheets are known, arrives with the second.
 */
export const surveyWorkbook = async (context: Excel.RequestContext, alsoLoad: (sheets: readonly Excel.Worksheet[]) => void = () => undefined): Promise<Survey> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK_KEY).load('value'),
    staging: sheet.customProperties.getItemOrNullObject(STAGING_KEY).load('value'),
  }));
  alsoLoad(worksheets.items);
  await context.sync();
  return surveyOf(
    asked.map(({ sheet, mark, staging }) => ({
      sheet,
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      mark: mark.isNullObject ? null : parseMark(mark.value),
      staging: !staging.isNullObject,
    })),
  );
};

const surveyOf = (sheets: readonly SurveyedSheet[]): Survey => {
  const generated = chooseGenerated(sheets.filter(({ staging }) => !staging));
  const own = new Set(generated.values());
  return {
    sheets,
    generated,
    staging: sheets.filter(({ staging }) => staging),
    users: sheets.filter((sheet) => !sheet.staging && !own.has(sheet)),
  };
};
