/** The input tables that a workbook lacks: which are missed and which are not, because another does their work. */
import type { CheckReport, InputNeed, InputTableId } from '../../app/results';
import { sparedTable } from './gaps';

export interface MissingTable extends InputNeed {
  /** The table itself where another one does its work; `null` where it is missed. */
  readonly spared: ReturnType<typeof sparedTable>;
}

/** Settings stand in the pane: their sheet is never missed. */
export const missingTables = ({ missing, tables }: Pick<CheckReport, 'missing' | 'tables'>): readonly MissingTable[] => {
  const absent = new Set(missing);
  const all = tables.filter(({ id }) => id !== 'settings' && absent.has(id)).map((table) => ({ ...table, spared: sparedTable(table.id, { missing }) }));
  return [...all.filter(({ spared }) => spared === null), ...all.filter(({ spared }) => spared !== null)];
};

/** What a newcomer needs most: ticked before she has chosen anything. */
const FIRST: readonly InputTableId[] = ['schools', 'results', 'socialPassport', 'risks'];

export const suggestedSheets = (missing: readonly MissingTable[]): readonly InputTableId[] => missing.filter(({ id, spared }) => spared === null && FIRST.includes(id)).map(({ id }) => id);
