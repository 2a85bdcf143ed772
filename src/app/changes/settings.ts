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
import { minimumScoreName, minimumScoreRow } from '../../inputs/minimumScores';
import { settingIdOf } from '../../inputs/settingDeclarations';
import { settingName, trySetting, writtenSetting } from '../../inputs/settingViews';
import type { Environment } from '../environment';
import { done, fromExcel, type AppResult } from '../problem';
import type { ChangeableSettingId, CheckReport, MinimumScoreView, SettingView } from '../results';
import type { WorkbookContent } from '../thinker';
import { rawCell } from './rawCell';
import { lookAtWorkbook } from './look';
import { changeMemory } from './memory';

/** The change of the cell that decides on a setting; `null` where none does, or where nothing would change. */
const cellChange = ({ place }: Pick<SettingView, 'place'>, becomes: RawValue, { raw }: WorkbookContent): CellChange | null => {
  if (place === null) return null;
  const was = rawCell(raw, place);
  return was === becomes ? null : { ...place, was, becomes };
};

const writeCells = async (changes: readonly (CellChange | null)[]): Promise<AppResult<readonly CellBefore[]>> => {
  const needed = changes.flatMap((change) => change ?? []);
  return needed.length === 0 ? done([]) : fromExcel(await replaceCells(needed));
};

/** A default is not kept. */
const rememberSetting = (id: ChangeableSettingId, value: RawValue | null): Promise<AppResult<void>> =>
  changeMemory((memory) => {
    const name = settingName(id);
    const others = Object.entries(memory.settings).filter(([other]) => other !== name);
    return { ...memory, settings: Object.fromEntries(value === null || value === writtenSetting(id) ? others : [...others, [name, value]]) };
  });

const forgetSetting = async (id: ChangeableSettingId): Promise<AppResult<boolean>> => {
  const forgotten = await rememberSetting(id, null);
  return forgotten.ok ? done(true) : forgotten;
};

/** Of a minimum score, the way in which its name is always written. */
const canonicalId = (id: ChangeableSettingId): ChangeableSettingId => {
  const row = minimumScoreRow(id);
  const name = row && minimumScoreName(row);
  return name === null ? id : (settingIdOf(name) ?? (name as ChangeableSettingId));
};

type Kept = Pick<SettingView, 'place'>;

/** Where it is kept; of a minimum that nothing speaks of yet: nowhere. `null`: there is no such setting. */
const keptSetting = (id: ChangeableSettingId, { settingViews, minimumScores }: CheckReport): Kept | null =>
  settingViews.find((view) => view.id === id) ?? minimumScores.find((view) => view.id === id) ?? (minimumScoreRow(id) ? { place: null } : null);

/** What a cell holds that goes back to the default; a minimum without one goes back to what holds for its year anyway. */
const defaultOf = (id: ChangeableSettingId, { minimumScores }: CheckReport): RawValue => {
  const written = writtenSetting(id);
  return written === '' ? (minimumScores.find((view) => view.id === id)?.inherited ?? '') : written;
};

/** `null`: back to the default. The answer `false`: the value is none for this setting, nothing was changed. */
export const changeSetting = async (environment: Environment, given: ChangeableSettingId, value: RawValue | null): Promise<AppResult<boolean>> => {
  const id = canonicalId(given);
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const { content, check } = look.report;
  const kept = keptSetting(id, check);
  if (kept === null) return done(false);
  if (value === null && kept.place === null) return forgetSetting(id);
  const written = trySetting(id, value ?? defaultOf(id, check), check.settings);
  if (written === null) return done(false);
  const changed = kept.place === null ? await rememberSetting(id, written) : await writeCells([cellChange(kept, written, content)]);
  return changed.ok ? done(true) : changed;
};

const isSetOnSheet = ({ place, year, value, defaultValue }: MinimumScoreView): boolean => place !== null && year !== null && value !== defaultValue;

/**
 * Every setting back to its default, in both places or in none. The cells go first, since a sheet may be protected; should
 * the memory fail after them, they get their values back, and the failure that is told is the memory's.
 */
export const resetSettings = async (environment: Environment): Promise<AppResult<void>> => {
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const { content, check } = look.report;
  const changed = check.settingViews.filter(({ value, defaultValue }) => value !== defaultValue);
  const minimums = check.minimumScores.filter((view) => isSetOnSheet(view) && !changed.some(({ id }) => id === view.id));
  const written = await writeCells([...changed, ...minimums].map((view) => cellChange(view, defaultOf(view.id, check), content)));
  if (!written.ok) return written;
  if (Object.keys(content.memory.settings).length === 0) return done(undefined);
  const forgotten = await changeMemory((memory) => ({ ...memory, settings: {} }));
  if (!forgotten.ok && written.report.length > 0) await restoreCells(written.report);
  return forgotten;
};
