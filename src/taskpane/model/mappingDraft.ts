/** A mapping as the user is making it, over the guess that she was offered. */
import type { MappingProposal, TableMapping } from '../../app/results';

export type ChosenColumns = TableMapping['columns'];

/** `null`: no column of the sheet holds it. */
export const withColumn = (columns: ChosenColumns, id: string, column: number | null): ChosenColumns => {
  const others = Object.fromEntries(Object.entries(columns).filter(([other]) => other !== id));
  return column === null ? others : { ...others, [id]: column };
};

/**
 * Headers that the table cannot be read without. What the guess could do without (because another column serves)
 * is not asked for either.
 */
export const missingColumns = ({ columns, guess, missing }: MappingProposal, chosen: ChosenColumns): readonly string[] =>
  columns.filter(({ id, required }) => chosen[id] === undefined && (missing.includes(id) || (required && guess.columns[id] !== undefined))).map(({ header }) => header);

/** Letters of columns that were chosen for more than one thing. */
export const columnsTwice = ({ headers }: MappingProposal, chosen: ChosenColumns): readonly string[] => {
  const times = new Map<number, number>();
  for (const column of Object.values(chosen)) times.set(column, (times.get(column) ?? 0) + 1);
  return headers.filter(({ column }) => (times.get(column) ?? 0) > 1).map(({ letters }) => letters);
};
