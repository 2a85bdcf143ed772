/** What the parts of «Сводка муниципалитета» share: figures computed once. */
import type { Group } from '../../engine/assessment';
import { placesOf, type Places } from '../../engine/support/municipality/places';
import { countedResults, pooledShares, type PooledShare } from '../../engine/support/municipality/pooledShares';
import type { Texts } from '../../i18n';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';

/** Of which groups anything can be told: without data there is no count, not a count of 0. */
export type KnownGroups = Readonly<Record<Group, boolean>>;

const knownGroups = ({ schools, isbshBorder }: ReportInput['assessment']): KnownGroups => ({
  lowResults: schools.some(({ lowResults }) => lowResults.status === 'listed' || lowResults.status === 'not-listed'),
  adverse: isbshBorder !== null,
  riskZone: schools.some(({ risk }) => risk !== null),
});

export interface MunicipalityScene {
  readonly input: ReportInput;
  readonly texts: Texts;
  readonly nameOf: SchoolName;
  readonly shares: readonly PooledShare[];
  readonly places: Places;
  readonly known: KnownGroups;
}

export const municipalityScene = (input: ReportInput, texts: Texts): MunicipalityScene => {
  const results = countedResults(input.assessment);
  return { input, texts, nameOf: schoolNames(input.assessment.schools, texts), shares: pooledShares(results, input.assessment), places: placesOf(input.assessment, results), known: knownGroups(input.assessment) };
};
