/** The groups in sentences, and what was left out. */
import type { LeftOutSchool } from '../../engine/analysis/clusters/result';
import { joinedNames } from '../common/names';
import type { ListBlock } from '../spec';
import type { ClustersScene } from './scene';
import { featureLabel, groupText, stabilityOf, structureOf } from './words';

type Items = ListBlock['items'];

export const mainSentences = ({ input, result, texts }: ClustersScene): Items => {
  const { clusters: words } = texts.sheets;
  const { silhouette, stability, ifBiasedCounted: counted, leftOut } = result;
  return [
    { text: words.found(result.schools.length, input.assessment.schools.length, result.count) },
    ...result.profiles.map((profile) => ({ text: words.group(profile.cluster, profile.schools, groupText(profile, result, texts)) })),
    { text: words.structure(silhouette, structureOf(silhouette)), ...(silhouette <= 0.25 ? { tone: 'warning' as const } : {}) },
    { text: words.stability(stability.mean, stability.leftOut, stability.rounds, stabilityOf(stability.mean)), ...(stability.mean < 0.65 ? { tone: 'warning' as const } : {}) },
    ...(counted ? [{ text: words.ifCounted(counted.count, counted.schools, counted.silhouette, counted.agreement) }] : []),
    ...(leftOut.length > 0 ? [{ text: words.leftOut(leftOut.length), to: 'left-out' }] : []),
    { text: words.toMap, to: 'map-heading' },
    { text: words.toSchools, to: 'schools-heading' },
    { text: words.toParameters, to: 'parameters' },
  ];
};

export const leftOutLines = ({ result, texts, schools, nameOf }: ClustersScene): readonly string[] => {
  const { clusters: words } = texts.sheets;
  const of = (why: LeftOutSchool['why'], say: (names: string, count: number) => string): readonly string[] => {
    const names = result.leftOut.filter((one) => one.why === why).map(({ school }) => nameOf(schools.get(school)!.school));
    return names.length > 0 ? [say(joinedNames(names), names.length)] : [];
  };
  const lines = [
    ...result.unused.map(({ characteristic, why, known }) =>
      why === 'rare' ? words.unusedRare(featureLabel(characteristic, texts), known) : words.unusedConstant(featureLabel(characteristic, texts)),
    ),
    ...(result.indexConstant ? [words.indexConstant] : []),
    ...of('no-passport', words.noPassport),
    ...of('incomplete', words.incomplete),
    ...of('no-results', words.noResults),
  ];
  return lines.length > 0 ? lines : [words.nothingLeftOut];
};
