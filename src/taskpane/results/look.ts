/** What of the results is shown: which list, what is searched, how many schools. */
import type { AssessmentDigest, CheckReport } from '../../app/results';
import { LISTS, schoolsOnList } from '../model/lists';
import type { MissingGap } from '../model/gaps';
import type { matcher } from '../model/searchSchools';

export interface Results {
  readonly check: CheckReport;
  readonly assessment: AssessmentDigest;
}

export type SchoolAssessment = AssessmentDigest['schools'][number];
export type Filter = MissingGap | 'all';

export interface Look {
  /** `null`: not chosen yet; then the first list that was computed. */
  readonly filter: Filter | null;
  readonly query: string;
  readonly shown: number;
}

export const PAGE = 50;
export const FIRST_LOOK: Look = { filter: null, query: '', shown: PAGE };

export type SchoolsByFilter = Readonly<Record<Filter, readonly SchoolAssessment[] | null>>;

export const schoolsByFilter = (results: Results): SchoolsByFilter => ({
  lowResults: schoolsOnList('lowResults', results),
  adverse: schoolsOnList('adverse', results),
  riskZone: schoolsOnList('riskZone', results),
  all: results.assessment.schools,
});

export const chosenFilter = ({ filter }: Look, schools: SchoolsByFilter): Filter => filter ?? LISTS.find((list) => schools[list] !== null) ?? 'all';

/** Those of the schools that a search finds. `texts`: what each school is searched in. */
export const found = (schools: readonly SchoolAssessment[], texts: ReadonlyMap<string, string>, matches: ReturnType<typeof matcher>): readonly SchoolAssessment[] =>
  schools.filter(({ school }) => matches(texts.get(school.key) ?? ''));
