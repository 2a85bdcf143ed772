/** What the analysis can be told, with defaults. The documents give hardly any of these: the sheets say so beside each. */
import { asShare, type Share } from '../units';
import type { OutcomeComponentId } from './outcomeIndex/components';

/** How a positive change is told: the share below fell by more than the margin, or its interval lies beyond the margin. */
export type PositiveChange = 'point' | 'proven';

/** Where the four levels of ИОР begin: at the quartiles of the schools, or at fixed values. */
export type OutcomeLevels = 'quartiles' | 'cuts';

/** The confidence of the interval, in per cent. */
export type ObjectivityLevel = '95' | '99';

export interface AnalysisSettings {
  readonly dynamics: {
    /** A change of a share within this is no change, as a difference of shares (0.05 is 5 п.п.). */
    readonly margin: Share;
    readonly positive: PositiveChange;
    /** How many years of a small school are taken together. */
    readonly pooledYears: number;
  };
  readonly outcomeIndex: {
    readonly weights: Readonly<Record<OutcomeComponentId, number>>;
    readonly levels: OutcomeLevels;
    /** For `cuts`: where ниже среднего, выше среднего and высокий begin. */
    readonly cuts: readonly [number, number, number];
    /** The year whose least and greatest values make ИОР of several years comparable; `null`: the earliest one with results. */
    readonly referenceYear: number | null;
  };
  readonly expected: {
    /** A disadvantaged school with results not below this quantile of all schools is resilient. */
    readonly resilientQuantile: Share;
  };
  readonly clusters: {
    /** `null`: the number with the greatest silhouette. */
    readonly count: number | null;
  };
  /** How many nearest schools are shown. */
  readonly similarCount: number;
  readonly objectivity: {
    /** A result is asked about when the lower bound of its interval is above the others' share by more than this. */
    readonly margin: Share;
    readonly level: ObjectivityLevel;
  };
  readonly transitions: {
    /** «Рособрнадзор 2020»; `null`: chosen by what the workbook holds. */
    readonly from: string | null;
    readonly to: string | null;
  };
}

export const DEFAULT_ANALYSIS_SETTINGS: AnalysisSettings = {
  dynamics: { margin: asShare(0), positive: 'point', pooledYears: 3 },
  outcomeIndex: {
    weights: { vprPassed: 1, ogePassed: 1, egePassed: 1, vpr4and5: 1, oge4and5: 1, egeAbove60: 1 },
    levels: 'quartiles',
    cuts: [0.25, 0.5, 0.75],
    referenceYear: null,
  },
  expected: { resilientQuantile: asShare(0.75) },
  clusters: { count: null },
  similarCount: 10,
  objectivity: { margin: asShare(0.1), level: '95' },
  transitions: { from: null, to: null },
};
