/** Which tables of the user's a report rests on. */
import type { OfferedTable } from '../../excel/memory';
import type { ReportSheetId } from '../../sheets/spec';

/** In the order in which their sheets are made. */
const TABLES: readonly OfferedTable[] = ['catalogue', 'roadmap', 'decisions', 'noteTemplate'];

const NEEDS: Readonly<Partial<Record<ReportSheetId, readonly OfferedTable[]>>> = {
  recommendations: ['catalogue'],
  'roadmap-progress': ['catalogue', 'roadmap'],
  'measures-effect': ['decisions'],
  note: ['noteTemplate'],
};

export const tablesFor = (reports: readonly ReportSheetId[]): readonly OfferedTable[] => {
  const needed = new Set(reports.flatMap((report) => NEEDS[report] ?? []));
  return TABLES.filter((table) => needed.has(table));
};
