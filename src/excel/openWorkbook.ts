/** Opens a workbook beside the one the user works in. */
import { problemOf, type ExcelResult } from './errors';

/** `base64` holds an .xlsx file; it opens as a new workbook that has not been saved yet. */
export const openAsNewWorkbook = async (base64: string): Promise<ExcelResult<void>> => {
  try {
    await Excel.createWorkbook(base64);
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, problem: problemOf(error, 'opening') };
  }
};
