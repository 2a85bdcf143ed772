/**
 * As which school a row is counted, by the setting «Филиалы»: by itself, or with its head organisation.
 *
 * Source: [002] counts one filial with its school and another apart: the setting decides, and both counts are told.
 * Rows of a school that takes no part in the assessment belong to none (`null`).
 */
import type { DistrictAssessment } from '../assessment';
import { filialHeads } from '../filialHeads';
import type { School, SchoolKey } from '../model';

export interface CountedSchools {
  /** The school of the assessment that a row belongs to. */
  readonly of: (school: SchoolKey) => SchoolKey | null;
  /** The head organisation of a filial, whatever the setting says; a school that is none is its own. */
  readonly headOf: (school: SchoolKey) => SchoolKey;
  /** Where a school stands among those of the assessment; −1 for none of them. */
  readonly place: (school: SchoolKey) => number;
}

/** `given`: the schools as the workbook names them, filials included. */
export function countedSchools({ schools, settings }: Pick<DistrictAssessment, 'schools' | 'settings'>, given: readonly School[]): CountedSchools {
  const heads = filialHeads(given);
  const places = new Map(schools.map(({ school }, at) => [school.key, at]));
  const headOf = (school: SchoolKey): SchoolKey => heads.get(school) ?? school;
  const unitOf = settings.filials === 'with-parent' ? headOf : (school: SchoolKey): SchoolKey => school;
  return {
    of: (school) => {
      const unit = unitOf(school);
      return places.has(unit) ? unit : null;
    },
    headOf,
    place: (school) => places.get(school) ?? -1,
  };
}
