/** Parallel classes of one grade together, per school and for all schools. Rows without a pupil are no results. */
import { groupBy } from '../../groupBy';
import type { LiteracyResult, SchoolKey } from '../../model';
import type { CountedSchools } from '../countedSchools';
import { workKind } from './kinds';
import { addLevels, participantsOf, type LevelCounts } from './levels';
import type { GradeResult, PooledGradeResult, SchoolGradeResult } from './result';

interface OwnRow {
  readonly row: LiteracyResult;
  readonly school: SchoolKey;
}

const levelsOf = ({ insufficient, reduced, basic, advanced }: LevelCounts): LevelCounts => ({ insufficient, reduced, basic, advanced });

export function schoolResults(rows: readonly LiteracyResult[], counted: CountedSchools): readonly SchoolGradeResult[] {
  const own = rows.flatMap((row): OwnRow[] => {
    const school = counted.of(row.school);
    return school === null || participantsOf(row) === 0 ? [] : [{ row, school }];
  });
  const groups = groupBy(own, ({ row, school }) => JSON.stringify([school, row.work, row.grade, row.year]));
  const results = [...groups.values()].map((group): SchoolGradeResult => {
    const { row, school } = group[0]!;
    const counts = group.map((one) => levelsOf(one.row)).reduce(addLevels);
    return { school, work: row.work, kind: workKind(row.work), grade: row.grade, year: row.year, counts, participants: participantsOf(counts), rows: group.length, origin: row.origin };
  });
  return results.sort((a, b) => counted.place(a.school) - counted.place(b.school) || byWork(a, b));
}

export function pooledResults(results: readonly SchoolGradeResult[]): readonly PooledGradeResult[] {
  const groups = groupBy(results, ({ work, grade, year }) => JSON.stringify([work, grade, year]));
  return [...groups.values()].map(poolResults).sort(byWork);
}

/** Of one work, grade and year; at least one. */
export function poolResults(results: readonly SchoolGradeResult[]): PooledGradeResult {
  const { work, kind, grade, year } = results[0]!;
  const counts = results.map((one) => one.counts).reduce(addLevels);
  return { work, kind, grade, year, counts, participants: participantsOf(counts), schools: results.length };
}

/** By kind, grade, year, work: by code points, so that the order is the same everywhere. */
export const byWork = (a: GradeResult, b: GradeResult): number => compare(a.kind, b.kind) || a.grade - b.grade || a.year - b.year || compare(a.work, b.work);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
