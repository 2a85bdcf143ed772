/**
 * A spec becomes a plan: every block gets its rows, every name in a formula its address.
 *
 *   spec → places of all blocks → contents, styles, links, colours → plan
 *
 * Blocks stand one below another on one grid of columns. Pure: the same spec and mode give the same plan.
 */
import { createCanvas, type Canvas } from './layout/canvas';
import { placeChart } from './layout/charts';
import { paintFacts } from './layout/facts';
import { placeBlocks, tablePlace, type PlacedBlock, type Placement } from './layout/place';
import { planPrint } from './layout/print';
import { paintTable } from './layout/tables';
import { paintHeading, paintList, paintNotes, paintTitle } from './layout/texts';
import type { SheetPlan } from './plan';
import type { FormulaMode, SheetId, SheetSpec, TableBlock } from './spec';
import { TONES } from './theme';

/** Excel's limit on the length of a sheet's name. */
const LONGEST_NAME = 31;
const GAP_HEIGHT = 9;

const paintBlock = (canvas: Canvas, placement: Placement, { block, row }: PlacedBlock, mode: FormulaMode): void => {
  switch (block.kind) {
    case 'heading':
      return paintHeading(canvas, placement, row, block);
    case 'notes':
      return paintNotes(canvas, placement, row, block);
    case 'list':
      return paintList(canvas, placement, row, block);
    case 'facts':
      return paintFacts(canvas, placement, row, block, mode);
    case 'table':
      return paintTable(canvas, placement, tablePlace(placement, block.id), mode);
    case 'chart':
    case 'scatter':
      return placeChart(canvas, placement, row, block);
  }
};

const workingColumns = (spec: SheetSpec<string>): SheetPlan['workingColumns'] => {
  const tables = spec.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const places = tables.flatMap(({ columns }) => columns.flatMap(({ working }, at) => (working ? [at] : [])));
  if (places.length === 0) return [];
  const first = places.reduce((least, at) => Math.min(least, at));
  if (tables.some(({ columns }) => columns.some(({ working }, at) => !working && at >= first))) throw new Error('a visible column stands where another table hides its working ones');
  return [{ first, last: places.reduce((most, at) => Math.max(most, at)) }];
};

const freeze = (placement: Placement): SheetPlan['freeze'] => {
  const { frozen } = placement.spec;
  return frozen ? { rows: tablePlace(placement, frozen.table).header.row + 1, columns: frozen.columns } : { rows: 0, columns: 0 };
};

/** @throws on a spec that contradicts itself: an unknown name in a formula, two tables of one id (a programmer's error). */
export const layoutSheet = <Id extends string = SheetId>(spec: SheetSpec<Id>, mode: FormulaMode): SheetPlan<Id> => {
  if (spec.name.length > LONGEST_NAME) throw new Error(`a sheet's name is longer than ${LONGEST_NAME}: ${spec.name}`);
  const placement = placeBlocks(spec);
  const canvas = createCanvas(placement);
  paintTitle(canvas, placement);
  for (const placed of placement.blocks) paintBlock(canvas, placement, placed, mode);
  for (const row of placement.gaps) canvas.heights.set(row, GAP_HEIGHT);
  return {
    id: spec.id,
    name: spec.name,
    mode,
    tabColor: TONES[spec.tabTone].solid,
    contents: canvas.contents,
    styles: canvas.styles,
    columnWidths: placement.grid.widths,
    rowHeights: [...canvas.heights].map(([row, height]) => ({ row, height })).sort((a, b) => a.row - b.row),
    merges: canvas.merges,
    workingColumns: workingColumns(spec),
    tables: canvas.tables,
    charts: canvas.charts,
    conditionals: canvas.conditionals,
    links: canvas.links,
    ...(canvas.choices.length > 0 ? { choices: canvas.choices } : {}),
    freeze: freeze(placement),
    print: planPrint(placement, canvas.heights),
  };
};
