/** What the schools of a group have in common, against all grouped schools. */
import type { DistrictAssessment, SchoolAssessment } from '../../assessment';
import { latestPassports } from '../../latestPassports';
import type { SchoolKey } from '../../model';
import { mean } from '../../stats/mean';
import { percentileInc } from '../../stats/quantile';
import { columnMoments } from '../../stats/standardise';
import { pointsOf } from '../../stats/points';
import { isRural } from '../conditions';
import type { ClusteredSchool, ClusterFeature, ClusterProfile } from './result';

/** This many schools nearest to the centre are named. */
const TYPICAL = 3;

interface Facts {
  readonly assessed: SchoolAssessment;
  readonly rural: number | null;
  readonly pupils: number | null;
}

/** `schools`: all that are grouped. */
export function clusterProfiles(assessment: DistrictAssessment, features: readonly ClusterFeature[], schools: readonly ClusteredSchool[]): readonly ClusterProfile[] {
  const facts = schoolFacts(assessment);
  const sizes = schools.flatMap(({ school }) => logarithm(facts.get(school)!.pupils));
  const [size] = columnMoments(pointsOf(sizes.map((value) => [value])));
  const groups = new Map<number, ClusteredSchool[]>();
  for (const school of schools) {
    const members = groups.get(school.cluster);
    if (members) members.push(school);
    else groups.set(school.cluster, [school]);
  }
  return [...groups.keys()].sort((a, b) => a - b).map((cluster) => profileOf(cluster, groups.get(cluster)!, features, facts, size ?? { mean: 0, sd: 0 }));
}

function profileOf(
  cluster: number,
  members: readonly ClusteredSchool[],
  features: readonly ClusterFeature[],
  facts: ReadonlyMap<SchoolKey, Facts>,
  size: { readonly mean: number; readonly sd: number },
): ClusterProfile {
  const means = features.map((_, at) => mean(members.map(({ values }) => values[at]!)));
  const told = members.map(({ school }) => facts.get(school)!);
  const localities = told.flatMap(({ rural }) => (rural === null ? [] : [rural]));
  const sizes = told.flatMap(({ pupils }) => logarithm(pupils));
  const silhouettes = members.flatMap(({ silhouette }) => (silhouette === null ? [] : [silhouette]));
  return {
    cluster,
    schools: members.length,
    means,
    inSd: features.map((feature, at) => (means[at]! - feature.mean) / feature.sd),
    index: mean(members.map(({ index }) => index)),
    lowResults: told.filter(({ assessed }) => assessed.groups.includes('lowResults')).length,
    adverse: told.filter(({ assessed }) => assessed.groups.includes('adverse')).length,
    locality: { known: localities.length, rural: localities.filter((rural) => rural === 1).length },
    medianPupils: percentileInc(told.flatMap(({ pupils }) => (pupils === null ? [] : [pupils])), 0.5),
    sizeInSd: sizes.length === 0 || size.sd === 0 ? null : (mean(sizes) - size.mean) / size.sd,
    silhouette: silhouettes.length === 0 ? null : mean(silhouettes),
    typical: [...members].sort((a, b) => a.distance - b.distance || (a.school < b.school ? -1 : 1)).slice(0, TYPICAL).map(({ school }) => school),
  };
}

function schoolFacts({ input, year, schools }: DistrictAssessment): ReadonlyMap<SchoolKey, Facts> {
  const passports = latestPassports(input.passports, year);
  return new Map(
    schools.map((assessed) => {
      const { key, locality, pupils } = assessed.school;
      return [key, { assessed, rural: isRural(locality), pupils: passports.get(key)?.pupils ?? pupils }];
    }),
  );
}

const logarithm = (pupils: number | null): readonly number[] => (pupils === null || pupils <= 0 ? [] : [Math.log(pupils)]);
