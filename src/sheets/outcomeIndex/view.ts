/** What the parts of «ИОР» share. */
import type { ComponentScale, OutcomeIndex, SchoolOutcomeIndex } from '../../engine/analysis/outcomeIndex/model';
import { OUTCOME_COMPONENTS } from '../../engine/analysis/outcomeIndex/components';
import type { SchoolAssessment } from '../../engine/assessment';
import type { Texts } from '../../i18n';
import type { SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';

export interface View {
  readonly input: SheetsInput;
  readonly texts: Texts;
  readonly result: OutcomeIndex;
  readonly nameOf: SchoolName;
  /** In the order of the result's schools. */
  readonly assessed: readonly SchoolAssessment[];
}

export const COMPONENT_IDS = OUTCOME_COMPONENTS.map(({ id }) => id);

export const usedIn = (scales: readonly ComponentScale[]): readonly ComponentScale[] => scales.filter(({ unused }) => unused === null);

/** How many used components the school has. */
export const knownComponents = ({ values }: Pick<SchoolOutcomeIndex, 'values'>, scales: readonly ComponentScale[]): number => usedIn(scales).filter(({ id }) => values[id] !== undefined).length;
