/**
 * The prevention of failure: nine shares by municipality and together, and municipalities by pupils with a route.
 *
 * Source: [003] (shares.ts; groups: 16 municipalities with 100 %, 14 with fewer than 30 %).
 * Rule: of a municipality its own report counts; without one its schools' reports together. `all`: with route = those who
 * fall behind; `few`: fewer than 30 % of them, on whole numbers (100·x < 30·n). The year: the reporting one, else the latest
 * before it, else the latest.
 * Missing data: shares.ts; a municipality whose share is not known is in no group, but counted as unknown.
 */
import type { DistrictAssessment } from '../../assessment';
import { groupBy } from '../../groupBy';
import type { AnalysisInput, PreventionReport, SchoolYear } from '../../model';
import type { CountedSchools } from '../countedSchools';
import { MunicipalityNames } from '../municipalities';
import { computed, notComputed, type Analysed } from '../reasons';
import type { MunicipalityPrevention, PreventionAnalysis, RouteGroup, SchoolPrevention } from './result';
import { pooledShares, type PooledShare } from './shares';

/** In per cent. */
export const FEW_BELOW = 30;

export function analysePrevention({ year: reported }: DistrictAssessment, { prevention }: AnalysisInput, counted: CountedSchools): Analysed<PreventionAnalysis> {
  const years = [...new Set(prevention.map(({ year }) => year))].sort((a, b) => a - b);
  const year = chosenYear(years, reported);
  if (year === null) return notComputed({ code: 'no-rows', table: 'prevention' });
  const ofYear = (wanted: SchoolYear): readonly PreventionReport[] => prevention.filter((report) => report.year === wanted);
  const municipalities = byMunicipality(ofYear(year)).map(municipalityPrevention);
  const inGroup = (group: RouteGroup): number => municipalities.filter(({ municipality, routeGroup }) => municipality !== null && routeGroup === group).length;
  return computed({
    year,
    years: years.map((one) => ({ year: one, shares: wholeShares(ofYear(one)) })),
    whole: wholeShares(ofYear(year)),
    municipalities,
    groupCounts: { all: inGroup('all'), few: inGroup('few'), between: inGroup('between'), nobody: inGroup('nobody'), unknown: inGroup('unknown') },
    schools: schoolShares(ofYear(year), counted),
  });
}

function chosenYear(years: readonly SchoolYear[], reported: SchoolYear): SchoolYear | null {
  const upTo = years.filter((year) => year <= reported);
  return upTo.at(-1) ?? years.at(-1) ?? null;
}

interface Municipality {
  readonly municipality: string | null;
  readonly counted: readonly PreventionReport[];
  readonly beside: readonly PreventionReport[];
}

/** Its own reports where it has one: its schools' reports are then a part of the same pupils. */
function byMunicipality(reports: readonly PreventionReport[]): readonly Municipality[] {
  const names = new MunicipalityNames();
  const groups = groupBy(reports, ({ municipality }) => names.of(municipality) ?? '');
  return [...groups].map(([name, group]) => {
    const own = group.filter(({ school }) => school === null);
    const ofSchools = group.filter(({ school }) => school !== null);
    return { municipality: name === '' ? null : name, counted: own.length > 0 ? own : ofSchools, beside: own.length > 0 ? ofSchools : [] };
  });
}

const wholeShares = (reports: readonly PreventionReport[]): readonly PooledShare[] => pooledShares(byMunicipality(reports).flatMap(({ counted }) => counted.map(({ counts }) => counts)));

function municipalityPrevention({ municipality, counted, beside }: Municipality): MunicipalityPrevention {
  const shares = pooledShares(counted.map(({ counts }) => counts));
  return {
    municipality,
    from: counted[0]!.school === null ? 'municipality' : 'schools',
    reports: counted.length,
    schoolsBeside: beside.length,
    shares,
    routeGroup: routeOf(shares),
    origin: counted[0]!.origin,
  };
}

const routeOf = (shares: readonly PooledShare[]): RouteGroup => routeGroupOf(shares.find(({ id }) => id === 'withRoute')!);

function routeGroupOf({ part, of, reports }: PooledShare): RouteGroup {
  if (reports === 0) return 'unknown';
  if (of === 0) return 'nobody';
  if (part === of) return 'all';
  return 100 * part < FEW_BELOW * of ? 'few' : 'between';
}

/** Filials that are counted with their head are one report with it. */
function schoolShares(reports: readonly PreventionReport[], counted: CountedSchools): readonly SchoolPrevention[] {
  const own = reports.flatMap((report) => {
    const school = report.school === null ? null : counted.of(report.school);
    return school === null ? [] : [{ school, report }];
  });
  return [...groupBy(own, ({ school }) => school)]
    .map(([school, group]): SchoolPrevention => {
      const shares = pooledShares(group.map(({ report }) => report.counts));
      return { school, shares, routeGroup: routeOf(shares), origin: group[0]!.report.origin };
    })
    .sort((a, b) => counted.place(a.school) - counted.place(b.school));
}
