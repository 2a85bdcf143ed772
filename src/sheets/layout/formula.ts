/** Named places of a formula template become addresses. A template is parsed once per table, not once per row. */
import type { FormulaTemplate } from '../spec';
import { absolute, cellAddress, rowsAbsolute } from './address';
import { columnData, columnPlace, tablePlace, type Placement, type TablePlace } from './place';

/** Text as it is, or the columns whose cells of the current row are meant. */
type Part = string | { readonly from: number; readonly to: number };

const PLACEHOLDER = /\{(row|column|fact|band):([^{}]*)\}/g;

const columnSpan = (table: TablePlace, text: string): { from: number; to: number } => {
  const [first, last, more] = text.split('..');
  if (more !== undefined || !first) throw new Error(`no span of columns: ${text}`);
  const from = columnPlace(table, first);
  const to = last === undefined ? from : columnPlace(table, last);
  if (to < from) throw new Error(`a span runs backwards: ${text}`);
  return { from, to };
};

const columnAddress = (placement: Placement, table: TablePlace | null, text: string): string => {
  const dot = text.indexOf('.');
  const meant = dot < 0 ? table : tablePlace(placement, text.slice(0, dot));
  if (!meant) throw new Error(`outside a table a column is named with its table: ${text}`);
  return absolute(columnData(meant, columnPlace(meant, text.slice(dot + 1))));
};

const bandAddress = (table: TablePlace, text: string): string => {
  const colon = text.indexOf(':');
  const band = Number(text.slice(0, colon));
  if (colon < 0 || !Number.isInteger(band) || band < 0 || band >= (table.block.bands?.length ?? 0)) throw new Error(`no band row: ${text}`);
  const { from, to } = columnSpan(table, text.slice(colon + 1));
  return rowsAbsolute({ row: table.bands + band, column: from, rows: 1, columns: to - from + 1 });
};

const resolve = (placement: Placement, table: TablePlace | null, kind: string, text: string): Part => {
  if (kind === 'fact') {
    const fact = placement.facts.get(text);
    if (!fact) throw new Error(`no fact ${text} on the sheet`);
    return absolute(fact);
  }
  if (kind === 'column') return columnAddress(placement, table, text);
  if (!table) throw new Error(`{${kind}:${text}} has a meaning inside a table only`);
  return kind === 'row' ? columnSpan(table, text) : bandAddress(table, text);
};

const parse = (placement: Placement, table: TablePlace | null, template: FormulaTemplate): readonly Part[] => {
  if (!template.startsWith('=')) throw new Error(`a formula begins with "=": ${template}`);
  const parts: Part[] = [];
  let at = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    parts.push(template.slice(at, match.index), resolve(placement, table, match[1]!, match[2]!));
    at = match.index + match[0].length;
  }
  parts.push(template.slice(at));
  return parts;
};

const inRow = (row: number, { from, to }: { from: number; to: number }): string =>
  from === to ? cellAddress(row, from) : `${cellAddress(row, from)}:${cellAddress(row, to)}`;

export type FormulaWriter = (template: FormulaTemplate, row: number) => string;

/** @throws on an unknown name in a template (a programmer's error). */
export const createFormulaWriter = (placement: Placement, table: TablePlace | null): FormulaWriter => {
  const parsed = new Map<FormulaTemplate, readonly Part[]>();
  return (template, row) => {
    let parts = parsed.get(template);
    if (!parts) {
      parts = parse(placement, table, template);
      parsed.set(template, parts);
    }
    let formula = '';
    for (const part of parts) formula += typeof part === 'string' ? part : inRow(row, part);
    return formula;
  };
};
