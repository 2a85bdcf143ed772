/**
 * Brings what the user accepted into the workbook, and notes in «Журнал сбора» who brought what, when, and what was there.
 *
 * Data flow:
 * 1. inputs/planMerge     accepted cells → cells to fill or to replace, rows and columns to add, tables to make
 * 2. memory               a table that only detection has found is remembered, so that it stays read beside a new sheet
 * 3. excel/inputSheets    blank sheets for tables that are not there, and for the journal
 * 4. excel/mergeCells     looks at everything again, then writes all of it, the journal too
 * Where a step fails, those before it are taken back: the workbook is as it was, or wholly merged.
 */
import { findJournal, type JournalPlace } from '../../excel/journal';
import { makeSheets, takeBackSheets, type InputSheetPlan, type MadeSheet } from '../../excel/inputSheets';
import { mergeCells } from '../../excel/mergeCells';
import { JOURNAL_NAME, JOURNAL_TABLE } from '../../inputs/incoming/journalName';
import { planMerge, type MergePlan, type TableToMake } from '../../inputs/incoming/plan';
import { declarationOf } from '../../inputs/incoming/rowKeys';
import { lookAtWorkbook } from '../changes/look';
import { changeMemory } from '../changes/memory';
import type { Environment } from '../environment';
import { done, failed, fromExcel, type AppResult } from '../problem';
import type { Comparison, MergeReport, TableMapping } from '../results';
import { JOURNAL_COLUMNS, journalPlan } from './journal';
import { groundOfMade, headerRowOf, plansOfTables } from './madeTables';
import { mergeWork } from './mergeWork';

type SheetPlan = InputSheetPlan<InputSheetPlan['table'] | 'journal'>;

interface Made {
  readonly plan: SheetPlan;
  readonly sheet: MadeSheet<SheetPlan['table']>;
}

const isOfTable = (made: Made): made is { readonly plan: InputSheetPlan; readonly sheet: MadeSheet } => made.plan.table !== 'journal';

const makeAll = async (plans: readonly SheetPlan[], { texts }: Environment): Promise<AppResult<readonly Made[]>> => {
  if (plans.length === 0) return done([]);
  const made = fromExcel(await makeSheets(plans, { takenSuffix: texts.inputSheets.takenSuffix }));
  return made.ok ? done(made.report.flatMap((sheet, at) => (plans[at] ? { plan: plans[at], sheet } : []))) : made;
};

const journalIn = (made: readonly Made[]): JournalPlace | null => {
  const one = made.find((candidate) => !isOfTable(candidate));
  if (!one) return null;
  const headerRow = headerRowOf(one.plan);
  return { sheet: one.sheet.name, excelTable: one.sheet.tableName, headerRow, firstColumn: 0, lastColumn: JOURNAL_COLUMNS - 1, firstFree: headerRow + 1, freeRows: one.plan.blankRows };
};

const isOneOf = (mappings: readonly TableMapping[]): ((mapping: TableMapping) => boolean) => {
  const known = new Set(mappings.map((mapping) => JSON.stringify(mapping)));
  return (mapping) => known.has(JSON.stringify(mapping));
};

/** What detection alone has found, of the tables that get a sheet by their name. */
const detectedOf = ({ ground }: Comparison, tables: readonly TableToMake[]): readonly TableMapping[] => (ground?.detected ?? []).filter((mapping) => tables.some(({ table }) => table === mapping.table));

const remember = (mappings: readonly TableMapping[]): Promise<AppResult<void>> => changeMemory((memory) => ({ ...memory, mappings: [...memory.mappings.filter((one) => !isOneOf(mappings)(one)), ...mappings] }));

const forget = (mappings: readonly TableMapping[]): Promise<AppResult<void>> => changeMemory((memory) => ({ ...memory, mappings: memory.mappings.filter((one) => !isOneOf(mappings)(one)) }));

const reportOf = ({ cells, rows, journal }: MergePlan, made: readonly Made[], { sheet }: JournalPlace): MergeReport => {
  const changed = cells.filter(({ was }) => was !== '').length;
  return {
    filled: journal.length - changed,
    changed,
    rows: rows.reduce((sum, one) => sum + one.rows.length, 0),
    sheets: made.map((one) => one.sheet.name),
    journal: sheet,
  };
};

const NOTHING: MergeReport = { filled: 0, changed: 0, rows: 0, sheets: [], journal: JOURNAL_NAME };

/** The blank sheets that are needed, in one step. */
const sheetPlans = async (tables: readonly TableToMake[], lines: number, environment: Environment): Promise<AppResult<readonly SheetPlan[]>> => {
  const journal = lines === 0 ? [] : [journalPlan(lines, environment.texts)];
  if (tables.length === 0) return done(journal);
  const look = await lookAtWorkbook(environment);
  return look.ok ? done([...plansOfTables(tables, look.report, environment), ...journal]) : look;
};

/** `conflict`: two different values are accepted for one cell. Refuses too where a cell has changed since it was compared. */
export const mergeIncoming = async (environment: Environment, comparison: Comparison, accepted: readonly string[]): Promise<AppResult<MergeReport>> => {
  const first = planMerge(comparison, accepted);
  if ('conflict' in first) return failed({ code: 'two-values', place: 'editing', sheet: declarationOf(first.conflict[0].table)?.name ?? null, detail: '' });
  if ('plan' in first && first.plan.journal.length === 0) return done(NOTHING);
  const journal = fromExcel(await findJournal(JOURNAL_TABLE, JOURNAL_COLUMNS));
  if (!journal.ok) return journal;
  const tables = 'make' in first ? first.make : [];
  const plans = await sheetPlans(tables, journal.report === null ? accepted.length : 0, environment);
  if (!plans.ok) return plans;
  const detected = detectedOf(comparison, tables);
  const remembered = detected.length > 0 ? await remember(detected) : done(undefined);
  if (!remembered.ok) return remembered;
  const made = await makeAll(plans.report, environment);
  const merged = made.ok ? await mergeInto(comparison, accepted, made.report, journal.report, environment) : made;
  if (!merged.ok && made.ok && made.report.length > 0 && merged.problem.code !== 'merge-incomplete') await takeBackSheets(made.report.map(({ sheet }) => sheet));
  if (!merged.ok && detected.length > 0 && merged.problem.code !== 'merge-incomplete') await forget(detected);
  return merged;
};

const mergeInto = async (comparison: Comparison, accepted: readonly string[], made: readonly Made[], found: JournalPlace | null, { now, signal }: Environment): Promise<AppResult<MergeReport>> => {
  const planned = planMerge(
    comparison,
    accepted,
    made.filter(isOfTable).map(({ plan, sheet }) => groundOfMade(plan, sheet)),
  );
  const journal = found ?? journalIn(made);
  if (!('plan' in planned) || journal === null) return failed({ code: 'cells-changed', place: 'editing', sheet: null, detail: '' });
  const merged = fromExcel(await mergeCells(mergeWork(planned.plan, journal, now()), { ...(signal && { signal }) }));
  return merged.ok ? done(reportOf(planned.plan, made, journal)) : merged;
};
