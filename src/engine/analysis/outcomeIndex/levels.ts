/**
 * The four levels of ИОР: низкий, ниже среднего, выше среднего, высокий.
 *
 * Source: [001] names the levels and not where they begin: at the quartiles of the schools (PERCENTILE.INC), or at fixed
 * values, by a setting. A value at a border belongs to the level above. Quartiles of fewer than four schools, or of equal
 * values, tell nothing: then there are no levels.
 */
import type { AnalysisSettings } from '../settings';
import { percentileInc } from '../../stats/quantile';
import { isAtLeast, isSame } from '../../stats/tolerance';
import type { OutcomeIndex, OutcomeLevel } from './model';

const FEWEST_SCHOOLS = 4;
const LEVELS: readonly OutcomeLevel[] = ['low', 'belowAverage', 'aboveAverage', 'high'];

export function levelBorders(indices: readonly number[], { levels, cuts }: AnalysisSettings['outcomeIndex']): Pick<OutcomeIndex, 'borders' | 'noLevels'> {
  if (levels === 'cuts') return { borders: cuts, noLevels: null };
  if (indices.length < FEWEST_SCHOOLS) return { borders: null, noLevels: 'few-schools' };
  const [first, second, third] = [0.25, 0.5, 0.75].map((q) => percentileInc(indices, q)!) as [number, number, number];
  return isSame(first, third) ? { borders: null, noLevels: 'all-equal' } : { borders: [first, second, third], noLevels: null };
}

export function levelOf(index: number, borders: OutcomeIndex['borders']): OutcomeLevel | null {
  return borders && LEVELS[borders.filter((border) => isAtLeast(index, border)).length]!;
}
