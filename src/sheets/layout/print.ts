/** A4, one page wide. */
import type { PlanPrint } from '../plan';
import { DEFAULT_ROW_HEIGHT } from './measure';
import { pageBreaks, pageSize } from './pages';
import { tablePlace, type Placement } from './place';

const printedRows = ({ spec, anchors, rows }: Placement): number => {
  if (spec.screenOnlyFrom === undefined) return rows;
  const first = anchors.get(spec.screenOnlyFrom);
  if (first === undefined) throw new Error(`no heading ${spec.screenOnlyFrom} on the sheet`);
  return first;
};

/** Rows repeated on every page: only when a good part of the frozen table stands on a second page, for what follows the table carries its header too. */
const PAGES_TO_REPEAT = 1.25;

const titleRows = (placement: Placement, heights: ReadonlyMap<number, number>): PlanPrint['titleRows'] => {
  const { spec } = placement;
  if (!spec.frozen) return null;
  const { bands, header, data } = tablePlace(placement, spec.frozen.table);
  let height = 0;
  for (let row = 0; row < data.row + data.rows; row += 1) height += heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  return height > PAGES_TO_REPEAT * pageSize(placement) ? { first: bands, last: header.row } : null;
};

export const planPrint = (placement: Placement, heights: ReadonlyMap<number, number>): PlanPrint => {
  const rows = printedRows(placement);
  const titles = titleRows(placement, heights);
  const { pages } = placement.spec;
  return {
    orientation: placement.spec.orientation,
    titleRows: titles,
    area: { row: 0, column: 0, rows, columns: placement.grid.printed },
    breaks: pages === 1 ? [] : pageBreaks(placement, heights, titles, rows),
    ...(pages === undefined ? {} : { pages }),
    footerLeft: '&A',
    footerRight: '&P / &N',
  };
};
