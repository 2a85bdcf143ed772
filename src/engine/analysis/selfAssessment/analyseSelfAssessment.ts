/**
 * Sums of a rubric by indicator and section, against the most that could be had, and against the totals it states.
 *
 * Source: [000], rubric 1.2 of ФИОКО: 68 of 86, 79,1 %. One of its rows states 1 as the total of 1 + 1 + 1; only with 3 do the
 * losses sum to 18 = 86 − 68, with 1 they sum to 20. A penalty is a criterion of 0 or −1 whose maximum is 0: that −1 stands
 * among the maxima says how great it can be, and takes nothing off the most (domain X40, X41).
 * Formula: score = Σ of the criteria; per cent = Σ score / Σ maximum; lost = Σ maximum − Σ score. Nothing is clipped.
 * Missing data: where a maximum is not known there is no per cent, and how many are missing is told. Several totals stated
 * for one indicator that differ are told, and none is compared.
 */
import { groupBy } from '../../groupBy';
import type { AnalysisInput, RubricScore } from '../../model';
import { isSame } from '../../stats/tolerance';
import { computed, notComputed, type Analysed } from '../reasons';
import type { IndicatorPoints, Points, SectionPoints, SelfAssessment } from './result';

export function analyseSelfAssessment({ rubric }: AnalysisInput): Analysed<SelfAssessment> {
  if (rubric.length === 0) return notComputed({ code: 'no-rows', table: 'rubric' });
  const sections = [...groupBy(rubric, ({ section }) => section).values()].map((rows) => ({ rows, indicators: indicatorsOf(rows) }));
  const indicators = sections.flatMap((section) => section.indicators);
  return computed({
    total: pointsOf(rubric),
    sections: sections.map(({ rows, indicators: own }): SectionPoints => ({ section: rows[0]!.section, indicators: own.length, ...pointsOf(rows) })),
    indicators,
    ifStated: totalIfStated(rubric, indicators),
  });
}

const indicatorsOf = (rows: readonly RubricScore[]): readonly IndicatorPoints[] => [...groupBy(rows, ({ indicator }) => indicator).values()].map(indicatorPoints);

function indicatorPoints(criteria: readonly RubricScore[]): IndicatorPoints {
  const points = pointsOf(criteria);
  const penalties = criteria.filter(({ score }) => score < 0);
  const totals = [...new Set(criteria.flatMap(({ stated }) => (stated === null ? [] : [stated])))];
  const stated = totals.length === 1 ? totals[0]! : null;
  return {
    section: criteria[0]!.section,
    indicator: criteria[0]!.indicator,
    ...points,
    criteria,
    penalties: penalties.length,
    penalty: sum(penalties.map(({ score }) => score)),
    stated,
    statedDiffer: totals.length > 1 ? totals : [],
    difference: stated === null || isSame(stated, points.score) ? null : stated - points.score,
  };
}

function pointsOf(criteria: readonly RubricScore[]): Points {
  const score = sum(criteria.map((one) => one.score));
  return withMaximum(score, criteria);
}

function withMaximum(score: number, criteria: readonly RubricScore[]): Points {
  const maxima = criteria.flatMap(({ maximum }) => (maximum === null ? [] : [maximum]));
  const maximum = sum(maxima);
  const withoutMaximum = criteria.length - maxima.length;
  const known = withoutMaximum === 0;
  return { score, maximum, withoutMaximum, share: known && maximum > 0 ? score / maximum : null, lost: known ? maximum - score : null };
}

function totalIfStated(rubric: readonly RubricScore[], indicators: readonly IndicatorPoints[]): Points | null {
  if (indicators.every(({ difference }) => difference === null)) return null;
  return withMaximum(sum(indicators.map(({ score, difference }) => score + (difference ?? 0))), rubric);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
