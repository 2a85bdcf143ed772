/** The table «Изменения школ»: one row says what a school was before it was renamed, merged or moved. */
import { parseChangeKind } from './cellValues/changeKinds';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { optional, PLAIN_YEAR_COLUMN, required, type TableDeclaration } from './columns';
import { settleChanges, type SchoolChange, type SchoolHistory } from './history/settleChanges';
import { IssueList } from './issueList';
import type { ListedSchools } from './schools';
import { TableRows } from './tableRows';

export type SchoolChangeColumn = 'former' | 'code' | 'kind' | 'year' | 'school' | 'municipality' | 'document';

export const SCHOOL_CHANGES_TABLE: TableDeclaration<SchoolChangeColumn> = {
