/** The settings of the methodology, with the defaults that the documents give. */
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from './analysis/settings';
import { DEFAULT_MINIMUM_SCORES, type MinimumScore } from './minimumScoreTable';
import { DEFAULT_REPORT_SETTINGS, type ReportSettings } from './support/settings';
import { asPercent, asShare, type Percent, type Share } from './units';

export type { MinimumScore } from './minimumScoreTable';

/** «ФИОКО 2020»: any procedure in each of two years; «2025»: the same procedure in both. */
export type RuleSet = 'fioko2020' | 'same-procedure-2025';

/** What becomes of results with a sign of bias. `both`: excluded in the verdict, counted beside it. */
export type ObjectivityMode = 'exclude' | 'count' | 'both';

export type FilialMode = 'apart' | 'with-parent';

export interface IsbshCoefficients {
  readonly constant: number;
  readonly bothParentsHigherEducation: number;
  readonly singleParent: number;
  readonly onRegister: number;
}

export interface RiskThresholds {
  /** A factor's score from which its level is высокий. */
  readonly high: number;
  /** A factor's score from which its level is средний. */
  readonly medium: number;
  /** How many factors at высокий put a school into the risk zone. */
  readonly highFactorsForZone: number;
}

export interface Settings {
  /** `null`: the latest year in the results. */
  readonly year: number | null;
  readonly ruleSet: RuleSet;
  /** A result is low from this per cent of participants below the threshold. */
  readonly lowThreshold: Percent;
  readonly objectivity: ObjectivityMode;
  readonly filials: FilialMode;
  readonly isbsh: IsbshCoefficients;
  /** The bottom part of schools by ИСБШ: 0.25 quartile, 0.20 quintile. */
  readonly bottomShare: Share;
  readonly risk: RiskThresholds;
  /** Results with fewer participants make a listing `limited`. */
  readonly smallCount: number;
  readonly minimumScores: readonly MinimumScore[];
  readonly analysis: AnalysisSettings;
  readonly reports: ReportSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  ruleSet: 'fioko2020',
  lowThreshold: asPercent(30),
  objectivity: 'exclude',
  filials: 'apart',
  isbsh: { constant: 85, bothParentsHigherEducation: 15, singleParent: -20, onRegister: -65 },
  bottomShare: asShare(0.25),
  risk: { high: 0.5, medium: 0.25, highFactorsForZone: 1 },
  smallCount: 10,
  minimumScores: DEFAULT_MINIMUM_SCORES,
  analysis: DEFAULT_ANALYSIS_SETTINGS,
  reports: DEFAULT_REPORT_SETTINGS,
};
