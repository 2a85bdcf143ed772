/** A plan of merging as work for Excel: what has to stand still, what is written, which tables grow. */
import { growTable, togetherWith } from '../../excel/appendRows';
import type { JournalPlace } from '../../excel/journal';
import type { MergeWork } from '../../excel/mergeCells';
import type { TableGround } from '../../inputs/incoming/ground';
import type { MergePlan } from '../../inputs/incoming/plan';
import { declarationOf } from '../../inputs/incoming/rowKeys';
import { columnFormat } from '../changes/columnLooks';
import { journalRows, journalTextColumns } from './journal';

/** Columns of the sheet that hold texts which look like numbers: codes, years, numbers of parameters. */
const textColumns = ({ table, columns }: TableGround): ReadonlySet<number> => {
  const declared = declarationOf(table)?.columns ?? {};
  return new Set(Object.entries(columns).flatMap(([id, column]) => (declared[id] && columnFormat(declared[id]) !== null ? [column] : [])));
};

const growthOf = (ground: TableGround, { rows, columns }: MergePlan): MergeWork =>
  growTable({
    ...ground,
    rows: rows.find((one) => one.ground === ground)?.rows ?? [],
    headers: columns.filter((one) => one.ground === ground).map(({ column, header }) => ({ column, header })),
    textColumns: textColumns(ground),
  });

const standing = ({ grounds }: MergePlan): MergeWork => ({
  witnesses: grounds.flatMap(({ sheet, witnesses }) => witnesses.map((witness) => ({ ...witness, sheet, otherwise: 'cells-changed' as const }))),
  changes: [],
  resizes: [],
});

export const mergeWork = (plan: MergePlan, journal: JournalPlace, moment: Date): MergeWork =>
  togetherWith(
    standing(plan),
    { witnesses: [], changes: plan.cells, resizes: [] },
    ...plan.grounds.map((ground) => growthOf(ground, plan)),
    growTable({ ...journal, rows: journalRows(plan.journal, moment, journal.firstColumn), headers: [], textColumns: journalTextColumns(journal.firstColumn) }),
  );
