/** The add-in's own settings, which travel with the workbook: how computed cells are written. */
import type { FormulaMode } from '../sheets/spec';
import type { ExcelResult } from './errors';
import { runExcel } from './run';

export interface AppSettings {
  readonly formulaMode: FormulaMode;
}

const MODE_KEY = 'shnor.formulaMode';
const MODES: Readonly<Record<FormulaMode, true>> = { addin: true, plain: true, values: true };

/** Live formulas of the add-in, unless the workbook says otherwise. */
export const DEFAULT_APP_SETTINGS: AppSettings = { formulaMode: 'addin' };

const isMode = (value: unknown): value is FormulaMode => typeof value === 'string' && Object.hasOwn(MODES, value);

export const readAppSettings = (): Promise<ExcelResult<AppSettings>> =>
  runExcel('settings', async (context) => {
    const mode = context.workbook.settings.getItemOrNullObject(MODE_KEY).load('value');
    await context.sync();
    const value: unknown = mode.isNullObject ? null : mode.value;
    return isMode(value) ? { formulaMode: value } : DEFAULT_APP_SETTINGS;
  });

export const writeAppSettings = ({ formulaMode }: AppSettings): Promise<ExcelResult<void>> =>
  runExcel('settings', async (context) => {
    context.workbook.settings.add(MODE_KEY, formulaMode);
    await context.sync();
  });
