/** Which of the compared cells the user accepts. What differs is never chosen for her; of rivals one at most is chosen. */
import type { ComparedCell } from '../../app/results';

/** Ids of accepted cells. */
export type Accepted = ReadonlySet<string>;

type Cells = ReadonlyMap<string, ComparedCell>;

/** It can be written: it is not what stands there already, and has a cell of its own. */
export const canAccept = ({ kind, readOnly }: ComparedCell): boolean => kind !== 'same' && !readOnly;

/** Nothing stands in its place and nothing else is offered for it: it can be accepted along with others. */
export const isPlainNew = (cell: ComparedCell): boolean => cell.kind === 'new' && cell.rivals.length === 0 && canAccept(cell);

/** What is ticked to begin with. */
export const preselected = (cells: Cells): Accepted => new Set([...cells.values()].filter(isPlainNew).map(({ id }) => id));

export const accept = (accepted: Accepted, { id, rivals }: ComparedCell, on: boolean): Accepted => {
  const next = new Set(accepted);
  if (!on) next.delete(id);
  else {
    next.add(id);
    for (const rival of rivals) next.delete(rival);
  }
  return next;
};

/** The plain new ones among these cells, all at once. */
export const acceptNew = (accepted: Accepted, cells: readonly ComparedCell[], on: boolean): Accepted => {
  const next = new Set(accepted);
  for (const cell of cells) {
    if (!isPlainNew(cell)) continue;
    if (on) next.add(cell.id);
    else next.delete(cell.id);
  }
  return next;
};

/** Of the plain new ones among these cells: all, none, or some. */
export const acceptedNew = (accepted: Accepted, cells: readonly ComparedCell[]): { readonly all: number; readonly chosen: number; readonly state: boolean | 'mixed' } => {
  // of a hundred thousand cells, at every tick
  let all = 0;
  let chosen = 0;
  for (const cell of cells) {
    if (!isPlainNew(cell)) continue;
    all += 1;
    if (accepted.has(cell.id)) chosen += 1;
  }
  return { all, chosen, state: chosen === 0 ? false : chosen === all ? true : 'mixed' };
};

export interface Effect {
  readonly values: number;
  /** Cells in which nothing stands. */
  readonly fills: number;
  /** Cells in which something else stands. */
  readonly replaces: number;
  readonly schools: number;
}

/** What accepting these does to the workbook. */
export const effectOf = (accepted: Accepted, cells: Cells): Effect => {
  const schools = new Set<string>();
  let values = 0;
  let replaces = 0;
  for (const id of accepted) {
    const cell = cells.get(id);
    if (!cell) continue;
    values += 1;
    if (cell.kind === 'differs') replaces += 1;
    schools.add(cell.school);
  }
  return { values, fills: values - replaces, replaces, schools: schools.size };
};

/** After another comparison: what was decided before stays decided, where it is still there to be decided on. */
export const carriedOver = (accepted: Accepted, before: Cells, now: Cells): Accepted => {
  const fresh = [...now.values()].filter((cell) => (before.has(cell.id) ? accepted.has(cell.id) && canAccept(cell) : isPlainNew(cell)));
  return new Set(fresh.map(({ id }) => id));
};
