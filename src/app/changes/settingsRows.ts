/** «Параметры» with every setting: its name, its value, and where the value comes from. */
import type { Settings } from '../../engine/settings';
import type { PaneTexts } from '../../i18n/texts';
import type { RawValue } from '../../inputs/rawWorkbook';
import { SETTINGS, type SettingDeclaration } from '../../inputs/settingDeclarations';
import { settingRows, writtenSetting } from '../../inputs/settingViews';
import { SETTINGS_TABLE, type SettingColumn } from '../../inputs/settingsTable';

const choicesOf = ({ id, kind }: SettingDeclaration, { schoolYear }: PaneTexts['inputSheets']): readonly string[] => {
  if (kind.kind === 'year') return [String(writtenSetting(id)), schoolYear];
  return kind.kind === 'choice' ? kind.choices.map(({ written }) => String(written)) : [];
};

const declarations = new Map<string, SettingDeclaration>(SETTINGS.map((setting) => [setting.id, setting]));

/** In the order of the table's columns. */
export const settingsRows = (settings: Settings, { inputSheets, terms }: PaneTexts): readonly (readonly RawValue[])[] =>
  settingRows(settings).map(({ id, name, value, source, published }) => {
    const { sources, choices } = inputSheets;
    const declaration = declarations.get(id);
    const possible = declaration ? choicesOf(declaration, inputSheets) : [];
    const cells: Readonly<Record<SettingColumn, RawValue>> = { name, value, source: possible.length > 0 ? choices(sources[source], possible) : published ? terms.minimumScoreSources[published] : sources[source] };
    return (Object.keys(SETTINGS_TABLE.columns) as SettingColumn[]).map((column) => cells[column]);
  });
