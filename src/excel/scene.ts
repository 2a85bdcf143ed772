/** What is in the way of writing: names that are taken, protection, and what stands on the sheets to be refreshed. */
import type { SheetPlan } from '../sheets/plan';
import type { SheetId } from '../sheets/spec';
import type { Leftovers } from './clearSheet';
import { Refusal } from './errors';
import { freeSheetName, TakenNames } from './names';
import { surveyWorkbook, type Survey, type SurveyedSheet } from './survey';

export interface Target {
  readonly plan: SheetPlan;
  /** The sheet to refresh; `null`: one has to be added. */
  readonly existing: SurveyedSheet | null;
  readonly name: string;
  readonly leftovers: Leftovers;
}

export interface Scene {
  readonly targets: readonly Target[];
  readonly staging: readonly SurveyedSheet[];
  /** The name in this workbook of every generated sheet, written now or before. */
  readonly names: ReadonlyMap<SheetId, string>;
  readonly sheetNames: TakenNames;
  readonly tableNames: TakenNames;
  readonly structureProtected: boolean;
}

interface SheetDetails {
  readonly protection: Excel.WorksheetProtection;
  readonly charts: Excel.ChartCollection;
}

interface PlacedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
}

const detailsOf = (sheet: Excel.Worksheet): SheetDetails => ({
  protection: sheet.protection.load('protected'),
  charts: sheet.charts.load('items/name'),
});

const leftoversOf = (existing: SurveyedSheet, details: SheetDetails | undefined, tables: readonly PlacedTable[]): Leftovers => ({
  tables: tables.filter(({ sheet }) => sheet.id === existing.id).map(({ table }) => table),
  charts: details?.charts.items ?? [],
});

const NOTHING: Leftovers = { tables: [], charts: [] };

const targetsOf = (
  plans: readonly SheetPlan[],
  { generated }: Survey,
  details: ReadonlyMap<string, SheetDetails>,
  tables: readonly PlacedTable[],
  sheetNames: TakenNames,
  suffix: (attempt: number) => string,
): readonly Target[] =>
  plans.map((plan) => {
    const existing = generated.get(plan.id);
    if (!existing) return { plan, existing: null, name: freeSheetName(plan.name, sheetNames, suffix), leftovers: NOTHING };
    const found = details.get(existing.id);
    if (found?.protection.protected) throw new Refusal('sheet-protected', existing.name);
    return { plan, existing, name: existing.name, leftovers: leftoversOf(existing, found, tables) };
  });

const namesOf = (targets: readonly Target[], { generated }: Survey): ReadonlyMap<SheetId, string> =>
  new Map([...[...generated].map(([id, { name }]) => [id, name] as const), ...targets.map(({ plan, name }) => [plan.id, name] as const)]);

/** Looks at the workbook before writing: two requests. Refuses when a sheet to be refreshed is protected. */
export const surveyScene = async (context: Excel.RequestContext, plans: readonly SheetPlan[], suffix: (attempt: number) => string): Promise<Scene> => {
  const { workbook } = context;
  const tables = workbook.tables.load('items/name');
  const definedNames = workbook.names.load('items/name');
  const protection = workbook.protection.load('protected');
  let placed: readonly PlacedTable[] = [];
  let details = new Map<string, SheetDetails>();
  const survey = await surveyWorkbook(context, (sheets) => {
    placed = tables.items.map((table) => ({ table, sheet: table.worksheet.load('id') }));
    details = new Map(sheets.map((sheet) => [sheet.id, detailsOf(sheet)]));
  });
  const sheetNames = new TakenNames(survey.sheets.map(({ name }) => name));
  const targets = targetsOf(plans, survey, details, placed, sheetNames, suffix);
  const freed = new Set(targets.flatMap(({ leftovers }) => leftovers.tables));
  const keptTables = tables.items.filter((table) => !freed.has(table)).map(({ name }) => name);
  return {
    targets,
    staging: survey.staging,
    names: namesOf(targets, survey),
    sheetNames,
    tableNames: new TakenNames([...keptTables, ...definedNames.items.map(({ name }) => name)]),
    structureProtected: protection.protected,
  };
};
