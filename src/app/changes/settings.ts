/**
 * Changes the settings of the calculation, where they are kept.
 *
 * Data flow:
 * 1. look          the workbook as it is → every setting with its value and the place that decides on it
 * 2. trySetting    the value in the form in which it is kept, or none: then nothing is changed
 * 3. the cell of «Параметры» where a row decides, else what the workbook remembers
 * Going back to a default is writing it where a row decides, and forgetting the setting elsewhere.
 */
import { replaceCells, restoreCells, type CellBefore, type CellChange } from '../../excel/editCells';
import type { RawValue } from '../../inputs/rawWorkbook';
import { settingName, trySetting, writtenSetting } from '../../inputs/settingViews';
import type { Environment } from '../environment';
import { done, fromExcel, type AppResult } from '../problem';
import type { SettingId, SettingView } from '../results';
import type { WorkbookContent } from '../thinker';
import { rawCell } from './rawCell';
import { lookAtWorkbook } from './look';
import { changeMemory } from './memory';

/** The change of the cell that decides on a setting; `null` where none does, or where nothing would change. */
const cellChange = ({ place }: SettingView, becomes: RawValue, { raw }: WorkbookContent): CellChange | null => {
  if (place === null) return null;
  const was = rawCell(raw, place);
  return was === becomes ? null : { ...place, was, becomes };
};

const writeCells = async (changes: readonly (CellChange | null)[]): Promise<AppResult<readonly CellBefore[]>> => {
  const needed = changes.flatMap((change) => change ?? []);
  return needed.length === 0 ? done([]) : fromExcel(await replaceCells(needed));
};

const rememberSetting = (id: SettingId, value: RawValue): Promise<AppResult<void>> =>
  changeMemory((memory) => {
    const name = settingName(id);
    const others = Object.entries(memory.settings).filter(([other]) => other !== name);
    return { ...memory, settings: Object.fromEntries(value === writtenSetting(id) ? others : [...others, [name, value]]) };
  });

/** `null`: back to the default. The answer `false`: the value is none for this setting, nothing was changed. */
export const changeSetting = async (environment: Environment, id: SettingId, value: RawValue | null): Promise<AppResult<boolean>> => {
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const { content, check } = look.report;
  const written = trySetting(id, value ?? writtenSetting(id), check.settings);
  const view = check.settingViews.find((one) => one.id === id);
  if (written === null || view === undefined) return done(false);
  const changed = view.place === null ? await rememberSetting(id, written) : await writeCells([cellChange(view, written, content)]);
  return changed.ok ? done(true) : changed;
};

/**
 * Every setting back to its default, in both places or in none. The cells go first, since a sheet may be protected; should
 * the memory fail after them, they get their values back, and the failure that is told is the memory's.
 */
export const resetSettings = async (environment: Environment): Promise<AppResult<void>> => {
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const { content, check } = look.report;
  const changed = check.settingViews.filter(({ value, defaultValue }) => value !== defaultValue);
  const written = await writeCells(changed.map((view) => cellChange(view, writtenSetting(view.id), content)));
  if (!written.ok) return written;
  if (Object.keys(content.memory.settings).length === 0) return done(undefined);
  const forgotten = await changeMemory((memory) => ({ ...memory, settings: {} }));
  if (!forgotten.ok && written.report.length > 0) await restoreCells(written.report);
  return forgotten;
};
