/**
 * Takes the user to a cell that a report speaks of.
 *
 * Data flow: a place from an issue or a result → excel/navigate → the cell is selected, or a problem says why not
 * (the sheet was deleted or renamed since, or is hidden).
 */
import { selectCell, type CellPlace } from '../excel/navigate';
import { fromExcel, type AppResult } from './problem';

export const showCell = async (place: CellPlace): Promise<AppResult<void>> => fromExcel(await selectCell(place));

export type { CellPlace } from '../excel/navigate';
