/** The blocks of a sheet that are offered for mapping: all that are found, or the one whose header the user points at, or the likeliest. */
import { isMissing } from '../cellValues/parsed';
import { readNumber } from '../cellValues/numbers';
import type { TableDeclaration } from '../columns';
import { headerMatcher } from '../headers';
import type { HeaderPlace } from '../mapping';
import type { RawSheet, RawValue } from '../rawWorkbook';
import { blocksOf, blockUnder, type Block, type LabelTest } from './blocks';
import { headerRowsOf, type HeaderRows } from './headerPaths';
import { headedColumn, labelColumns, procedureLabels, schoolLabels, yearLabels } from './labelColumns';
import type { Labels } from './resultsLayout';
import { MOST_COLUMNS, type ColumnSpan } from './sheetRows';

export interface ProposedBlock {
  readonly block: Block;
  readonly labels: Labels;
}

const HEADER_ROWS = 20;

export const proposedBlocks = (sheet: RawSheet, declaration: TableDeclaration, schoolKeys: ReadonlySet<string>, header: HeaderPlace | undefined): readonly ProposedBlock[] => {
  const schools = schoolLabels(declaration.id === 'schools' ? new Set() : schoolKeys);
  const tests: readonly (readonly [Labels, LabelTest])[] = [...(isOfSchools(declaration) ? [['school', schools] as const] : []), ...(declaration.id === 'results' ? OTHER_LABELS : [])];
  if (header) return [pointedBlock(sheet, header, tests, schools)];
  for (const [labels, test] of tests) {
    const columns = labelColumns(sheet, test).filter(({ isOneOfSeveral }) => !isOneOfSeveral);
    const blocks = columns.flatMap(({ column, span }) => blocksOf(sheet, span, column, test).map((block) => ({ block, labels })));
    if (blocks.length > 0) return blocks;
  }
  return [{ block: blockUnder(sheet, wholeSpan(sheet), -1, schools, likeliestHeader(sheet, declaration)), labels: 'school' }];
};

/** Each row names a school. */
const isOfSchools = ({ columns }: TableDeclaration): boolean => columns.school?.required ?? false;

const OTHER_LABELS: readonly (readonly [Labels, LabelTest])[] = [
  ['procedure', procedureLabels],
  ['year', yearLabels],
];

const wholeSpan = ({ values }: RawSheet): ColumnSpan => ({ first: 0, last: Math.min(MOST_COLUMNS, Math.max(1, ...values.slice(0, HEADER_ROWS * 4).map((cells) => cells.length))) - 1 });

/** The user's own header rows, with the column of labels if one is known. */
const pointedBlock = (sheet: RawSheet, place: HeaderPlace, tests: readonly (readonly [Labels, LabelTest])[], schools: LabelTest): ProposedBlock => {
  const header = headerRowsOf(sheet, place);
  for (const [labels, test] of tests) {
    const [label, ...others] = labelColumns(sheet, test);
    const column = label && others.length === 0 && !label.isOneOfSeveral ? label.column : headedColumn(sheet, test, header);
    if (column !== null) return { block: blockUnder(sheet, wholeSpan(sheet), column, test, header), labels };
  }
  return { block: blockUnder(sheet, wholeSpan(sheet), -1, schools, header), labels: 'school' };
};

/** The row with most of the table's own headers; where none says anything, the first of the rows with the most words. */
const likeliestHeader = ({ values }: RawSheet, declaration: TableDeclaration): HeaderRows => {
  const match = headerMatcher(declaration);
  const rows = values.slice(0, HEADER_ROWS);
  const known = rows.map((cells) => match(cells).indexes.size);
  const words = rows.map((cells) => cells.filter(isWording).length);
  const most = Math.max(0, ...known) > 0 ? known : words;
  const row = Math.max(0, most.indexOf(Math.max(...most)));
  return { top: row, last: row };
};

const isWording = (cell: RawValue): boolean => typeof cell === 'string' && !isMissing(cell) && readNumber(cell) === null;
