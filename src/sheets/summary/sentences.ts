/** The summary in sentences: what was found, and what is missing. */
import type { Group, LowCriterion, Reliability, SchoolAssessment } from '../../engine/assessment';
import type { Texts } from '../../i18n';
import { leftOutRows } from '../issues';
import type { SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

/** More names than this stand on «Группы школ» only. */
const MOST_NAMES = 10;

type Item = ListBlock['items'][number];

const few = (schools: readonly SchoolAssessment[], nameOf: SchoolName): readonly string[] =>
  schools.length > MOST_NAMES ? [] : schools.map(({ school }) => nameOf(school));

const lowSentences = ({ assessment: { schools } }: SheetsInput, { sheets: { summary: words } }: Texts, nameOf: SchoolName): readonly Item[] => {
  const listed = schools.filter(({ lowResults }) => lowResults.status === 'listed');
  if (listed.length === 0) return [{ text: words.listed(0, []) }];
  const meeting = (...criteria: readonly LowCriterion[]): number => listed.filter(({ lowResults }) => criteria.every((one) => lowResults.criteria.includes(one))).length;
  const of = (reliability: Reliability): number => listed.filter(({ lowResults }) => lowResults.reliability === reliability).length;
  return [
    { text: words.listed(listed.length, few(listed, nameOf)) },
    { text: words.byCriteria(meeting(1), meeting(2), meeting(1, 2)) },
    { text: words.byReliability(of('stable'), of('probable'), of('limited')) },
  ];
};

export const mainSentences = (input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly Item[] => {
  const { summary: words } = texts.sheets;
  const { schools, isbshBorder } = input.assessment;
  const inGroup = (group: Group): readonly SchoolAssessment[] => schools.filter(({ groups }) => groups.includes(group));
  const withRisk = schools.filter(({ risk }) => risk !== null).length;
  const adverse = inGroup('adverse');
  const risky = inGroup('riskZone');
  return [
    { text: words.considered(schools.length, schools.filter(({ school }) => school.primaryOnly).length) },
    ...lowSentences(input, texts, nameOf),
    { text: isbshBorder ? words.adverse(adverse.length, isbshBorder.base, isbshBorder.value, few(adverse, nameOf)) : words.noIndex },
    { text: withRisk > 0 ? words.risk(risky.length, withRisk, few(risky, nameOf)) : words.noRisk },
    { text: words.none(schools.filter(({ groups }) => groups.length === 0).length) },
  ];
};

export const gapSentences = (input: SheetsInput, texts: Texts, nameOf: SchoolName): readonly Item[] => {
  const { summary: words } = texts.sheets;
  const { schools, year, previousYear, previousYearEmpty, isbshBorder } = input.assessment;
  const noResults = schools.filter(({ lowResults }) => lowResults.status === 'no-data');
  const secondUnknown = schools.filter(({ lowResults }) => lowResults.secondCriterionUnknown).length;
  const noIndex = schools.filter(({ isbsh }) => isbsh === null).length;
  const noRisk = schools.filter(({ risk }) => risk === null).length;
  const excluded = schools.reduce((sum, { lowResults }) => sum + lowResults.judged.filter((result) => result.excluded).length, 0);
  const leftOut = leftOutRows(input.issues);
  const said: readonly (Item | null)[] = [
    noResults.length > 0 ? { text: words.noResults(noResults.length, year, few(noResults, nameOf)) } : null,
    previousYearEmpty ? { text: words.previousEmpty(previousYear), tone: 'warning' } : secondUnknown > 0 ? { text: words.secondUnknown(secondUnknown, previousYear) } : null,
    noIndex > 0 && isbshBorder ? { text: words.noIsbsh(noIndex) } : null,
    noRisk > 0 && noRisk < schools.length ? { text: words.noRiskData(noRisk) } : null,
    excluded > 0 ? { text: words.excluded(excluded) } : null,
    leftOut > 0 ? { text: words.leftOut(leftOut), tone: 'warning' } : null,
  ];
  const items = said.filter((item) => item !== null);
  return items.length > 0 ? items : [{ text: words.complete }];
};
