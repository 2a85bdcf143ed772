/**
 * How computed cells are written: a choice that travels with the workbook.
 *
 * Data flow: the pane's choice → excel/appSettings → the workbook's settings, and back when it is opened again.
 */
import { readAppSettings, writeAppSettings } from '../excel/appSettings';
import type { FormulaMode } from '../sheets/spec';
import { done, fromExcel, type AppResult } from './problem';

export const readFormulaMode = async (): Promise<AppResult<FormulaMode>> => {
  const settings = fromExcel(await readAppSettings());
  return settings.ok ? done(settings.report.formulaMode) : settings;
};

export const rememberFormulaMode = async (formulaMode: FormulaMode): Promise<AppResult<void>> => fromExcel(await writeAppSettings({ formulaMode }));
