/** `workbook.application` and the culture that numbers are shown in. */
import { getLocale } from 'numfmt';
import type { HostWorkbook } from '../../../files/workbook/model';
import { one } from '../arguments';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';

const separators = ({ culture }: Session): { decimal: string; group: string } => {
  const locale = getLocale(culture);
  return { decimal: locale?.decimal ?? '.', group: locale?.group ?? ',' };
};

const numberFormatType: ObjectType<HostWorkbook> = {
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: (_workbook, session) => separators(session).decimal },
    NumberGroupSeparator: { get: (_workbook, session) => separators(session).group },
  },
};

const cultureType: ObjectType<HostWorkbook> = {
  name: 'CultureInfo',
  scalars: { Name: { get: (_workbook, session) => session.culture } },
  parts: { NumberFormat: (workbook) => bind(numberFormatType, workbook) },
};

export const applicationType: ObjectType<HostWorkbook> = {
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: (_workbook, session) => separators(session).decimal },
    ThousandsSeparator: { get: (_workbook, session) => separators(session).group },
    UseSystemSeparators: { get: () => true },
  },
  parts: { CultureInfo: (workbook) => bind(cultureType, workbook) },
  methods: {
    Calculate: (workbook, args, session) => {
      const type = one(args.at(0), ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      if (type !== 'Recalculate') {
        for (const sheet of workbook.sheets) for (const { row, column, cell } of sheet.cells.entries()) if (cell.formula !== null) session.changed(sheet, row, column);
      }
      session.recalculate();
    },
    // Both last until the next sync, which here is the end of this very request: nothing is drawn or calculated before it.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
