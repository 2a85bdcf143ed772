/** What the parts of «Динамика» share: the result, the texts and how things are called. */
import type { Dynamics, SchoolDynamics, Series, SeriesKey } from '../../engine/analysis/dynamics/model';
import { isDeciding } from '../../engine/analysis/dynamics/measures';
import { isInGroup } from '../../engine/analysis/dynamics/district';
import type { SchoolAssessment } from '../../engine/assessment';
import type { Texts } from '../../i18n';
import type { SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';

export interface View {
  readonly input: SheetsInput;
  readonly texts: Texts;
  readonly result: Dynamics;
  readonly nameOf: SchoolName;
  /** In the order of the result's schools. */
  readonly assessed: readonly SchoolAssessment[];
}

type Named = Pick<SeriesKey, 'procedure' | 'grade'>;

export const procedureName = ({ procedure, grade }: Named, { sheets }: Texts): string => sheets.dynamics.procedureName(procedure, grade);

const shortNames = ({ sheets }: Texts): Readonly<Record<string, string>> => sheets.common.shortProcedures;

/** The nine by their short names. */
export const shortProcedureName = ({ procedure, grade }: Named, texts: Texts): string => texts.sheets.dynamics.procedureName(shortNames(texts)[procedure] ?? procedure, grade);

/** «ШНОР, ШНСУ»; empty for a school of neither. */
export const groupText = (assessed: SchoolAssessment, { terms }: Texts): string => (isInGroup(assessed) ? assessed.groups.filter((group) => group !== 'riskZone').map((group) => terms.groups[group]).join(', ') : '');

/** Differences of shares as they are shown. */
export const points = (difference: number): number => 100 * difference;

export const decidingSeries = ({ series }: SchoolDynamics): readonly Series[] => series.filter(({ measure }) => isDeciding(measure));
