/** Which sheets a computing writes. */
import { CALCULATION_SHEET_IDS, isReportSheet, SHEET_IDS, type SheetId } from '../sheets/spec';
import type { ComputeOptions, GeneratedSheet } from './results';

/** In the order of the workbook. Reports that stand there are written anew as soon as any calculation is. */
export const wantedSheets = ({ sheets = CALCULATION_SHEET_IDS }: Pick<ComputeOptions, 'sheets'>, standing: readonly Pick<GeneratedSheet, 'id'>[]): readonly SheetId[] => {
  const computes = sheets.some((id) => !isReportSheet(id));
  const renewed = computes ? standing.map(({ id }) => id).filter(isReportSheet) : [];
  const wanted = new Set<SheetId>([...sheets, ...renewed]);
  return SHEET_IDS.filter((id) => wanted.has(id));
};
