/** Which setting a row of «Параметры» means: one of the fixed names, a minimum score, or a risk parameter's scale. */
import { RISK_PARAMETERS } from '../engine/riskCatalogue';
import type { Settings } from '../engine/settings';
import { headerKey } from './headers';
import { minimumScoreName, minimumScoreRow, readMinimum, withMinimumScore } from './minimumScores';
import type { RawValue } from './rawWorkbook';
import { SHARE_SCALE, type ScaleOverrides, type ValueScale } from './riskScales';
import { SETTINGS, type SettingDeclaration } from './settingDeclarations';
import { foldText, readText } from './text';

export interface SettingState {
  readonly settings: Settings;
  readonly scales: ScaleOverrides;
}

export const NO_OVERRIDES: ScaleOverrides = new Map();

export interface NamedSetting {
  /** Canonical: «Минимальный балл ЕГЭ русский язык 2021», «Шкала 2.1». */
  readonly name: string;
  /** `null` when the value cannot be read. */
  readonly apply: (raw: RawValue, state: SettingState) => SettingState | null;
}

const fixed = new Map<string, SettingDeclaration>(SETTINGS.flatMap((declaration) => [declaration.name, ...declaration.synonyms].map((name) => [headerKey(name), declaration] as const)));

export const settingByName = (text: string): NamedSetting | null => fixedSetting(text) ?? minimumScoreSetting(text) ?? scaleSetting(foldText(text));

const fixedSetting = (text: string): NamedSetting | null => {
  const declaration = fixed.get(headerKey(text));
  if (!declaration) return null;
  return {
    name: declaration.name,
    apply: (raw, state) => {
      const settings = declaration.apply(raw, state.settings);
      return settings && { ...state, settings };
    },
  };
};

const minimumScoreSetting = (text: string): NamedSetting | null => {
  const row = minimumScoreRow(text);
  if (!row) return null;
  return {
    name: minimumScoreName(row),
    apply: (raw, state) => {
      const score = readMinimum(raw);
      return score === null ? null : { ...state, settings: withMinimumScore(state.settings, { ...row, score }) };
    },
  };
};

const SCALE = /^шкала (?:параметра )?(\d{1,2})[.,](\d)$/;

const scaleSetting = (text: string): NamedSetting | null => {
  const [, factor, number] = SCALE.exec(text) ?? [];
  const parameter = RISK_PARAMETERS.find(({ id }) => id === `${factor ?? ''}.${number ?? ''}`);
  if (!parameter) return null;
  return {
    name: `Шкала ${parameter.id}`,
    apply: (raw, state) => {
      const scale = parseScale(raw);
      return scale && { ...state, scales: new Map([...state.scales, [parameter.id, scale]]) };
    },
  };
};

const SCALE_RANGE = /^(?:от |балл(?:ы|ов)?:? |оценка:? )?(\d+) ?(?:-|–|—|\.\.\.?|…|до) ?(\d+)(?: балл(?:ы|ов|а)?)?$/;

/** «доля», «1–5», «от 0 до 10»; `null` when it is no scale. */
const parseScale = (raw: RawValue): ValueScale | null => {
  const text = foldText(readText(raw));
  if (/^дол[яи]$/.test(text)) return SHARE_SCALE;
  const match = SCALE_RANGE.exec(text);
  const scale = { from: Number(match?.[1] ?? 0), to: Number(match?.[2] ?? 0) };
  return scale.from < scale.to ? scale : null;
};
