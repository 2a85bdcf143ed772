/** Settings as the pane shows, checks and keeps them. */
import { minimumScoreSource, type MinimumScoreSource } from '../engine/minimumScoreTable';
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings';
import { isExcelError, isMissing } from './cellValues/parsed';
import { minimumScoreName, minimumScoreOf, minimumScoreRow, readMinimum } from './minimumScores';
import type { RawValue } from './rawWorkbook';
import type { InputsReading } from './reading';
import { settingIdOf, SETTINGS, thresholdsAgree, type SettingDeclaration } from './settingDeclarations';
import type { ChangeableSettingId, MinimumScoreId, SettingView } from './settingView';

const declarations = new Map<ChangeableSettingId, SettingDeclaration>(SETTINGS.map((declaration) => [declaration.id, declaration]));

/** `null`: a minimum score that has no declaration of its own. */
const declarationOf = (id: ChangeableSettingId): SettingDeclaration | null => declarations.get(id) ?? null;

/** The canonical name, under which the workbook remembers it and «Параметры» holds it. */
export const settingName = (id: ChangeableSettingId): string => declarationOf(id)?.name ?? id;

/** What a cell of «Параметры» holds for the setting: the latest year is a word there («последний»), a minimum that is not set is blank. */
export const writtenSetting = (id: ChangeableSettingId, settings: Settings = DEFAULT_SETTINGS): RawValue => {
  const declaration = declarationOf(id);
  if (declaration) return declaration.written(settings);
  const row = minimumScoreRow(id);
  return (row && minimumScoreOf(settings.minimumScores, row.procedure, row.year)) ?? '';
};

/** Every setting in the order of the declarations. */
export const settingViews = ({ settings, settingOrigins }: Pick<InputsReading, 'settings' | 'settingOrigins'>): readonly SettingView[] =>
  SETTINGS.map((declaration) => {
    const { id, name, kind, source } = declaration;
    const origin = settingOrigins[name];
    return { id, name, kind, source, value: shown(declaration, settings), defaultValue: shown(declaration, DEFAULT_SETTINGS), from: origin?.from ?? 'default', place: origin?.place ?? null };
  });

const shown = ({ id, written }: SettingDeclaration, settings: Settings): RawValue => (id === 'year' && settings.year === null ? '' : written(settings));

/**
 * The value as it is to be written, in the form that is read back as the same value; `null` when it is none for this
 * setting: unreadable, out of its range, or a border of risk on the wrong side of the other one in `settings`.
 * "" for the year is the latest one.
 */
export const trySetting = (id: ChangeableSettingId, value: RawValue, settings: Settings): RawValue | null => {
  const declaration = declarationOf(id);
  if (!declaration) return minimumScoreRow(id) && readMinimum(value);
  const { kind, apply, written } = declaration;
  if (kind.kind === 'year' && value === '') return written({ ...settings, year: null });
  if (isMissing(value) || isExcelError(value)) return null;
  const next = apply(value, settings);
  if (next === null || !thresholdsAgree(next)) return null;
  const canonical = written(next);
  if (kind.kind !== 'number' || typeof canonical !== 'number') return canonical;
  const { least, most, whole } = kind;
  return canonical >= least && canonical <= most && (!whole || Number.isInteger(canonical)) ? canonical : null;
};

/** A row of «Параметры». */
export interface SettingRow {
  readonly id: ChangeableSettingId;
  readonly name: string;
  readonly value: RawValue;
  /** What its column «Источник» says: `document` as long as the value is the document's own. */
  readonly source: 'document' | 'user';
  /** Where a minimum score is published, as long as it is the published one. */
  readonly published: MinimumScoreSource | null;
}

/** What a sheet «Параметры» with every setting holds; read back, it gives the same settings. */
export const settingRows = (settings: Settings): readonly SettingRow[] => [
  ...SETTINGS.map((declaration): SettingRow => {
    const { id, name, source, written } = declaration;
    const value = written(settings);
    const isDefault = value === written(DEFAULT_SETTINGS);
    const row = minimumScoreRow(name);
    return { id, name, value, source: isDefault ? source : 'user', published: row && isDefault ? minimumScoreSource(row.procedure, row.year) : null };
  }),
  ...settings.minimumScores.flatMap(({ procedure, year, score }): readonly SettingRow[] => {
    const name = minimumScoreName({ procedure, year });
    if (settingIdOf(name)) return [];
    const isDefault = minimumScoreOf(DEFAULT_SETTINGS.minimumScores, procedure, year) === score;
    return [{ id: name as MinimumScoreId, name, value: score, source: isDefault ? 'document' : 'user', published: isDefault ? minimumScoreSource(procedure, year) : null }];
  }),
];
