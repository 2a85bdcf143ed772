/** What the parts of «Ожидаемые результаты» share: which schools are shown, in which order. */
import type { ExpectedModel, ExpectedResult, ExpectedSchool, ExpectedVerdict } from '../../engine/analysis/expected/result';
import type { School, SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';

/** Of a whole country only those outside the interval, and resilient ones: a sheet of all would be too long to open. */
export const MOST_ROWS = 20_000;

/** Differences of shares are shown in п.п. */
export const POINTS = 100;

export interface ExpectedScene {
  readonly result: ExpectedResult;
  /** `null`: there is none. */
  readonly model: ExpectedModel | null;
  readonly shown: readonly ExpectedSchool[];
  /** All schools with results stand in the table: formulas may count on it. */
  readonly complete: boolean;
  readonly schools: ReadonlyMap<SchoolKey, School>;
  readonly nameOf: SchoolName;
  readonly input: SheetsInput;
  readonly texts: Texts;
}

const VERDICTS: readonly ExpectedVerdict[] = ['below', 'within', 'above'];

/** By verdict, then by residual, the lowest first: each verdict is an unbroken run of rows; those without an expectation last. */
export const inOrder = (schools: readonly ExpectedSchool[]): readonly ExpectedSchool[] => [
  ...VERDICTS.flatMap((verdict) => schools.filter(({ fit }) => fit?.verdict === verdict).sort((a, b) => a.fit!.residual - b.fit!.residual)),
  ...schools.filter(({ fit }) => fit === null),
];

export const shownSchools = (schools: readonly ExpectedSchool[]): readonly ExpectedSchool[] =>
  inOrder(schools.length <= MOST_ROWS ? schools : schools.filter(({ fit, resilient }) => resilient === true || (fit !== null && fit.verdict !== 'within'))).slice(0, MOST_ROWS);

/** The rows of the table that have this verdict. */
export const rowsOfVerdict = (shown: readonly ExpectedSchool[], verdict: ExpectedVerdict): { first: number; count: number } => ({
  first: Math.max(
    0,
    shown.findIndex(({ fit }) => fit?.verdict === verdict),
  ),
  count: shown.filter(({ fit }) => fit?.verdict === verdict).length,
});

export const nameIn = ({ schools, nameOf }: Pick<ExpectedScene, 'schools' | 'nameOf'>, key: SchoolKey): string => {
  const school = schools.get(key);
  return school ? nameOf(school) : key;
};
