/** The guess for a block to begin with: by its headers, and where these say nothing by what stands in the columns. */
import type { TableDeclaration } from '../columns';
import { guessColumns } from '../guessColumns';
import type { MappedColumn, TableMapping } from '../mapping';
import { schoolAround } from './around';
import { isPersonal, samplesOf } from './blockColumns';
import type { Block } from './blocks';
import { declaredLayout } from './declaredLayout';
import { kindOf } from './declaredKinds';
import { followingColumns } from './derive';
import type { ProposedBlock } from './proposedBlocks';
import { resultsLayout } from './resultsLayout';

export const guessedMapping = ({ block, labels }: ProposedBlock, declaration: TableDeclaration, schoolKeys: ReadonlySet<string>): TableMapping => {
  const school = labels === 'school' ? null : schoolAround(block, schoolKeys);
  const { mapping } = declaration.id === 'results' ? resultsLayout(block, labels, school === null ? {} : { school }) : declaredLayout(block, kindOf(declaration));
  return completed(mapping, block, declaration, schoolKeys);
};

/** Columns whose headers say nothing; in a wide block only those that every row has. */
const completed = (mapping: TableMapping, block: Block, declaration: TableDeclaration, schoolKeys: ReadonlySet<string>): TableMapping => {
  const { sheet, paths } = block;
  const isWide = mapping.columns.some(({ of }) => Object.keys(of).length > 0);
  const taken = new Map(mapping.columns.map(({ field, column }) => [field, column - sheet.column]));
  const saidElsewhere = new Set([...Object.keys(mapping.constants), ...mapping.columns.flatMap(({ of }) => Object.keys(of)), ...(mapping.sections ? ['year', 'procedure'] : [])]);
  const follow = declaration.id === 'results' ? followingColumns(new Set(taken.keys())).filter((id) => !taken.has(id)) : [];
  // Whatever is said somewhere else than in a cell needs no column.
  const known = new Map([...taken, ...[...saidElsewhere, ...follow].map((id) => [id, -1] as const)]);
  const free = paths.flatMap((path, index) => (path.length === 0 || isPersonal(path) ? [] : [[index, samplesOf(block, index)] as const]));
  const guessed = guessColumns(declaration, known, new Map(free), schoolKeys);
  const added = [...guessed].flatMap(([field, index]): readonly MappedColumn[] => {
    const isNew = index >= 0 && !known.has(field) && (!isWide || field === 'school' || field === 'code');
    return isNew ? [{ column: sheet.column + index, header: paths[index] ?? [], field, of: {} }] : [];
  });
  return { ...mapping, columns: [...mapping.columns, ...added].sort((a, b) => a.column - b.column) };
};
