/** The sheet of charts, written through Microsoft's client over the local host. */
import { writePlans } from '../../../src/excel/writePlans';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetSpec } from '../../../src/sheets/spec';
import { openInExcel } from './excel';
import { workbookOf } from './workbooks';

export const writtenSheet = async (spec: SheetSpec): Promise<HostWorkbook> => {
  const workbook = workbookOf([{ name: 'Школы', rows: [['Школа']] }]);
  openInExcel(workbook);
  const result = await writePlans([layoutSheet(spec, 'plain')], { computedAt: new Date('2026-11-22T10:00:00Z'), takenSuffix: String });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return workbook;
};
