/** What the parts of «Сводка муниципалитета» share: figures computed once. */
import { placesOf, type Places } from '../../engine/support/municipality/places';
import { countedResults, pooledShares, type PooledShare } from '../../engine/support/municipality/pooledShares';
import type { Texts } from '../../i18n';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';

export interface MunicipalityScene {
  readonly input: ReportInput;
  readonly texts: Texts;
  readonly nameOf: SchoolName;
  readonly shares: readonly PooledShare[];
  readonly places: Places;
}

export const municipalityScene = (input: ReportInput, texts: Texts): MunicipalityScene => {
  const results = countedResults(input.assessment);
  return { input, texts, nameOf: schoolNames(input.assessment.schools, texts), shares: pooledShares(results, input.assessment), places: placesOf(input.assessment, results) };
};
