/** What columns of a sheet can be mapped to, and what can be said of whole columns: years, procedures, parameters, factors. */
import { RULE_PROCEDURE_NAMES } from '../../engine/procedures';
import { RISK_FACTORS, RISK_PARAMETERS } from '../../engine/riskCatalogue';
import { parseYear } from '../cellValues/years';
import type { ColumnType, TableDeclaration } from '../columns';
import type { Dimension, MappableField, TableMapping } from '../mapping';
import { isOfRow } from './columnGroups';
import { resultMeasures } from './resultMeasures';
import { yearText } from './yearFacts';

export const mappableFields = (declaration: TableDeclaration): readonly MappableField[] => [
  ...Object.entries(declaration.columns).map(([id, { header, required }]) => ({ id, header, required, perRow: isOfRow(declaration, id) })),
  ...(declaration.id === 'results' ? resultMeasures.map(({ id, header }) => ({ id, header, required: false, perRow: false })) : []),
];

const OTHER_PROCEDURES = ['КДР4', 'КДР6', 'КДР8'];

/** What may be said by a header instead of a cell, by the type of the column. */
const SAID_BY_HEADERS: ReadonlySet<ColumnType> = new Set(['year', 'procedure', 'riskParameter', 'riskFactor', 'listName', 'className', 'workName']);

/** Of these any text may be typed. */
const OPEN: ReadonlySet<ColumnType> = new Set(['year', 'procedure', 'listName', 'className', 'workName']);

/** `schools`: names to choose from where no column holds the schools. */
export const dimensionsOf = ({ columns }: TableDeclaration, guess: TableMapping, schools: readonly string[]): readonly Dimension[] =>
  Object.entries(columns).flatMap(([id, { type, header }]): readonly Dimension[] => {
    if (id === 'school') return 'school' in guess.constants ? [{ id, header, options: schools, open: true }] : [];
    if (!SAID_BY_HEADERS.has(type)) return [];
    return [{ id, header, options: optionsOf(id, type, guess), open: OPEN.has(type) }];
  });

const optionsOf = (id: string, type: ColumnType, guess: TableMapping): readonly string[] => {
  if (type === 'riskParameter') return RISK_PARAMETERS.map(({ id }) => id);
  if (type === 'riskFactor') return RISK_FACTORS.map(({ id }) => String(id));
  if (type === 'procedure') return [...new Set([...RULE_PROCEDURE_NAMES, ...OTHER_PROCEDURES, ...saidIn(guess, 'procedure')])];
  return type === 'year' ? yearsAround(saidIn(guess, id)) : [...new Set(saidIn(guess, id))];
};

const saidIn = ({ constants, columns }: TableMapping, id: string): readonly string[] => [constants, ...columns.map(({ of }) => of)].flatMap((said) => said[id] ?? []);

/** The years that are said, the year before and the year after; none where none is said. */
const yearsAround = (texts: readonly string[]): readonly string[] => {
  const years = texts.map(parseYear).filter((year) => typeof year === 'number');
  if (years.length === 0) return [];
  const first = Math.min(...years) - 1;
  return Array.from({ length: Math.max(...years) - first + 2 }, (_, at) => yearText(first + at)).reverse();
};
