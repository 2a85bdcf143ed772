/** Of how many procedures and years the columns of a wide sheet are. */
import type { CheckReport } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';

type Found = CheckReport['found'][number];

/** What the mapping, or the note of what was recognised, says of the sheet. */
const valuesOf = ({ table, name, sheet, foundBy }: Found, { mappings, issues }: CheckReport): { readonly procedures: number; readonly years: number } => {
  if (foundBy === 'mapping') {
    const columns = mappings.filter((mapping) => mapping.table === table && mapping.sheet === sheet).flatMap((mapping) => mapping.columns);
    const distinct = (id: string): number => new Set(columns.flatMap(({ of }) => of[id] ?? [])).size;
    return { procedures: distinct('procedure'), years: distinct('year') };
  }
  for (const { issue } of issues) {
    if (issue.code === 'layout-recognised' && issue.sheet === sheet && issue.data.table === name) return { procedures: issue.data.procedures.length, years: issue.data.years.length };
  }
  return { procedures: 0, years: 0 };
};

/** "" where each row of the sheet is a row of the table. Procedures and years are told where they make up all groups. */
export const wideWords = (found: Found, check: CheckReport, { pane }: Pick<PaneTexts, 'pane'>): string => {
  const { groups } = found;
  if (groups <= 1) return '';
  const { procedures, years } = valuesOf(found, check);
  const isAll = Math.max(1, procedures) * Math.max(1, years) === groups;
  return isAll ? pane.mapping.wideOf(procedures > 1 ? procedures : 0, years > 1 ? years : 0) : pane.mapping.wide(groups);
};
