/**
 * Fills the user's tables that reports rest on: the catalogue of measures, the roadmap, decisions, the note's template.
 *
 * Data flow:
 * 1. thinker.offerRows   the workbook → rows that were never put in before, table by table
 * 2. excel/inputSheets   tables that are not there get their sheets
 * 3. excel/mergeCells    the rows go below those that stand there; nothing of the user's is touched
 * 4. memory              the codes of the rows: what the user takes out later is not put in again
 * Where a step fails, those before it are taken back.
 */
import { growTable, togetherWith } from '../../excel/appendRows';
import { makeSheets, takeBackSheets, type InputSheetPlan, type MadeSheet } from '../../excel/inputSheets';
import type { OfferedTable } from '../../excel/memory';
import { mergeCells, type MergeWork } from '../../excel/mergeCells';
import { setRowHeights, type RowHeights } from '../../excel/rowHeights';
import type { ColumnDeclaration } from '../../inputs/columns';
import type { TableGround } from '../../inputs/incoming/ground';
import { declarationOf } from '../../inputs/incoming/rowKeys';
import { heightOfLines, wrappedLines } from '../../sheets/layout/measure';
import { SIZES } from '../../sheets/theme';
import { columnFormat } from '../changes/columnLooks';
import { lookAtWorkbook } from '../changes/look';
import { changeMemory } from '../changes/memory';
import { groundOfMade, plansOfTables } from '../collect/madeTables';
import type { Environment } from '../environment';
import { done, fromExcel, type AppResult } from '../problem';
import { readContent } from '../readContent';
import type { PreparedTable } from '../results';
import type { OfferedRow } from './offeredRow';
import { COMPUTING, reporting } from '../stages';
import { thinkerOf, type TableOffer, type ThinkingOptions } from '../thinker';

interface Placed {
  readonly offer: TableOffer;
  readonly ground: TableGround;
  /** The sheet that was made for it. */
  readonly made: { readonly sheet: MadeSheet; readonly plan: InputSheetPlan } | null;
}

const columnsOf = ({ table }: TableOffer): Readonly<Record<string, ColumnDeclaration>> => declarationOf(table)?.columns ?? {};

/** Columns that the rows fill and the user's table lacks go beside its last one, where there is room. */
const addedColumns = ({ offer, ground }: Placed): readonly { readonly id: string; readonly column: number; readonly header: string }[] => {
  if (!ground.widens) return [];
  const filled = new Set(offer.rows.flatMap(({ cells }) => Object.keys(cells)));
  return Object.entries(columnsOf(offer))
    .filter(([id]) => filled.has(id) && !(id in ground.columns))
    .map(([id, { header }], at) => ({ id, column: ground.lastColumn + 1 + at, header }));
};

const growthOf = (placed: Placed): MergeWork => {
  const { offer, ground } = placed;
  const added = addedColumns(placed);
  const places: Readonly<Record<string, number>> = { ...ground.columns, ...Object.fromEntries(added.map(({ id, column }) => [id, column])) };
  const declared = columnsOf(offer);
  const work = growTable({
    ...ground,
    rows: offer.rows.map(({ cells }) => Object.entries(cells).flatMap(([id, value]) => (places[id] === undefined || value === '' ? [] : [{ column: places[id], value }]))),
    headers: added.map(({ column, header }) => ({ column, header })),
    textColumns: new Set(Object.entries(places).flatMap(([id, column]) => (declared[id] && columnFormat(declared[id]) !== null ? [column] : []))),
  });
  const standing = ground.witnesses.map((witness) => ({ ...witness, sheet: ground.sheet, otherwise: 'cells-changed' as const }));
  return { ...work, witnesses: [...standing, ...work.witnesses] };
};

const makeMissing = async (offers: readonly TableOffer[], environment: Environment): Promise<AppResult<readonly Placed[]>> => {
  const missing = offers.filter(({ exists, rows }) => !exists && rows.length > 0);
  if (missing.length === 0) return done([]);
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const plans: readonly InputSheetPlan[] = plansOfTables(missing.map(({ table, rows }) => ({ table, rows: rows.length })), look.report, environment);
  const made = fromExcel(await makeSheets(plans, { takenSuffix: environment.texts.inputSheets.takenSuffix }, true));
  if (!made.ok) return made;
  return done(made.report.flatMap((sheet, at) => missing.filter(({ table }) => table === sheet.table).flatMap((offer) => (plans[at] ? [{ offer, ground: groundOfMade(plans[at], sheet), made: { sheet, plan: plans[at] } }] : []))));
};

const standingPlaces = (offers: readonly TableOffer[]): readonly Placed[] =>
  offers.flatMap((offer) => (offer.exists && offer.ground && offer.rows.length > 0 ? [{ offer, ground: offer.ground, made: null }] : []));

/** As high as the longest of a row's sentences. Rows of the user's own sheets keep their heights. */
const heightsOf = ({ offer: { rows }, ground, made }: Placed): readonly RowHeights[] => {
  if (made === null) return [];
  const places = Object.entries(ground.columns).flatMap(([id, at]) => {
    const column = made.plan.columns[at];
    return column?.wrap ? [{ id, width: column.width }] : [];
  });
  const lines = (cells: OfferedRow['cells']): number => Math.max(1, ...places.map(({ id, width }) => wrappedLines(String(cells[id] ?? ''), width, SIZES.default)));
  return [{ sheet: ground.sheet, rowHeights: rows.map(({ cells }, at) => ({ row: ground.firstFree + at, height: heightOfLines(lines(cells), SIZES.default) })) }];
};

const remember = (offers: readonly TableOffer[]): Promise<AppResult<void>> =>
  changeMemory((memory) => {
    const codes = (table: OfferedTable): readonly string[] => [...new Set([...(memory.offered[table] ?? []), ...offers.filter((offer) => offer.table === table).flatMap(({ rows }) => rows.map(({ code }) => code))])];
    return { ...memory, offered: { ...memory.offered, ...Object.fromEntries(offers.map(({ table }) => [table, codes(table)])) } };
  });

const preparedTable = ({ offer, ground, made }: Placed): PreparedTable => ({ table: offer.table, name: ground.sheet, made: made !== null, rows: offer.rows.length, more: offer.more });

/** The tables that got rows; none where the workbook cannot be used or has all of them. */
export const prepareTables = async (environment: Environment, tables: readonly OfferedTable[], options: Pick<ThinkingOptions, 'year'>): Promise<AppResult<readonly PreparedTable[]>> => {
  if (tables.length === 0) return done([]);
  const report = reporting(environment, COMPUTING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  const thinker = await thinkerOf(environment);
  const offers = ((await thinker.offerRows(content.report, tables, { ...options, computedAt: environment.now() }, report, environment.signal)) ?? []).filter(({ rows }) => rows.length > 0);
  if (offers.length === 0) return done([]);
  const made = await makeMissing(offers, environment);
  if (!made.ok) return made;
  const places = [...standingPlaces(offers), ...made.report];
  const written = fromExcel(await mergeCells(togetherWith(...places.map(growthOf)), { onProgress: (part) => report('writing', part), ...(environment.signal && { signal: environment.signal }) }));
  if (!written.ok) {
    if (written.problem.code !== 'merge-incomplete') await takeBackSheets(made.report.flatMap((one) => one.made?.sheet ?? []));
    return written;
  }
  const heightened = fromExcel(await setRowHeights(places.flatMap(heightsOf)));
  if (!heightened.ok) return heightened;
  const remembered = await remember(places.map(({ offer }) => offer));
  return remembered.ok ? done(places.map(preparedTable)) : remembered;
};
