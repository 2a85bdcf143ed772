/** Tables whose name an Excel table or a sheet bears. */
import { excelTableName } from './columns';
import type { RawSheet, RawWorkbook } from './rawWorkbook';
import { candidateOf, candidateOnSheet, nameKey, type Candidate, type Sought } from './soughtTables';
import { boundsOfTable, type TableRegion } from './tableRegion';

export interface FoundByName {
  readonly found: readonly TableRegion[];
  /** The right name and the wrong columns. */
  readonly unfit: readonly Candidate[];
}

export const findByName = (workbook: RawWorkbook, sought: readonly Sought[]): FoundByName => {
  const found: TableRegion[] = [];
  const unfit: Candidate[] = [];
  for (const one of sought) {
    const candidates = [byTableName(workbook, one), bySheetName(workbook, one)];
    const fit = candidates.find((candidate) => candidate?.missing.length === 0);
    if (fit) found.push(fit.region);
    const bad = candidates.find((candidate) => candidate && candidate.missing.length > 0 && candidate !== fit);
    if (bad) unfit.push(bad);
  }
  return { found, unfit };
};

const byTableName = ({ sheets }: RawWorkbook, sought: Sought): Candidate | null => {
  const name = nameKey(excelTableName(sought.declaration));
  for (const sheet of sheets) {
    const table = sheet.tables.find((entry) => nameKey(entry.name) === name);
    const bounds = table && boundsOfTable(sheet, table);
    if (bounds) return candidateOf(sought, sheet, bounds, 'table-name');
  }
  return null;
};

/** Of several sheets that bear one of its names the first that has its columns, else the first. */
const bySheetName = ({ sheets }: RawWorkbook, sought: Sought): Candidate | null => {
  const candidates = [sought.declaration.name, ...sought.declaration.sheetSynonyms].flatMap((name) => {
    const sheet = sheets.find((entry) => nameKey(entry.name) === nameKey(name));
    return (sheet && hasContent(sheet) ? candidateOnSheet(sought, sheet, 'sheet-name') : null) ?? [];
  });
  return candidates.find(({ missing }) => missing.length === 0) ?? candidates[0] ?? null;
};

const hasContent = ({ values }: RawSheet): boolean => values.some((row) => row.some((cell) => cell !== ''));
