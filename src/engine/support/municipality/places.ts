/**
 * The groups of schools by municipality, or by locality where the schools are of one municipality.
 *
 * Missing data: a school without a municipality (locality) stands in a row of its own, told by `null`.
 */
import { MunicipalityNames } from '../../analysis/municipalities';
import type { DistrictAssessment, Group, SchoolAssessment } from '../../assessment';
import { GROUPS } from '../../groups';
import type { CountedResult } from './pooledShares';

export interface PlaceFigures {
  /** `null`: not said of these schools. */
  readonly place: string | null;
  readonly schools: number;
  readonly groups: Readonly<Record<Group, number>>;
  /** Of two groups or three. */
  readonly several: number;
  readonly none: number;
  /** Of the nine procedures in the reporting year, counted once for each. */
  readonly participants: number;
  readonly below: number;
}

export interface Places {
  readonly by: 'municipality' | 'locality';
  /** In the order of appearance; empty when all schools are of one place. */
  readonly rows: readonly PlaceFigures[];
  readonly all: PlaceFigures;
}

export function placesOf({ schools, year }: Pick<DistrictAssessment, 'schools' | 'year'>, results: readonly CountedResult[]): Places {
  const ofSchool = new Map<string, { participants: number; below: number }>();
  for (const { school, year: held, participants, below } of results) {
    if (held !== year) continue;
    const known = ofSchool.get(school) ?? { participants: 0, below: 0 };
    ofSchool.set(school, { participants: known.participants + participants, below: known.below + below });
  }
  const sum = (place: string | null, own: readonly SchoolAssessment[]): PlaceFigures => figuresOf(place, own, ofSchool);
  const municipalities = grouped(schools, ({ school }) => school.municipality);
  const by = municipalities.size > 1 ? 'municipality' : 'locality';
  const places = by === 'municipality' ? municipalities : grouped(schools, ({ school }) => school.locality);
  return { by, rows: places.size > 1 ? [...places].map(([place, own]) => sum(place, own)) : [], all: sum(null, schools) };
}

/** Names that differ in spaces or case only are one. */
function grouped(schools: readonly SchoolAssessment[], nameOf: (school: SchoolAssessment) => string | null): ReadonlyMap<string | null, readonly SchoolAssessment[]> {
  const names = new MunicipalityNames();
  const groups = new Map<string | null, SchoolAssessment[]>();
  for (const school of schools) {
    const name = names.of(nameOf(school));
    const known = groups.get(name);
    if (known) known.push(school);
    else groups.set(name, [school]);
  }
  return groups;
}

function figuresOf(place: string | null, schools: readonly SchoolAssessment[], results: ReadonlyMap<string, { readonly participants: number; readonly below: number }>): PlaceFigures {
  const count = (holds: (school: SchoolAssessment) => boolean): number => schools.filter(holds).length;
  const groups = Object.fromEntries(GROUPS.map((group) => [group, count((school) => school.groups.includes(group))])) as Record<Group, number>;
  let participants = 0;
  let below = 0;
  for (const { school } of schools) {
    const own = results.get(school.key);
    participants += own?.participants ?? 0;
    below += own?.below ?? 0;
  }
  return { place, schools: schools.length, groups, several: count((school) => school.groups.length > 1), none: count((school) => school.groups.length === 0), participants, below };
}
