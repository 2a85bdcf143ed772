/** Tells of edits of the user's sheets, soon after: excel/watch → a call back. What the add-in writes does not count. */
import { watchInputs } from '../excel/watch';
import { fromExcel, type AppResult } from './problem';

export const watchEdits = async (onEdit: () => void): Promise<AppResult<void>> => fromExcel(await watchInputs(onEdit));
