/** A block read as a table by the table's own columns, also in wide form: some header texts say a year, a parameter, a factor. */
import { parseCount } from '../cellValues/counts';
import { parseFlag } from '../cellValues/flags';
import { parseMark, parseScore } from '../cellValues/marks';
import { parseNumber, readNumber } from '../cellValues/numbers';
import { parseYear } from '../cellValues/years';
import type { ColumnType, TableDeclaration } from '../columns';
import { missingColumns } from '../headers';
import type { Constants } from '../mapping';
import type { RawValue } from '../rawWorkbook';
import { parseRiskFactor, parseRiskLevel, parseRiskParameter } from '../riskNames';
import { around as aroundOf, type Around } from './around';
import { isPersonal, mostly, parsesWith, samplesOf } from './blockColumns';
import type { Block } from './blocks';
import { columnFacts, type ColumnFacts } from './columnFacts';
import type { HeaderPath } from './headerPaths';
import { namedProcedure } from './procedureFacts';
import { mappingOf, type BlockColumn, type Recognised, type Unclear } from './recognised';
import { familyAround, proceduresAreSure } from './rowProcedures';
import { sectionsOf } from './sectionFacts';
import { yearText } from './yearFacts';

export interface DeclaredKind {
  readonly declaration: TableDeclaration;
  /** What a column is, and what else its header says of it; `null`: it is not read. */
  readonly fieldOf: (path: HeaderPath, facts: ColumnFacts) => { readonly field: string; readonly of?: Constants } | null;
  /** Columns that say no more than others of the same block. */
  readonly follows?: (column: BlockColumn, all: readonly BlockColumn[]) => boolean;
  /** There is so much of the table in the columns that the block is worth speaking of. */
  readonly looksLikeIt: (block: Block, columns: readonly BlockColumn[]) => boolean;
}

const isNumber = (cell: RawValue): boolean => readNumber(cell) !== null;
const anything = (): boolean => true;

const CONTENT: Readonly<Partial<Record<ColumnType, (cell: RawValue) => boolean>>> = {
  year: parsesWith(parseYear),
  procedure: anything,
  count: parsesWith(parseCount),
  number: parsesWith(parseNumber),
  share: isNumber,
  flag: parsesWith(parseFlag),
  mark: parsesWith(parseMark),
  score: parsesWith(parseScore),
  riskParameter: parsesWith(parseRiskParameter),
  riskValue: (cell) => isNumber(cell) || parsesWith(parseFlag)(cell),
  riskFactor: parsesWith(parseRiskFactor),
  riskLevel: parsesWith(parseRiskLevel),
};

export interface RecognisedDeclared extends Recognised {
  /** There is enough of the table in the block to speak of it. */
  readonly looksLikeIt: boolean;
}

export const declaredLayout = (block: Block, kind: DeclaredKind): RecognisedDeclared => {
  const { declaration } = kind;
  const context = aroundOf(block);
  const dated = Object.hasOwn(declaration.columns, 'year');
  const found = block.paths.flatMap((path, index) => (index === block.labelColumn || isPersonal(path) ? [] : (columnOf(path, index, kind, block) ?? [])));
  const labels: readonly BlockColumn[] = block.labelColumn < 0 ? [] : [{ index: block.labelColumn, field: 'school', of: {} }];
  const columns = [...labels, ...found.filter((column) => !(kind.follows?.(column, found) ?? false))];
  const sections = sectionsOf(block);
  const constants = constantsOf(columns, declaration, context, sections);
  const said = new Set([...columns.flatMap(({ field, of }) => [field, ...Object.keys(of)]), ...Object.keys(constants), ...(sections.year ? ['year'] : []), ...(sections.procedure ? ['procedure'] : [])]);
  const missing = missingColumns(declaration, said);
  const doubts = [...doubtsOf(columns), ...(missing.includes('year') ? (['no-year'] as const) : []), ...(missing.includes('procedure') ? (['no-procedure'] as const) : [])];
  if (context.twoYears && 'year' in constants) doubts.push('two-meanings');
  const certain = doubts.length === 0 && missing.length === 0 && isDataOf(block, columns, declaration) && proceduresAreSure(block, columns, constants);
  const mapping = mappingOf(block, declaration.id, columns, constants, dated && (sections.year || sections.procedure));
  return { mapping, certain, unclear: doubts[0] ?? null, looksLikeIt: kind.looksLikeIt(block, columns) };
};

const columnOf = (path: HeaderPath, index: number, { fieldOf, declaration }: DeclaredKind, { labelColumn }: Block): BlockColumn | null => {
  const dated = Object.hasOwn(declaration.columns, 'year');
  const facts = columnFacts(path);
  const found = fieldOf(path, facts);
  if (found === null || (found.field === 'school' && labelColumn >= 0)) return null;
  const [year, ...others] = facts.years;
  const saysYear = dated && year !== undefined && others.length === 0 && declaration.columns[found.field]?.type !== 'year';
  return { index, field: found.field, of: { ...(saysYear ? { year: yearText(year) } : {}), ...found.of } };
};

const constantsOf = (columns: readonly BlockColumn[], { columns: declared }: TableDeclaration, context: Around, sections: { readonly year: boolean; readonly procedure: boolean }): Constants => {
  const isSaid = (id: string): boolean => columns.some(({ field, of }) => field === id || id in of);
  const procedure = Object.hasOwn(declared, 'procedure') && !isSaid('procedure') && !sections.procedure && !context.twoProcedures ? namedProcedure(null, context.procedures) : null;
  const family = isSaid('subject') && procedure === null && Object.hasOwn(declared, 'procedure') && !isSaid('procedure') && !sections.procedure ? familyAround(context) : null;
  return {
    ...(Object.hasOwn(declared, 'year') && !isSaid('year') && !sections.year && context.year !== null ? { year: yearText(context.year) } : {}),
    ...(procedure?.certain ? { procedure: procedure.name } : family === null ? {} : { procedure: family }),
  };
};

/** The same said of two columns; a year said of some and not of others that are no column of each row. */
const doubtsOf = (columns: readonly BlockColumn[]): Unclear[] => {
  const keys = columns.map(({ field, of }) => JSON.stringify([field, Object.entries(of).sort()]));
  return new Set(keys).size < keys.length ? ['two-meanings'] : [];
};

const isDataOf = (block: Block, columns: readonly BlockColumn[], { columns: declared }: TableDeclaration): boolean =>
  columns.every(({ index, field }) => {
    const type = declared[field]?.type ?? 'text';
    const cells = samplesOf(block, index);
    return mostly(cells, CONTENT[type] ?? anything, type !== 'year');
  }) && columns.some(({ index }) => index !== block.labelColumn && mostly(samplesOf(block, index), anything, false));
