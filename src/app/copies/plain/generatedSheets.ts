/** Generated sheets in a workbook in memory: standing ones are written anew in their place, others are added behind. */
import { chooseGenerated, MARK_KEY, markText, parseMark } from '../../../excel/marks';
import { freeSheetName, TakenNames } from '../../../excel/names';
import { createSheet } from '../../../files/workbook/create';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { SheetPlan } from '../../../sheets/plan';
import type { SheetId } from '../../../sheets/spec';
import { fillSheet, type Surroundings } from '../plan/planSheet';
import { counter } from '../plan/planWorkbook';

export interface Writing {
  readonly now: Date;
  /** Tells what the inputs were, for the marks. */
  readonly inputs: string;
  /** What a sheet's name gets when a sheet of the user's has it. */
  readonly takenSuffix: (attempt: number) => string;
}

interface Placed {
  readonly plan: SheetPlan;
  readonly name: string;
  /** `null`: a new sheet. */
  readonly standing: HostSheet | null;
}

const standingSheets = ({ sheets }: HostWorkbook): ReadonlyMap<SheetId, HostSheet> => {
  const surveyed = sheets.map((sheet) => ({ sheet, name: sheet.name, mark: parseMark(sheet.customProperties.get(MARK_KEY) ?? '') }));
  return new Map([...chooseGenerated(surveyed)].map(([id, { sheet }]) => [id, sheet]));
};

const freeId = ({ sheets }: HostWorkbook): (() => string) => {
  const next = counter(sheets.reduce((most, { id }) => Math.max(most, Number.parseInt(id, 10) || 0), 0));
  return () => String(next());
};

const surroundingsOf = ({ sheets, names }: HostWorkbook, sheetNames: ReadonlyMap<SheetId, string>, replaced: ReadonlySet<HostSheet>): Surroundings => {
  const tables = sheets.filter((sheet) => !replaced.has(sheet)).flatMap((sheet) => sheet.tables);
  return {
    names: sheetNames,
    tableNames: new TakenNames([...tables.map(({ name }) => name), ...names.keys()]),
    nextTableId: counter(tables.reduce((most, { id }) => Math.max(most, id), 0)),
  };
};

/** A blank sheet in place of the standing one, by which the file knows it. */
const blankFor = ({ name, standing, plan }: Placed, id: () => string, { now, inputs }: Writing): HostSheet => {
  const sheet = standing ? createSheet(standing.id, name, standing.part) : createSheet(id(), name);
  if (standing) sheet.visibility = standing.visibility;
  sheet.customProperties.set(MARK_KEY, markText({ id: plan.id, name, computedAt: now.toISOString(), inputs, grouped: plan.workingColumns.map(({ first, last }) => ({ first, last })) }));
  return sheet;
};

/** The names that the sheets have now. */
export const writeGenerated = (workbook: HostWorkbook, plans: readonly SheetPlan[], writing: Writing): readonly string[] => {
  const standing = standingSheets(workbook);
  const taken = new TakenNames(workbook.sheets.map(({ name }) => name));
  const placed = plans.map((plan): Placed => {
    const sheet = standing.get(plan.id);
    return sheet ? { plan, name: sheet.name, standing: sheet } : { plan, name: freeSheetName(plan.name, taken, writing.takenSuffix), standing: null };
  });
  const names = new Map<SheetId, string>([...[...standing].map(([id, { name }]) => [id, name] as const), ...placed.map(({ plan, name }) => [plan.id, name] as const)]);
  const surroundings = surroundingsOf(workbook, names, new Set(placed.flatMap(({ standing: sheet }) => sheet ?? [])));
  const id = freeId(workbook);
  for (const one of placed) {
    const sheet = blankFor(one, id, writing);
    fillSheet(sheet, one.plan, surroundings);
    workbook.sheets = one.standing ? workbook.sheets.map((other) => (other === one.standing ? sheet : other)) : [...workbook.sheets, sheet];
  }
  return placed.map(({ name }) => name);
};

/** A sheet that the add-in does not know again, behind all others. */
export const addPage = (workbook: HostWorkbook, plan: SheetPlan<string>, takenSuffix: Writing['takenSuffix']): void => {
  const name = freeSheetName(plan.name, new TakenNames(workbook.sheets.map((sheet) => sheet.name)), takenSuffix);
  const sheet = createSheet(freeId(workbook)(), name);
  fillSheet(sheet, plan, surroundingsOf(workbook, new Map(), new Set()));
  workbook.sheets = [...workbook.sheets, sheet];
};
