/** The three lists of schools as the pane shows them: name, short reason, way back to the input. */
import type { ComputeReport } from '../../app/results';
import type { Texts } from '../../i18n/texts';
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

const lowReason = ({ lowResults }: SchoolAssessment, { year }: Assessment, { pane, terms }: Texts): string =>
  pane.results.lowReason({
    low: lowResults.judged.filter((judged) => judged.low && !judged.excluded && judged.year === year).length,
    year,
    criteria: lowResults.criteria,
    reliability: lowResults.reliability === null ? null : terms.reliability[lowResults.reliability],
  });

const adverseReason = ({ isbsh }: SchoolAssessment, { isbshBorder }: Assessment, { pane }: Texts): string =>
  isbsh && isbshBorder ? pane.results.adverseReason({ value: isbsh.value, rank: isbsh.rank, border: isbshBorder.value, year: isbsh.year }) : '';

/** More factors than this are told by their numbers: the sheet «Риски школ» names them. */
const MOST_NAMED = 2;

const riskReason = ({ risk }: SchoolAssessment, factorName: (factor: number) => string, { pane }: Texts): string => {
  const high = (risk?.factors ?? []).filter(({ level }) => level === 'high').map(({ factor }) => factor);
  return high.length > MOST_NAMED ? pane.results.riskReasonMany(high) : pane.results.riskReason(high.map((factor) => `${factor}. ${factorName(factor)}`));
};

/** Low results and risk in the order of the input, adverse conditions from the least favourable. */
export const schoolLists = ({ check, assessment }: ComputeReport, factorName: (factor: number) => string, texts: Texts): readonly SchoolList[] => {
  if (!assessment) return [];
  const gaps = missingGaps(check);
  const reasons: Readonly<Record<MissingGap, (school: SchoolAssessment) => string>> = {
    lowResults: (school) => lowReason(school, assessment, texts),
    adverse: (school) => adverseReason(school, assessment, texts),
    riskZone: (school) => riskReason(school, factorName, texts),
  };
  const byRank = [...assessment.schools].sort((a, b) => (a.isbsh?.rank ?? Infinity) - (b.isbsh?.rank ?? Infinity));
  return (['lowResults', 'adverse', 'riskZone'] as const).map((group) => ({
    group,
    schools: gaps.includes(group)
      ? null
      : (group === 'adverse' ? byRank : assessment.schools)
          .filter(({ groups }) => groups.includes(group))
          .map((entry) => ({ key: entry.school.key, name: entry.school.name, reason: reasons[group](entry), place: entry.school.origin })),
  }));
};
