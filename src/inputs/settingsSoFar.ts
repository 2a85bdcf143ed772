/** Settings while they are gathered: the defaults, what the workbook remembers over them, «Параметры» over both. */
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings';
import { isMissing } from './cellValues/parsed';
import { ERROR_ROW, WARNING, type IssueList, type IssuePlace } from './issueList';
import type { RawValue } from './rawWorkbook';
import type { ScaleOverrides } from './riskScales';
import { HIGH_RISK_NAME, MEDIUM_RISK_NAME, thresholdsAgree } from './settingDeclarations';
import { NO_OVERRIDES, settingByName, type SettingState } from './settingNames';
import type { SettingOrigin } from './settingView';
import { readText } from './text';

/** Canonical names of settings → values as cells of «Параметры» hold them. */
export type RememberedSettings = Readonly<Record<string, RawValue>>;

export interface GivenSetting {
  readonly raw: RawValue;
  /** `null`: the workbook remembers it. */
  readonly place: IssuePlace | null;
}

export interface SettingsSoFar {
  readonly state: SettingState;
  /** By canonical name, in the order in which they came. */
  readonly given: ReadonlyMap<string, GivenSetting>;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** Names of the settings that «Параметры» gave, in its order. */
  readonly fromWorkbook: readonly string[];
  readonly origins: Readonly<Record<string, SettingOrigin>>;
  readonly scales: ScaleOverrides;
}

/** What is remembered has no cell: an issue about it has no sheet. It cannot be read when another version wrote it, or a hand. */
const reportRemembered = (setting: string, raw: RawValue, issues: IssueList): void => {
  const read = readText(raw);
  issues.add('setting-memory-unreadable', { setting, read }, { sheet: '', address: null, table: null, read }, WARNING);
};

/** A value that cannot be read changes nothing, and is told. */
export const rememberedSettings = (remembered: RememberedSettings, issues: IssueList): SettingsSoFar => {
  let state: SettingState = { settings: DEFAULT_SETTINGS, scales: NO_OVERRIDES };
  const given = new Map<string, GivenSetting>();
  for (const [text, raw] of Object.entries(remembered)) {
    const setting = settingByName(text);
    const next = setting && !isMissing(raw) ? setting.apply(raw, state) : null;
    if (setting && next) {
      state = next;
      given.set(setting.name, { raw, place: null });
    } else reportRemembered(text, raw, issues);
  }
  return { state, given };
};

/** The border of medium risk above that of high risk makes no sense, wherever the two come from: both stay at their defaults. */
export const agreedSettings = ({ state: { settings, scales }, given }: SettingsSoFar, issues: IssueList): ReadSettings => {
  if (thresholdsAgree(settings)) return { settings, scales, ...sourcesOf(given) };
  const refused = [MEDIUM_RISK_NAME, HIGH_RISK_NAME];
  for (const name of refused) {
    const { place = null, raw = '' } = given.get(name) ?? {};
    if (place) issues.add('setting-unreadable', { setting: name, read: place.read }, place, ERROR_ROW);
    else if (given.has(name)) reportRemembered(name, raw, issues);
  }
  const { high, medium } = DEFAULT_SETTINGS.risk;
  const kept = new Map([...given].filter(([name]) => !refused.includes(name)));
  return { settings: { ...settings, risk: { ...settings.risk, high, medium } }, scales, ...sourcesOf(kept) };
};

const sourcesOf = (given: SettingsSoFar['given']): Pick<ReadSettings, 'fromWorkbook' | 'origins'> => ({
  fromWorkbook: [...given].filter(([, { place }]) => place !== null).map(([name]) => name),
  origins: Object.fromEntries([...given].map(([name, { place }]) => [name, originOf(place)])),
});

const originOf = (place: IssuePlace | null): SettingOrigin =>
  place?.address ? { from: 'sheet', place: { sheet: place.sheet, address: place.address } } : { from: 'memory', place: null };
