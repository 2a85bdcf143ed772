/**
 * Opens the invented district as a workbook of its own; the user's workbook is not touched.
 *
 * Data flow: the sample's bytes (a part of the add-in that is loaded on demand) → excel/openWorkbook → a new window.
 */
import { openAsNewWorkbook } from '../../excel/openWorkbook';
import { fromExcel, type AppResult } from '../problem';

/** Gives an .xlsx file in base64. */
export type LoadSample = () => Promise<string>;

const loadSample: LoadSample = async () => (await import(/* webpackChunkName: "sample-district" */ '../../../assets/samples/sample-district.xlsx')).default;

export const openSample = async (load: LoadSample = loadSample): Promise<AppResult<void>> => fromExcel(await openAsNewWorkbook(await load()));
