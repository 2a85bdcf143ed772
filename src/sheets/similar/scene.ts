/** What every part of the sheet needs. */
import type { SimilarResult, SimilarSchool } from '../../engine/analysis/similar/result';
import type { SchoolAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { schoolNames, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';

export interface SimilarScene {
  readonly input: SheetsInput;
  readonly result: SimilarResult;
  readonly texts: Texts;
  readonly assessed: ReadonlyMap<SchoolKey, SchoolAssessment>;
  readonly compared: ReadonlyMap<SchoolKey, SimilarSchool>;
  readonly nameOf: SchoolName;
  /** Places with biased results counted stand beside. */
  readonly showsBoth: boolean;
}

export const similarScene = (input: SheetsInput, result: SimilarResult, texts: Texts): SimilarScene => {
  const { schools } = input.assessment;
  return {
    input,
    result,
    texts,
    assessed: new Map(schools.map((one) => [one.school.key, one])),
    compared: new Map(result.schools.map((one) => [one.school, one])),
    nameOf: schoolNames(schools, texts),
    showsBoth: result.schools.some(({ ifBiasedCounted }) => ifBiasedCounted !== null),
  };
};

/** A difference of shares as п.п.; `null` stays. */
export const points = (index: number | null): number | null => (index === null ? null : index * 100);
