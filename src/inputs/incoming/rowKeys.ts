/** What makes two rows speak of the same thing: the table, the school, and the key columns, each in its canonical form. */
import { parseClass } from '../cellValues/classes';
import { CellProblem, isMissing } from '../cellValues/parsed';
import { parseYear } from '../cellValues/years';
import type { ColumnType, TableDeclaration } from '../columns';
import { indicatorOf } from '../indicatorNames';
import { INPUT_TABLES } from '../inputTables';
import { recogniseProcedure } from '../procedures';
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';
import { parseRiskFactor, parseRiskParameter } from '../riskNames';
import { foldText, readText, tidyText } from '../text';

/** Key columns beside the school → their canonical texts. */
export type RowKey = Readonly<Record<string, string>>;

/** Rows of these have nothing that tells one from another, no school, or nothing beside their key: they are never merged row by row. */
const UNKEYED: ReadonlySet<InputTableId> = new Set(['schools', 'participants', 'lists', 'prevention', 'rubric', 'schoolChanges', 'catalogue', 'roadmap', 'decisions', 'noteTemplate', 'settings']);

const readWith =
  <Value>(parse: (raw: RawValue) => Value | null | CellProblem, write: (value: Value) => string) =>
  (raw: RawValue): string | null => {
    const parsed = parse(raw);
    return parsed === null || parsed instanceof CellProblem ? null : write(parsed);
  };

const plainText = (raw: RawValue): string | null => (isMissing(raw) ? null : tidyText(readText(raw)) || null);

/** How each type of a key column is written canonically; columns of other types are no part of a key. */
const CANONICAL: Partial<Readonly<Record<ColumnType, (raw: RawValue) => string | null>>> = {
  year: readWith(parseYear, (year) => `${String(year - 1)}/${String(year)}`),
  procedure: (raw) => {
    const text = plainText(raw);
    return text === null ? null : recogniseProcedure(text, null).name;
  },
  riskParameter: readWith(parseRiskParameter, ({ id }) => id),
  riskFactor: readWith(parseRiskFactor, ({ id }) => String(id)),
  indicator: (raw) => {
    const text = plainText(raw);
    return text === null ? null : (indicatorOf(text)?.code ?? text);
  },
  className: readWith(parseClass, ({ name }) => name),
  workName: plainText,
};

const keysByTable = new Map<InputTableId, readonly string[] | null>(
  INPUT_TABLES.map(({ id, columns }) => {
    const keys = Object.entries(columns).filter(([, { type, required }]) => required && CANONICAL[type] !== undefined);
    return [id, UNKEYED.has(id) ? null : keys.map(([column]) => column)];
  }),
);

/** The key columns beside the school, in the order of the declaration; `null`: the table's rows have no key. */
export const keyColumnsOf = (table: InputTableId): readonly string[] | null => keysByTable.get(table) ?? null;

/** A key cell in its canonical form: «2020-21» → «2020/2021»; `null` when it is missing or cannot be read. */
export const canonicalKey = ({ columns }: TableDeclaration, column: string, raw: RawValue): string | null => {
  const type = columns[column]?.type;
  return (type === undefined ? undefined : CANONICAL[type])?.(raw) ?? null;
};

/** One text for a row: equal for rows that speak of the same. */
export const rowKeyText = (table: InputTableId, school: string, key: RowKey): string =>
  JSON.stringify([table, school, ...(keyColumnsOf(table) ?? []).map((column) => foldText(key[column] ?? ''))]);

export const declarationOf = (table: InputTableId): TableDeclaration | null => INPUT_TABLES.find(({ id }) => id === table) ?? null;
