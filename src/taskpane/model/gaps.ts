/** What is not there, before computing (missing tables) and after it (what was left out). */
import type { CheckReport, ComputeReport, InputTableId, WordedIssue } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';

/** The lists that are computed, and the tables of which one is enough for each. */
const TABLES_OF = {
  lowResults: ['results', 'participants'],
  adverse: ['socialPassport'],
  riskZone: ['risks', 'riskProfile'],
} as const satisfies Readonly<Record<string, readonly InputTableId[]>>;

export type MissingGap = keyof typeof TABLES_OF;

/** What cannot be computed because its tables are not in the workbook. */
export const missingGaps = ({ missing }: Pick<CheckReport, 'missing'>): readonly MissingGap[] =>
  (Object.keys(TABLES_OF) as MissingGap[]).filter((gap) => TABLES_OF[gap].every((table) => missing.includes(table)));

type Alternative = (typeof TABLES_OF)['lowResults' | 'riskZone'][number];

/** No list hangs on these. */
const NEEDED_BY_NONE = ['indicators', 'lists', 'literacy', 'prevention', 'rubric'] as const satisfies readonly InputTableId[];
type NeededByNone = (typeof NEEDED_BY_NONE)[number];

const isNeededByNone = (table: InputTableId): table is NeededByNone => NEEDED_BY_NONE.some((one) => one === table);

const hasAlternative = (table: InputTableId): table is Alternative => Object.values(TABLES_OF).some((tables: readonly InputTableId[]) => tables.length > 1 && tables.includes(table));

/** The table itself where nothing needs it, or another one that is there does its work; `null` where it is missed. */
export const sparedTable = (table: InputTableId, { missing }: Pick<CheckReport, 'missing'>): Alternative | NeededByNone | null => {
  if (isNeededByNone(table)) return table;
  if (!hasAlternative(table)) return null;
  const tables: readonly InputTableId[] = Object.values(TABLES_OF).find((some: readonly InputTableId[]) => some.includes(table)) ?? [];
  return tables.some((other) => !missing.includes(other)) ? table : null;
};

const isLeftOut = ({ issue }: WordedIssue): boolean => issue.leavesOutRow;

/** Rows with several errors count once; of very many alike, one issue speaks for the rows of the others. */
const countRows = (issues: readonly WordedIssue[]): number =>
  new Set(issues.map(({ issue }) => `${issue.sheet}!${issue.address?.replace(/\D/g, '') ?? ''}`)).size + issues.reduce((sum, { issue }) => sum + (issue.more?.rows ?? 0), 0);

const rowsLeftOut = ({ issues }: CheckReport): number => countRows(issues.filter(isLeftOut));

/** The same before anything was computed: what the check alone can tell. */
export const leftOutBefore = (check: CheckReport, { pane }: PaneTexts): readonly string[] => {
  const rows = check.issues.filter(isLeftOut);
  const tables = [...new Set(rows.map(({ issue }) => issue.table))];
  return [
    ...missingGaps(check).map((gap) => pane.gaps[gap]),
    ...tables.map((table) => pane.issues.leftOut.rows(table ?? pane.issues.wholeBook, countRows(rows.filter(({ issue }) => issue.table === table)))),
  ];
};

/** Sentences about everything that the results do not rest on; empty when nothing was left out. */
export const leftOut = ({ check, assessment }: ComputeReport, { pane }: PaneTexts): readonly string[] => {
  if (!assessment) return [];
  const words = pane.results.gaps;
  const { schools, year, previousYear, previousYearEmpty } = assessment;
  const gaps = missingGaps(check);
  const low = (status: string): number => schools.filter(({ lowResults }) => lowResults.status === status).length;
  const biased = schools.reduce((sum, { lowResults }) => sum + lowResults.judged.filter(({ excluded }) => excluded).length, 0);
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [rowsLeftOut(check), words.rows],
    ...(gaps.includes('lowResults')
      ? []
      : ([
          [low('no-data'), (count: number) => words.noResults(count, year)],
          [low('not-applicable'), words.notApplicable],
          [biased, words.biased],
        ] as const)),
    ...(gaps.includes('adverse') ? [] : ([[schools.filter(({ isbsh }) => isbsh === null).length, words.noIsbsh]] as const)),
    ...(gaps.includes('riskZone') ? [] : ([[schools.filter(({ risk }) => risk === null).length, words.noRisk]] as const)),
  ];
  return [
    ...gaps.map((gap) => pane.gaps[gap]),
    ...counts.filter(([count]) => count > 0).map(([count, sentence]) => sentence(count)),
    ...(previousYearEmpty && !gaps.includes('lowResults') ? [words.previousYear(previousYear)] : []),
  ];
};
