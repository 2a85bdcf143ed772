/** Settings as the pane shows, checks and keeps them. */
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings';
import { isExcelError, isMissing } from './cellValues/parsed';
import type { RawValue } from './rawWorkbook';
import type { InputsReading } from './reading';
import { SETTINGS, thresholdsAgree, type SettingDeclaration } from './settingDeclarations';
import type { SettingId, SettingView } from './settingView';

const declarations = new Map<SettingId, SettingDeclaration>(SETTINGS.map((declaration) => [declaration.id, declaration]));

const declarationOf = (id: SettingId): SettingDeclaration => declarations.get(id)!;

/** The canonical name, under which the workbook remembers it and «Параметры» holds it. */
export const settingName = (id: SettingId): string => declarationOf(id).name;

/** What a cell of «Параметры» holds for the setting; the latest year is a word there («последний»). */
export const writtenSetting = (id: SettingId, settings: Settings = DEFAULT_SETTINGS): RawValue => declarationOf(id).written(settings);

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
export const trySetting = (id: SettingId, value: RawValue, settings: Settings): RawValue | null => {
  const { kind, apply, written } = declarationOf(id);
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
  readonly id: SettingId;
  readonly name: string;
  readonly value: RawValue;
  /** What its column «Источник» says: `document` as long as the value is the document's own. */
  readonly source: 'document' | 'user';
}

/** What a sheet «Параметры» with every setting holds; read back, it gives the same settings. */
export const settingRows = (settings: Settings): readonly SettingRow[] =>
  SETTINGS.map(({ id, name, source, written }) => {
    const value = written(settings);
    return { id, name, value, source: value === written(DEFAULT_SETTINGS) ? source : 'user' };
  });
