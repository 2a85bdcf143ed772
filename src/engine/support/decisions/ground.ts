/** The rows that effects are looked for in: by school, up to the reporting year. */
import type { DistrictAssessment } from '../../assessment';
import { filialHeads } from '../../filialHeads';
import { groupBy } from '../../groupBy';
import type { ProcedureResult, RiskProfileEntry, RiskValue, School, SchoolKey, SchoolYear, SocialPassport } from '../../model';
import type { ProcedureName } from '../../procedures';

export interface EffectGround {
  readonly assessment: DistrictAssessment;
  readonly schools: ReadonlyMap<SchoolKey, School>;
  /** The counted school of a row that names a school; `null`: none. */
  readonly countedSchool: (key: SchoolKey) => SchoolKey | null;
  /** Rows of a school; no later ones than the reporting year. */
  readonly results: (key: SchoolKey) => readonly ProcedureResult[];
  readonly passports: (key: SchoolKey) => readonly SocialPassport[];
  readonly riskValues: (key: SchoolKey) => readonly RiskValue[];
  readonly riskProfiles: (key: SchoolKey) => readonly RiskProfileEntry[];
}

interface OfSchoolAndYear {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
}

/** `named`: the schools as the workbook names them, filials too. */
export function effectGround(assessment: DistrictAssessment, named: readonly School[]): EffectGround {
  const { input, year } = assessment;
  const schools = new Map(assessment.schools.map(({ school }) => [school.key, school]));
  const heads = filialHeads(named);
  const countedSchool = (key: SchoolKey): SchoolKey | null => {
    if (schools.has(key)) return key;
    const head = heads.get(key);
    return head !== undefined && schools.has(head) ? head : null;
  };
  const bySchool = <Row extends OfSchoolAndYear>(rows: readonly Row[]): ((key: SchoolKey) => readonly Row[]) => {
    let grouped: ReadonlyMap<SchoolKey, readonly Row[]> | null = null;
    return (key) => {
      grouped ??= groupBy(rows.filter((row) => row.year <= year), ({ school }) => school);
      return grouped.get(key) ?? [];
    };
  };
  return {
    assessment,
    schools,
    countedSchool,
    results: bySchool(input.results),
    passports: bySchool(input.passports),
    riskValues: bySchool(input.riskValues),
    riskProfiles: bySchool(input.riskProfiles),
  };
}

/** The first result of each procedure in a year, where it counts: with participants, and not left out for a sign of bias. */
export function countedResults(rows: readonly ProcedureResult[], year: SchoolYear, isAsked: (procedure: ProcedureName) => boolean, biasedCount: boolean): ReadonlyMap<ProcedureName, ProcedureResult> {
  const first = new Map<ProcedureName, ProcedureResult>();
  for (const row of rows) if (row.year === year && !first.has(row.procedure) && isAsked(row.procedure)) first.set(row.procedure, row);
  for (const [procedure, { participants, biased }] of first) if (participants === 0 || (biased && !biasedCount)) first.delete(procedure);
  return first;
}
