/**
 * Puts a formula where the user is.
 *
 * Data flow: a formula (English names, commas) → excel/insertFormula → where it went, or what stands there already.
 */
import { insertFormula as insertIntoExcel } from '../../excel/insertFormula';
import { fromExcel, type AppResult } from '../problem';
import type { InsertedFormula } from '../results';

export const insertFormula = async (formula: string, replace: boolean): Promise<AppResult<InsertedFormula>> => fromExcel(await insertIntoExcel(formula, replace));
