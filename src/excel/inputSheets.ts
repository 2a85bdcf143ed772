/**
 * Blank input sheets: an Excel table with hints, lists to choose from and an example row, ready to be filled in.
 *
 * Everything is looked at first; then all sheets are added and filled in one request. Should Excel stop halfway, what
 * was added is taken away again.
 */
import type { RawValue } from '../inputs/rawWorkbook';
import type { InputTableId } from '../inputs/reading';
import { clearSheet } from './clearSheet';
import { Refusal, type ExcelResult } from './errors';
import { fillInputSheet, layOutInputSheet } from './inputSheetCells';
import { freeSheetName, freeTableName, TakenNames } from './names';
import { sheetReference } from './ranges';
import { runExcel } from './run';

export interface InputSheetColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly required: boolean;
  /** What a selected cell of the column says. */
  readonly hint: { readonly title: string; readonly message: string };
  /** "да,нет", or a range: "='Школы'!$B$2:$B$101"; `null`: any value. */
  readonly list: string | null;
  /** A number format; "@" keeps what is typed as text: codes with leading zeros, numbers of parameters. */
  readonly format: string | null;
  /** Texts go on below in their cell; absent: they do not. */
  readonly wrap?: boolean;
  /** A short line above the heading; "" for none. */
  readonly note: string;
}

/** `Id`: what the sheet is for. */
export interface InputSheetPlan<Id extends string = InputTableId> {
  readonly table: Id;
  /** The sheet's name. */
  readonly name: string;
  /** The Excel table's name. */
  readonly tableName: string;
  /** What stands above the table, line by line. */
  readonly title: string | null;
  readonly columns: readonly InputSheetColumn[];
  /** Shown in grey italics, for as long as its cells say that it is an example. */
  readonly example: readonly RawValue[] | null;
  readonly rows: readonly (readonly RawValue[])[];
  readonly blankRows: number;
}

export interface AddedInputSheet<Id extends string = InputTableId> {
  readonly table: Id;
  /** Its name in this workbook. */
  readonly name: string;
}

/** An added sheet that can be taken away again. */
export interface MadeSheet<Id extends string = InputTableId> extends AddedInputSheet<Id> {
  /** The name of its Excel table. */
  readonly tableName: string;
  /** A blank sheet of the user's was used. */
  readonly reused: boolean;
}

export interface InputSheetOptions {
  /** What a sheet's name gets when a filled sheet has it, by attempt from 1. */
  readonly takenSuffix: (attempt: number) => string;
}

interface Target<Id extends string> {
  readonly plan: InputSheetPlan<Id>;
  readonly name: string;
  readonly tableName: string;
  /** The empty sheet to use; `null`: one has to be added. */
  readonly existing: Excel.Worksheet | null;
}

/** A sheet that the user sees, with nothing on it, and free to be written to. */
const isBlank = (sheet: Excel.Worksheet, used: Excel.Range, protection: Excel.WorksheetProtection, charts: Excel.ChartCollection): boolean =>
  used.isNullObject && !protection.protected && charts.items.length === 0 && sheet.visibility === Excel.SheetVisibility.visible;

/** The sheets that have the wanted names and are empty. Two requests with the look at the whole workbook. */
const blankSheets = async (context: Excel.RequestContext, plans: readonly InputSheetPlan<string>[], names: ReadonlySet<string>): Promise<ReadonlyMap<string, Excel.Worksheet>> => {
  const asked = plans
    .filter(({ name }) => names.has(name))
    .map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name).load('visibility');
      return { name, sheet, used: sheet.getUsedRangeOrNullObject(), protection: sheet.protection.load('protected'), charts: sheet.charts.load('items/name') };
    });
  if (asked.length > 0) await context.sync();
  return new Map(asked.filter(({ sheet, used, protection, charts }) => isBlank(sheet, used, protection, charts)).map(({ name, sheet }) => [name, sheet]));
};

interface Scene<Id extends string> {
  readonly targets: readonly Target<Id>[];
  readonly structureProtected: boolean;
  /** Every sheet that there will be. */
  readonly sheetNames: TakenNames;
}

const survey = async <Id extends string>(context: Excel.RequestContext, plans: readonly InputSheetPlan<Id>[], takenSuffix: InputSheetOptions['takenSuffix']): Promise<Scene<Id>> => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const definedNames = workbook.names.load('items/name');
  const protection = workbook.protection.load('protected');
  await context.sync();
  const blank = await blankSheets(context, plans, new Set(sheets.items.map(({ name }) => name)));
  const sheetNames = new TakenNames(sheets.items.map(({ name }) => name));
  const tableNames = new TakenNames([...tables.items, ...definedNames.items].map(({ name }) => name));
  const targets = plans.map((plan): Target<Id> => {
    const existing = blank.get(plan.name) ?? null;
    return { plan, existing, name: existing ? plan.name : freeSheetName(plan.name, sheetNames, takenSuffix), tableName: freeTableName(plan.tableName, tableNames) };
  });
  return { targets, structureProtected: protection.protected, sheetNames };
};

const LIST_OF_SHEET = /^='((?:[^']|'')+)'!/;

/** A list of another new sheet follows that sheet's name; one of a sheet that is nowhere would make Excel refuse. */
const listIn = (list: string | null, { targets, sheetNames }: Scene<string>): string | null => {
  const sheet = LIST_OF_SHEET.exec(list ?? '')?.[1]?.replaceAll("''", "'");
  if (list === null || sheet === undefined) return list;
  const added = targets.find(({ plan }) => plan.name === sheet);
  if (added) return `=${sheetReference(added.name, list.slice(list.lastIndexOf('!') + 1))}`;
  return sheetNames.has(sheet) ? list : null;
};

const write = async (context: Excel.RequestContext, scene: Scene<string>, show: boolean): Promise<void> => {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = scene.targets.map(({ existing, name }) => existing ?? context.workbook.worksheets.add(name));
  scene.targets.forEach(({ plan, tableName }, at) => {
    const sheet = sheets[at];
    const columns = plan.columns.map((column) => ({ ...column, list: listIn(column.list, scene) }));
    if (sheet) fillInputSheet(sheet, { ...plan, tableName, columns });
  });
  scene.targets.forEach(({ plan }, at) => {
    const sheet = sheets[at];
    if (sheet) layOutInputSheet(sheet, plan);
  });
  if (show) sheets[0]?.activate();
  await context.sync();
};

/** The added sheets go, with all that stands on them by now; those that were blank are blank again. */
export const takeBackSheets = (made: readonly Pick<MadeSheet, 'name' | 'reused'>[]): Promise<ExcelResult<void>> =>
  runExcel('editing', async (context) => {
    const sheets = made.map(({ name, reused }) => ({ reused, sheet: context.workbook.worksheets.getItemOrNullObject(name).load('name,tables/items/name') }));
    await context.sync();
    for (const { reused, sheet } of sheets) {
      if (sheet.isNullObject) continue;
      if (reused) clearSheet(sheet, { tables: sheet.tables.items, charts: [] });
      else sheet.delete();
    }
    await context.sync();
  });

const madeSheet = <Id extends string>({ plan, name, tableName, existing }: Target<Id>): MadeSheet<Id> => ({ table: plan.table, name, tableName, reused: existing !== null });

/**
 * Adds a sheet for each plan; `show`: goes to the first. An empty sheet of the wanted name is used; a filled one is left
 * alone and the new one gets the suffix. Refuses with `workbook-protected` when a sheet cannot be added.
 */
export const makeSheets = async <Id extends string>(plans: readonly InputSheetPlan<Id>[], { takenSuffix }: InputSheetOptions, show = false): Promise<ExcelResult<readonly MadeSheet<Id>[]>> => {
  let begun: readonly Target<Id>[] = [];
  const result = await runExcel('editing', async (context) => {
    const scene = await survey(context, plans, takenSuffix);
    if (scene.structureProtected && scene.targets.some(({ existing }) => !existing)) throw new Refusal('workbook-protected');
    begun = scene.targets;
    await write(context, scene, show);
    return scene.targets.map(madeSheet);
  });
  if (!result.ok && begun.length > 0) await takeBackSheets(begun.map(madeSheet));
  return result;
};

/** Blank input sheets, of which the first is shown. */
export const addInputSheets = async (plans: readonly InputSheetPlan[], options: InputSheetOptions): Promise<ExcelResult<readonly AddedInputSheet[]>> => {
  const made = await makeSheets(plans, options, true);
  return made.ok ? { ok: true, value: made.value.map(({ table, name }) => ({ table, name })) } : made;
};
