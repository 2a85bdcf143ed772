/**
 * Levels of diagnostic works, and the same pupils from class to class.
 *
 * Data flow:
 * 1. schoolResults   rows → school × work × grade × year, parallel classes together
 * 2. pooledResults   the same of all schools together
 * 3. schoolCohorts   each result with the next one of the same pupils, in п.п. and in %
 * 4. pooledCohorts   the same over the schools that have both
 */
import type { DistrictAssessment } from '../../assessment';
import type { AnalysisInput } from '../../model';
import type { CountedSchools } from '../countedSchools';
import { computed, notComputed, type Analysed } from '../reasons';
import { pooledCohorts, schoolCohorts } from './cohorts';
import { pooledResults, schoolResults } from './gradeResults';
import { participantsOf } from './levels';
import type { LiteracyAnalysis } from './result';

export function analyseLiteracy({ settings }: DistrictAssessment, { literacy }: AnalysisInput, counted: CountedSchools): Analysed<LiteracyAnalysis> {
  const schools = schoolResults(literacy, counted);
  if (schools.length === 0) return notComputed({ code: 'no-rows', table: 'literacy' });
  const cohorts = schoolCohorts(schools, settings.smallCount);
  return computed({
    works: pooledResults(schools),
    schools,
    cohorts,
    pooledCohorts: pooledCohorts(cohorts, settings.smallCount),
    emptyRows: literacy.filter((row) => participantsOf(row) === 0).length,
  });
}
