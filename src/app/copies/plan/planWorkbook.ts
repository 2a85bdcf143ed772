/** Laid-out sheets as a workbook of their own, without Excel: files/xlsx writes it. */
import { TakenNames } from '../../../excel/names';
import { createSheet, createWorkbook } from '../../../files/workbook/create';
import type { HostWorkbook } from '../../../files/workbook/model';
import type { SheetPlan } from '../../../sheets/plan';
import { fillSheet, type Surroundings } from './planSheet';

/** Numbers from one on. */
export const counter = (last = 0): (() => number) => {
  let number = last;
  return () => (number += 1);
};

/** In their order, with their names; at least one. `names`: of the generated sheets among them, for links. */
export const planWorkbook = (plans: readonly SheetPlan<string>[], names: Surroundings['names'] = new Map()): HostWorkbook => {
  const surroundings: Surroundings = { names, tableNames: new TakenNames([]), nextTableId: counter() };
  const sheets = plans.map((plan, at) => {
    const sheet = createSheet(String(at + 1), plan.name);
    fillSheet(sheet, plan, surroundings);
    return sheet;
  });
  return createWorkbook(sheets);
};
