/** Sheets that look like an input table, but not so clearly that they are read without being asked. */
import type { CheckReport, InputTableId } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';

export interface UnclearSheet {
  readonly table: InputTableId;
  readonly name: string;
  readonly sheet: string;
  readonly why: keyof PaneTexts['pane']['mapping']['unclear'];
}

/** Each sheet once for each table. */
export const unclearSheets = ({ issues, tables }: Pick<CheckReport, 'issues' | 'tables'>): readonly UnclearSheet[] => {
  const unclear = new Map<string, UnclearSheet>();
  for (const { issue } of issues) {
    if (issue.code !== 'layout-unclear') continue;
    const table = tables.find(({ name }) => name === issue.data.table);
    const key = `${issue.sheet} ${issue.data.table}`;
    if (table && !unclear.has(key)) unclear.set(key, { table: table.id, name: table.name, sheet: issue.sheet, why: issue.data.why });
  }
  return [...unclear.values()];
};
