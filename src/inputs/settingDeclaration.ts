/** How a setting is declared: its name, how its value is read and written, where it goes, where its default comes from. */
import type { Settings } from '../engine/settings';
import type { RawValue } from './rawWorkbook';
import type { SettingForm } from './settingForms';
import type { SettingId, SettingKind } from './settingView';

export interface SettingDeclaration {
  readonly id: SettingId;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Where the default comes from. */
  readonly source: 'document' | 'user';
  readonly kind: SettingKind;
  /** The settings with this value, or `null` when it cannot be read as one. */
  readonly apply: (raw: RawValue, settings: Settings) => Settings | null;
  /** What a cell of «Параметры» holds for it: read by `apply`, it gives the same value. */
  readonly written: (settings: Settings) => RawValue;
}

interface Naming extends Pick<SettingDeclaration, 'id' | 'name' | 'source'> {
  readonly synonyms?: readonly string[];
}

export const setting = <Value>({ synonyms = [], ...naming }: Naming, { kind, read, write }: SettingForm<Value>, get: (settings: Settings) => Value, put: (settings: Settings, value: Value) => Settings): SettingDeclaration => ({
  ...naming,
  synonyms,
  kind,
  apply: (raw, settings) => {
    const value = read(raw);
    return value === undefined ? null : put(settings, value);
  },
  written: (settings) => write(get(settings)),
});
