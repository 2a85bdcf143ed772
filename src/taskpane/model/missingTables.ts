/** The input tables that a workbook lacks: which are missed and which are not, because another does their work. */
import type { CheckReport, InputNeed, InputTableId } from '../../app/results';

/** Tables of which one is enough. */
const TWINS = { results: 'participants', participants: 'results', risks: 'riskProfile', riskProfile: 'risks' } as const;
type Twin = keyof typeof TWINS;

export interface MissingTable extends InputNeed {
  /** The table itself where its twin is there; `null` where it is missed. */
  readonly spared: Twin | null;
}

const isTwin = (id: InputTableId): id is Twin => id in TWINS;

/** Settings stand in the pane: their sheet is never missed. */
export const missingTables = ({ missing, tables }: Pick<CheckReport, 'missing' | 'tables'>): readonly MissingTable[] => {
  const absent = new Set(missing);
  const all = tables.filter(({ id }) => id !== 'settings' && absent.has(id)).map((table) => ({ ...table, spared: isTwin(table.id) && !absent.has(TWINS[table.id]) ? table.id : null }));
  return [...all.filter(({ spared }) => spared === null), ...all.filter(({ spared }) => spared !== null)];
};

/** What a newcomer needs most: ticked before she has chosen anything. */
const FIRST: readonly InputTableId[] = ['schools', 'results', 'socialPassport', 'risks'];

export const suggestedSheets = (missing: readonly MissingTable[]): readonly InputTableId[] => missing.filter(({ id, spared }) => spared === null && FIRST.includes(id)).map(({ id }) => id);
