/**
 * Cell values as Excel hands them to a custom function. A blank cell arrives as null or "" — or, on the
 * desktop, as 0, which is why no rule here takes a 0 for a missing value.
 */

/** A cell's own value; errors apart. */
export type RawValue = string | number | boolean | null | { readonly cellError: string };

const fromObject = (value: object): RawValue => {
  const basic: unknown = 'basicValue' in value ? value.basicValue : undefined;
  const isError = 'type' in value && value.type === 'Error';
  if (!isError && (typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean')) return basic;
  const code: unknown = basic ?? ('code' in value ? value.code : undefined);
  return { cellError: typeof code === 'string' ? code : '#VALUE!' };
};

/** Data types (formatted numbers, entities) count by their basic value. */
export const rawValue = (value: unknown): RawValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? fromObject(value) : { cellError: '#VALUE!' };
};

export interface RawRange {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: readonly RawValue[];
}

/** A range or a single value as a rectangle; `null` for an omitted argument. */
export const rawRange = (argument: unknown): RawRange | null => {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [rawValue(argument)] };
  const rows: readonly unknown[][] = argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return { rows: rows.length, columns: rows[0]?.length ?? 0, cells: rows.flat().map(rawValue) };
};

const MISSING = /^(|[-–—]|н\/д|нет данных)$/i;

/** Nothing, or one of the texts that stand for "no data" in the tables. */
export const isBlank = (value: RawValue): value is string | null => value === null || (typeof value === 'string' && MISSING.test(value.trim()));
