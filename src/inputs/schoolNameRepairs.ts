/** Names of schools that miss a name of «Школы» by a little: one repair for each name. */
import type { Issue } from './issues';
import { MOST_CELLS_OF_SPELLING, type CellRepair, type Repair } from './repairs';
import type { SchoolDirectory } from './schoolDirectory';
import { cellAt, type TableRegion } from './tableRegion';
import { tidyText } from './text';

/** `issues`: those of this table that name an unknown school. */
export const schoolNameRepairs = (region: TableRegion, issues: readonly Issue[], directory: SchoolDirectory): readonly Repair[] => {
  const { declaration, sheet, headers } = region;
  const column = headers.indexes.get('school');
  const codeColumn = headers.indexes.get('code');
  if (column === undefined) return [];
  const byName = new Map<string, CellRepair[]>();
  for (const { code, data, address } of issues) {
    if (code !== 'school-unknown' || data.suggestion === null || address === null) continue;
    const row = Number(address.replace(/\D+/, '')) - 1 - sheet.row;
    const was = cellAt(sheet, row, column);
    const becomes = directory.certainName(codeColumn === undefined ? '' : cellAt(sheet, row, codeColumn), was);
    if (becomes !== data.suggestion) continue;
    const name = tidyText(String(was));
    const cells = byName.get(name) ?? [];
    if (cells.length === 0) byName.set(name, cells);
    if (cells.length < MOST_CELLS_OF_SPELLING) cells.push({ address, was, becomes });
  }
  return [...byName].map(([name, cells]) => ({
    id: `school-name:${declaration.id}:${name}`,
    kind: 'school-name',
    table: declaration.name,
    sheet: sheet.name,
    column: declaration.columns['school']?.header ?? '',
    cells,
  }));
};
