/**
 * Adds blank input sheets to the workbook; «Параметры» comes filled with every setting as it stands.
 *
 * Data flow:
 * 1. look                 which tables the workbook has already: these are passed over; where its schools are
 * 2. inputSheetPlans      the declarations of the other tables, words, settings and today's date → what stands on each sheet
 * 3. excel/inputSheets    plans → sheets with Excel tables, all in one request; a filled sheet of the user's stays
 * 4. memory               settings that now stand in «Параметры» are no longer remembered beside it
 */
import { addInputSheets } from '../../excel/inputSheets';
import type { TableDeclaration } from '../../inputs/columns';
import { INPUT_TABLES } from '../../inputs/inputTables';
import { SETTINGS_TABLE } from '../../inputs/settingsTable';
import type { Environment } from '../environment';
import { done, fromExcel, type AppResult } from '../problem';
import type { CreatedSheet, InputTableId } from '../results';
import type { CellPlace } from '../showCell';
import { firstCell, inputSheetPlans } from './inputSheetPlans';
import { lookAtWorkbook, type Look } from './look';
import { changeMemory } from './memory';
import { listOfSchools } from './schoolNames';

const create = async ({ content, check }: Look, tables: readonly TableDeclaration[], { texts, now }: Environment): Promise<AppResult<readonly CreatedSheet[]>> => {
  const plans = inputSheetPlans(tables, { texts, now: now(), settings: check.settings, schools: listOfSchools(content) });
  const created = fromExcel(await addInputSheets(plans, { takenSuffix: texts.inputSheets.takenSuffix }));
  const nowInSheet = tables.some(({ id }) => id === SETTINGS_TABLE.id) && Object.keys(content.memory.settings).length > 0;
  // Tidiness only: beside the sheet what is remembered decides nothing, so a failure here would spoil nothing.
  if (created.ok && nowInSheet) await changeMemory((memory) => ({ ...memory, settings: {} }));
  return created;
};

export const createInputSheets = async (environment: Environment, tables: readonly InputTableId[]): Promise<AppResult<readonly CreatedSheet[]>> => {
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const present = new Set(look.report.check.found.map(({ table }) => table));
  const wanted = INPUT_TABLES.filter(({ id }) => tables.includes(id) && !present.has(id));
  return wanted.length === 0 ? done([]) : create(look.report, wanted, environment);
};

/** The place of the first value in «Параметры», which is created where the workbook has none. */
export const createSettingsSheet = async (environment: Environment): Promise<AppResult<CellPlace>> => {
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const { found, settingViews } = look.report.check;
  const present = found.find(({ table }) => table === SETTINGS_TABLE.id);
  if (present) return done(settingViews.find(({ place }) => place !== null)?.place ?? { sheet: present.sheet, address: present.address.split(':')[0] ?? null });
  const created = await create(look.report, [SETTINGS_TABLE], environment);
  if (!created.ok) return created;
  return done({ sheet: created.report[0]?.name ?? SETTINGS_TABLE.name, address: firstCell(SETTINGS_TABLE, 'value', environment.texts) });
};
