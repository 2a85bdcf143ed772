/** The three lists of schools as the pane shows them: name, short reason, way back to the input. */
import type { CheckReport, ComputeReport } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';
import { missingGaps, type MissingGap } from './gaps';
import type { Place } from './useCases';

export interface ListedSchool {
  readonly key: string;
  readonly name: string;
  readonly reason: string;
  readonly place: Place;
}

export interface SchoolList {
  readonly group: MissingGap;
  /** `null`: not computed for want of data, which is another thing than an empty list. */
  readonly schools: readonly ListedSchool[] | null;
}

type Assessment = NonNullable<ComputeReport['assessment']>;
type SchoolAssessment = Assessment['schools'][number];

const lowReason = ({ lowResults }: SchoolAssessment, { year }: Assessment, { pane, terms }: PaneTexts): string =>
  pane.results.lowReason({
    low: lowResults.judged.filter((judged) => judged.low && !judged.excluded && judged.year === year).length,
    year,
    criteria: lowResults.criteria,
    reliability: lowResults.reliability === null ? null : terms.reliability[lowResults.reliability],
  });

const adverseReason = ({ isbsh }: SchoolAssessment, { isbshBorder }: Assessment, { pane }: PaneTexts): string =>
  isbsh && isbshBorder ? pane.results.adverseReason({ value: isbsh.value, rank: isbsh.rank, border: isbshBorder.value, year: isbsh.year }) : '';

/** More factors than this are told by their numbers: the sheet «Риски школ» names them. */
const MOST_NAMED = 2;

const riskReason = ({ risk }: SchoolAssessment, factorName: (factor: number) => string, { pane }: PaneTexts): string => {
  const high = (risk?.factors ?? []).filter(({ level }) => level === 'high').map(({ factor }) => factor);
  return high.length > MOST_NAMED ? pane.results.riskReasonMany(high) : pane.results.riskReason(high.map((factor) => `${factor}. ${factorName(factor)}`));
};

/** Why a school is on a list, in one line. */
export const listReason = (group: MissingGap, entry: SchoolAssessment, assessment: Assessment, factorName: (factor: number) => string, texts: PaneTexts): string => {
  switch (group) {
    case 'lowResults':
      return lowReason(entry, assessment, texts);
    case 'adverse':
      return adverseReason(entry, assessment, texts);
    case 'riskZone':
      return riskReason(entry, factorName, texts);
  }
};

export const LISTS: readonly MissingGap[] = ['lowResults', 'adverse', 'riskZone'];

/** The schools of a list: low results and risk in the order of the input, adverse conditions from the least favourable. `null`: not computed. */
export const schoolsOnList = (group: MissingGap, { check, assessment }: { readonly check: CheckReport; readonly assessment: Assessment }): readonly SchoolAssessment[] | null => {
  if (missingGaps(check).includes(group)) return null;
  const listed = assessment.schools.filter(({ groups }) => groups.includes(group));
  return group === 'adverse' ? listed.sort((a, b) => (a.isbsh?.rank ?? Infinity) - (b.isbsh?.rank ?? Infinity)) : listed;
};

export const schoolLists = ({ check, assessment }: { readonly check: CheckReport; readonly assessment: Assessment | null }, factorName: (factor: number) => string, texts: PaneTexts): readonly SchoolList[] => {
  if (!assessment) return [];
  const shown = (group: MissingGap, entry: SchoolAssessment): ListedSchool => ({
    key: entry.school.key,
    name: entry.school.name,
    reason: listReason(group, entry, assessment, factorName, texts),
    place: entry.school.origin,
  });
  return LISTS.map((group) => ({ group, schools: schoolsOnList(group, { check, assessment })?.map((entry) => shown(group, entry)) ?? null }));
};
