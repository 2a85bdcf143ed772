/** A4, one page wide. */
import type { PlanPrint } from '../plan';
import { DEFAULT_ROW_HEIGHT } from './measure';
import { tablePlace, type Placement } from './place';

/** A4 inside usual margins, in points. */
const PAGE = { portrait: { width: 540, height: 760 }, landscape: { width: 785, height: 520 } } as const;
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

const printedRows = ({ spec, anchors, rows }: Placement): number => {
  if (spec.screenOnlyFrom === undefined) return rows;
  const first = anchors.get(spec.screenOnlyFrom);
  if (first === undefined) throw new Error(`no heading ${spec.screenOnlyFrom} on the sheet`);
  return first;
};

/** Rows repeated on every page: only when a good part of the frozen table stands on a second page, for what follows the table carries its header too. */
const PAGES_TO_REPEAT = 1.25;

const titleRows = (placement: Placement, heights: ReadonlyMap<number, number>): PlanPrint['titleRows'] => {
  const { spec, grid } = placement;
  if (!spec.frozen) return null;
  const { bands, header, data } = tablePlace(placement, spec.frozen.table);
  let width = 0;
  for (let at = 0; at < grid.printed; at += 1) width += (grid.widths[at] ?? 0) * POINTS_PER_CHARACTER + COLUMN_PADDING;
  let height = 0;
  for (let row = 0; row < data.row + data.rows; row += 1) height += heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  const page = PAGE[spec.orientation];
  const scale = Math.min(1, page.width / width);
  return height * scale > PAGES_TO_REPEAT * page.height ? { first: bands, last: header.row } : null;
};

export const planPrint = (placement: Placement, heights: ReadonlyMap<number, number>): PlanPrint => ({
  orientation: placement.spec.orientation,
  titleRows: titleRows(placement, heights),
  area: { row: 0, column: 0, rows: printedRows(placement), columns: placement.grid.printed },
  footerLeft: '&A',
  footerRight: '&P / &N',
});
