/** Where the user is: excel/selection → a sheet and a cell. */
import type { CellPlace } from '../excel/navigate';
import { readSelection } from '../excel/selection';
import { fromExcel, type AppResult } from './problem';

export const selection = async (): Promise<AppResult<CellPlace>> => fromExcel(await readSelection());
