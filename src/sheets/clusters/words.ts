/** A group of schools in words: what is above and below the mean of all grouped schools. */
import type { ClusterFeatureId, ClusterProfile, ClustersResult } from '../../engine/analysis/clusters/result';
import type { ContextShareId } from '../../engine/contextShares';
import type { Texts } from '../../i18n';

/** In standard deviations: less is no difference worth a word. */
const NOTABLE = 0.5;
/** A description with more conditions than this is not read. */
const MOST_NAMED = 3;
const MOST_FIGURES = 4;
/** A group is called mostly rural or urban when this share of its schools with a known locality is. */
const MOST_OF_THEM = 2 / 3;

export const featureLabel = (id: ClusterFeatureId, { sheets: { clusters: words, conditions } }: Texts): string => (id === 'resultIndex' ? words.resultIndex : conditions[id]);

interface Standing {
  readonly id: ClusterFeatureId;
  readonly difference: number;
  readonly inSd: number;
}

/** The notable ones, the greatest first. */
const notable = ({ features }: Pick<ClustersResult, 'features'>, values: readonly number[]): readonly Standing[] =>
  features
    .map(({ id, mean, sd }, at): Standing => ({ id, difference: values[at]! - mean, inSd: (values[at]! - mean) / sd }))
    .filter(({ inSd }) => Math.abs(inSd) >= NOTABLE)
    .sort((a, b) => Math.abs(b.inSd) - Math.abs(a.inSd));

const figures = (standings: readonly Standing[], texts: Texts): readonly string[] =>
  standings.slice(0, MOST_FIGURES).map(({ id, difference, inSd }) => texts.sheets.clusters.differenceOf(featureLabel(id, texts), difference, inSd));

/** «Неполные семьи: +12,3 п.п. (+1,40 ст. откл.)» */
export const notableFigures = (result: Pick<ClustersResult, 'features'>, values: readonly number[], texts: Texts): readonly string[] => figures(notable(result, values), texts);

const localityOf = ({ locality: { known, rural } }: ClusterProfile, all: ClustersResult): 'rural' | 'mostly-rural' | 'urban' | 'mostly-urban' | 'mixed' => {
  const everywhere = all.profiles.reduce((sum, profile) => ({ known: sum.known + profile.locality.known, rural: sum.rural + profile.locality.rural }), { known: 0, rural: 0 });
  // Where all schools of the district are rural, the word tells nothing of a group.
  if (known === 0 || everywhere.rural === 0 || everywhere.rural === everywhere.known) return 'mixed';
  if (rural === known) return 'rural';
  if (rural === 0) return 'urban';
  if (rural / known >= MOST_OF_THEM) return 'mostly-rural';
  return rural / known <= 1 - MOST_OF_THEM ? 'mostly-urban' : 'mixed';
};

const sizeOf = ({ sizeInSd }: ClusterProfile): 'small' | 'large' | 'middle' => {
  if (sizeInSd === null || Math.abs(sizeInSd) < NOTABLE) return 'middle';
  return sizeInSd < 0 ? 'small' : 'large';
};

const resultsOf = (standings: readonly Standing[]): 'lower' | 'near' | 'higher' => {
  const result = standings.find(({ id }) => id === 'resultIndex');
  if (!result) return 'near';
  return result.inSd < 0 ? 'lower' : 'higher';
};

/** Without figures: «сельские школы с повышенной долей многодетных семей; результаты ниже средних». */
export const groupText = (profile: ClusterProfile, all: ClustersResult, { sheets: { clusters: words } }: Texts): string => {
  const standings = notable(all, profile.means);
  const named = standings.filter((one): one is Standing & { id: ContextShareId } => isShare(one.id)).slice(0, MOST_NAMED);
  const names = (isHigh: boolean): readonly string[] => named.filter(({ inSd }) => inSd > 0 === isHigh).map(({ id }) => words.shareOf[id]);
  return words.description(localityOf(profile, all), sizeOf(profile), names(true), names(false), resultsOf(standings));
};

const isShare = (id: ClusterFeatureId): id is ContextShareId => id !== 'resultIndex' && id !== 'size' && id !== 'rural';

/** Borders of Kaufman and Rousseeuw (1990). */
export const structureOf = (silhouette: number): 'none' | 'weak' | 'medium' | 'strong' => {
  if (silhouette <= 0.25) return 'none';
  if (silhouette <= 0.5) return 'weak';
  return silhouette <= 0.7 ? 'medium' : 'strong';
};

/** Borders of Steinley (2004). */
export const stabilityOf = (rand: number): 'excellent' | 'good' | 'moderate' | 'poor' => {
  if (rand >= 0.9) return 'excellent';
  if (rand >= 0.8) return 'good';
  return rand >= 0.65 ? 'moderate' : 'poor';
};
